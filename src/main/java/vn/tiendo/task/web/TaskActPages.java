package vn.tiendo.task.web;

import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.Shown;
import vn.tiendo.task.Origin;

/** What people do about a task on its page. A form that is refused comes back with its input and the reasons. */
@Path("/tasks/{code}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class TaskActPages {

    private static final int UNPROCESSABLE = 422;

    private final TaskActs acts;
    private final TaskPageBuilder pages;
    private final SignedIn signedIn;
    private final Shown shown;

    TaskActPages(TaskActs acts, TaskPageBuilder pages, SignedIn signedIn, Shown shown) {
        this.acts = acts;
        this.pages = pages;
        this.signedIn = signedIn;
        this.shown = shown;
    }

    @POST
    @Path("/receipt")
    @RolesAllowed({Role.CONTRACTOR_ROLE, Role.UNIT_ROLE})
    public Response acknowledge(@PathParam("code") String code, MultivaluedMap<String, String> form) {
        return done(
                code, "receipt", form, f -> acts.acknowledge(code, new Sent.Receipt(f.get("receivedOn")), Origin.PAGE));
    }

    @POST
    @Path("/progress/{report: \\d{1,18}}/confirmation")
    @RolesAllowed({Role.UNIT_ROLE, Role.STAFF_ROLE, Role.ADMIN_ROLE})
    public Response confirm(
            @PathParam("code") String code, @PathParam("report") Long report, MultivaluedMap<String, String> form) {
        return done(code, "confirmation", form, f -> acts.confirm(code, report, Origin.PAGE));
    }

    @POST
    @Path("/acceptance")
    @RolesAllowed({Role.UNIT_ROLE, Role.STAFF_ROLE, Role.ADMIN_ROLE})
    public Response accept(@PathParam("code") String code, MultivaluedMap<String, String> form) {
        return done(
                code,
                "acceptance",
                form,
                f -> acts.accept(code, new Sent.Acceptance(f.get("doneOn"), f.get("word")), Origin.PAGE));
    }

    @POST
    @Path("/return")
    @RolesAllowed({Role.UNIT_ROLE, Role.STAFF_ROLE, Role.ADMIN_ROLE})
    public Response giveBack(@PathParam("code") String code, MultivaluedMap<String, String> form) {
        return done(code, "return", form, f -> acts.giveBack(code, new Sent.Reason(f.get("reason")), Origin.PAGE));
    }

    @POST
    @Path("/extension-requests")
    @RolesAllowed({Role.CONTRACTOR_ROLE, Role.UNIT_ROLE})
    public Response askExtension(@PathParam("code") String code, MultivaluedMap<String, String> form) {
        return done(
                code,
                "extension-requests",
                form,
                f -> acts.askExtension(
                        code,
                        new Sent.ExtensionRequest(f.get("wantedOn"), f.get("cause"), f.get("reason")),
                        Origin.PAGE));
    }

    @POST
    @Path("/extension-requests/{number: \\d{1,6}}/decision")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    public Response decideExtension(
            @PathParam("code") String code, @PathParam("number") int number, MultivaluedMap<String, String> form) {
        return done(
                code,
                "decision",
                form,
                f -> acts.decideExtension(
                        code,
                        number,
                        Sent.ExtensionDecision.typed(f.get("verdict"), f.get("grantedOn"), f.get("word")),
                        Origin.PAGE));
    }

    @POST
    @Path("/due-day")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    public Response moveDueDay(@PathParam("code") String code, MultivaluedMap<String, String> form) {
        return done(
                code,
                "due-day",
                form,
                f -> acts.moveDueDay(code, new Sent.DueDay(f.get("dueOn"), f.get("reason")), Origin.PAGE));
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    public Response cancel(@PathParam("code") String code, MultivaluedMap<String, String> form) {
        return done(code, "cancellation", form, f -> acts.cancel(code, ruling(f), Origin.PAGE));
    }

    @POST
    @Path("/suspension")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    public Response suspend(@PathParam("code") String code, MultivaluedMap<String, String> form) {
        return done(code, "suspension", form, f -> acts.suspend(code, ruling(f), Origin.PAGE));
    }

    @POST
    @Path("/resumption")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    public Response resume(@PathParam("code") String code, MultivaluedMap<String, String> form) {
        return done(code, "resumption", form, f -> acts.resume(code, ruling(f), Origin.PAGE));
    }

    @POST
    @Path("/parties")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    public Response assign(@PathParam("code") String code, MultivaluedMap<String, String> form) {
        return done(
                code,
                "parties",
                form,
                f -> acts.assign(code, new Sent.Party(f.get("organisation"), f.get("part")), Origin.PAGE));
    }

    @POST
    @Path("/parties/release")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    public Response release(@PathParam("code") String code, MultivaluedMap<String, String> form) {
        return done(
                code,
                "release",
                form,
                f -> acts.release(code, new Sent.Party(f.get("organisation"), f.get("part")), Origin.PAGE));
    }

    @POST
    @Path("/rhythm")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    public Response setRhythm(@PathParam("code") String code, MultivaluedMap<String, String> form) {
        return done(code, "rhythm", form, f -> acts.setRhythm(code, new Sent.Rhythm(text(f.get("days"))), Origin.PAGE));
    }

    @POST
    @Path("/reminders")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    public Response remind(@PathParam("code") String code, MultivaluedMap<String, String> form) {
        return done(code, "reminders", form, f -> acts.remind(code, new Sent.Reminder(f.get("word")), Origin.PAGE));
    }

    private static Sent.Ruling ruling(Map<String, String> form) {
        return new Sent.Ruling(form.get("reason"), form.get("document"));
    }

    private static TextNode text(String value) {
        return value == null ? null : new TextNode(value);
    }

    private Response done(
            String code, String act, MultivaluedMap<String, String> form, Consumer<Map<String, String>> deed) {
        Map<String, String> values = new HashMap<>();
        form.forEach((field, given) -> values.put(field, given.isEmpty() ? null : given.get(0)));
        try {
            deed.accept(values);
            return Response.seeOther(URI.create("/tasks/" + code + "?told=" + act + "#main"))
                    .build();
        } catch (RuleBroken broken) {
            values.values().removeIf(v -> v == null);
            Entered refused = Entered.refused(act, values, broken, shown.language());
            TaskPage page = pages.page(code, signedIn.person(), refused, null);
            Function<TaskPage, TemplateInstance> template =
                    act.equals("due-day") ? TaskPages.dueDay::new : TaskPages.task::new;
            return Response.status(UNPROCESSABLE).entity(template.apply(page)).build();
        }
    }
}
