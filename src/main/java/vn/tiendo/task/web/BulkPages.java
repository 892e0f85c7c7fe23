package vn.tiendo.task.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.Shown;
import vn.tiendo.task.BulkActs;
import vn.tiendo.task.BulkPlan;
import vn.tiendo.task.Origin;
import vn.tiendo.task.TaskOwners;

/** Many tasks in one go: what would change, task by task, and then the deed. */
@Path("/tasks/bulk")
@Produces(MediaType.TEXT_HTML)
class BulkPages {

    private static final int UNPROCESSABLE = 422;

    /** @param changed whether something changed since the person looked, so that nothing was done */
    record preview(BulkForm form, BulkPlan plan, boolean changed) implements TemplateInstance {}

    record wish(BulkForm form, List<Organisation> organisations, Map<String, String> wrong)
            implements TemplateInstance {}

    private final BulkActs acts;
    private final TaskOwners owners;
    private final SignedIn signedIn;
    private final Shown shown;
    private final Clock clock;

    BulkPages(BulkActs acts, TaskOwners owners, SignedIn signedIn, Shown shown, Clock clock) {
        this.acts = acts;
        this.owners = owners;
        this.signedIn = signedIn;
        this.shown = shown;
        this.clock = clock;
    }

    /** What was chosen is not kept between pages: the list is where it begins. */
    @GET
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    public Response start() {
        return Response.seeOther(URI.create("/tasks")).build();
    }

    @GET
    @Path("/preview")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    public Response startAgain() {
        return start();
    }

    /** Changes nothing; it is a POST since a choice of 500 tasks has no place in an address. */
    @POST
    @Path("/preview")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response look(@BeanParam BulkForm form) {
        try {
            BulkPlan plan = acts.plan(form.choice(), form.deed(), signedIn.person(), clock.instant());
            return Response.ok(new preview(form, plan, false)).build();
        } catch (RuleBroken broken) {
            return refused(form, broken);
        }
    }

    @POST
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(@BeanParam BulkForm form) {
        try {
            String lookedAt = form.fingerprint == null ? "" : form.fingerprint;
            BulkPlan plan = acts.carryOut(
                    form.choice(), form.deed(), lookedAt, signedIn.person(), Origin.PAGE, clock.instant());
            if (!plan.done()) {
                return Response.status(UNPROCESSABLE)
                        .entity(new preview(form, plan, true))
                        .build();
            }
            String back = form.origin();
            String told = (back.indexOf('?') < 0 ? "?told=" : "&told=")
                    + plan.changing().size();
            return Response.seeOther(URI.create(back + told)).build();
        } catch (RuleBroken broken) {
            return refused(form, broken);
        }
    }

    private Response refused(BulkForm form, RuleBroken broken) {
        wish again = new wish(form, owners.all(), Entered.reasons(broken, shown.language()));
        return Response.status(UNPROCESSABLE).entity(again).build();
    }
}
