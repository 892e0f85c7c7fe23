package vn.tiendo.task.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Idempotent;
import vn.tiendo.task.Agenda;
import vn.tiendo.task.Origin;

/** The next meeting's points for programs: what waits for a decision, and what was decided. */
@Path("/api/v1/agenda")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agenda")
class AgendaApi {

    private final Agenda agenda;
    private final TaskActs acts;
    private final SignedIn signedIn;

    AgendaApi(Agenda agenda, TaskActs acts, SignedIn signedIn) {
        this.agenda = agenda;
        this.acts = acts;
        this.signedIn = signedIn;
    }

    @GET
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE, Role.READER_ROLE})
    @Operation(summary = "What waits for a decision, the most urgent first; 200 at most")
    public List<LedgerDocuments.AgendaDocument> open() {
        return agenda.open().stream()
                .map(i -> LedgerDocuments.agenda(i, signedIn.person().language()))
                .toList();
    }

    @POST
    @Idempotent
    @Path("/{id: \\d{1,18}}/decision")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record what was decided")
    public LedgerDocuments.AgendaDocument decide(@PathParam("id") Long id, Sent.Decision sent) {
        acts.decide(id, sent == null ? new Sent.Decision(null) : sent, Origin.API);
        return item(id);
    }

    @POST
    @Idempotent
    @Path("/{id: \\d{1,18}}/clause")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write a decision into a directive as a clause; the directive is made when it is new")
    public LedgerDocuments.AgendaDocument write(@PathParam("id") Long id, Sent.Written sent) {
        acts.write(id, sent == null ? new Sent.Written(null, null, null, null, null, null) : sent, Origin.API);
        return item(id);
    }

    private LedgerDocuments.AgendaDocument item(Long id) {
        return LedgerDocuments.agenda(agenda.item(id), signedIn.person().language());
    }
}
