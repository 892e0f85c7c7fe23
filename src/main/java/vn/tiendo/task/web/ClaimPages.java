package vn.tiendo.task.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.tiendo.evidence.Piece;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.Shown;
import vn.tiendo.task.Origin;
import vn.tiendo.task.TaskAccess;

/** The owner's word that a task is done, with the product and the files that show it, in one form. */
@Path("/tasks/{code}/claims")
@Produces(MediaType.TEXT_HTML)
class ClaimPages {

    private static final int UNPROCESSABLE = 422;

    private final TaskActs acts;
    private final TaskPageBuilder pages;
    private final TaskAccess access;
    private final SignedIn signedIn;
    private final Shown shown;

    ClaimPages(TaskActs acts, TaskPageBuilder pages, TaskAccess access, SignedIn signedIn, Shown shown) {
        this.acts = acts;
        this.pages = pages;
        this.access = access;
        this.signedIn = signedIn;
        this.shown = shown;
    }

    @POST
    @RolesAllowed({Role.CONTRACTOR_ROLE, Role.UNIT_ROLE, Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response claim(
            @PathParam("code") String code,
            @RestForm("done") String done,
            @RestForm("doneOn") String doneOn,
            @RestForm("productNumber") String productNumber,
            @RestForm("productOn") String productOn,
            @RestForm("productIssuer") String productIssuer,
            @RestForm("file") List<FileUpload> files) {
        // Who may not see the task is told so before anybody looks into the files.
        access.seen(code, signedIn.person());
        Sent.Claim sent = new Sent.Claim(done, doneOn, productNumber, productOn, productIssuer);
        try {
            List<Piece> evidence = EvidenceForm.files(new Checks(), files).stream()
                    .map(f -> new Piece(null, f, null))
                    .toList();
            acts.claim(code, sent, evidence, Origin.PAGE);
            return Response.seeOther(URI.create("/tasks/" + code + "?told=claims#main"))
                    .build();
        } catch (RuleBroken broken) {
            Entered refused = Entered.refused("claims", values(sent), broken, shown.language());
            return Response.status(UNPROCESSABLE)
                    .entity(new TaskPages.task(pages.page(code, signedIn.person(), refused, null)))
                    .build();
        }
    }

    private static Map<String, String> values(Sent.Claim sent) {
        Map<String, String> values = new HashMap<>();
        values.put("done", sent.done());
        values.put("doneOn", sent.doneOn());
        values.put("productNumber", sent.productNumber());
        values.put("productOn", sent.productOn());
        values.put("productIssuer", sent.productIssuer());
        values.values().removeIf(java.util.Objects::isNull);
        return values;
    }
}
