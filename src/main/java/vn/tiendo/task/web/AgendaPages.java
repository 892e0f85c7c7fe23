package vn.tiendo.task.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.tiendo.organisation.Person;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.Shown;
import vn.tiendo.task.AsOf;
import vn.tiendo.task.MeetingAgenda;
import vn.tiendo.task.Origin;

/**
 * The meeting: what it has to talk about, where what it decides is typed in as it falls, and the pack on paper. After each
 * entry the page is where it was.
 */
@Path("/agenda")
@Produces(MediaType.TEXT_HTML)
class AgendaPages {

    private static final int UNPROCESSABLE = 422;

    record agenda(MeetingPage page) implements TemplateInstance {}

    private final MeetingAgenda meetings;
    private final TaskActs acts;
    private final SignedIn signedIn;
    private final Shown shown;
    private final AsOf days;
    private final Clock clock;

    AgendaPages(MeetingAgenda meetings, TaskActs acts, SignedIn signedIn, Shown shown, AsOf days, Clock clock) {
        this.meetings = meetings;
        this.acts = acts;
        this.signedIn = signedIn;
        this.shown = shown;
        this.days = days;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE, Role.READER_ROLE})
    public TemplateInstance page() {
        return page(null, Entered.NOTHING);
    }

    @POST
    @Path("/{id: \\d{1,18}}/decision")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("id") Long id, MultivaluedMap<String, String> form) {
        return done(
                MeetingPage.anchor(id),
                "decision",
                form,
                f -> acts.decide(id, new Sent.Decision(f.get("words")), Origin.PAGE));
    }

    @POST
    @Path("/{id: \\d{1,18}}/clause")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@PathParam("id") Long id, MultivaluedMap<String, String> form) {
        return done(
                MeetingPage.anchor(id),
                "clause",
                form,
                f -> acts.write(
                        id,
                        new Sent.Written(
                                f.get("directive"),
                                f.get("number"),
                                f.get("titleEn"),
                                f.get("titleVi"),
                                f.get("issuedOn"),
                                f.get("clause")),
                        Origin.PAGE));
    }

    /** The answer to a wish for a later day; which of the task's wishes, so that nobody answers another one than was read. */
    @POST
    @Path("/tasks/{code}/extension-requests/{number: \\d{1,6}}/decision")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decideExtension(
            @PathParam("code") String code, @PathParam("number") int number, MultivaluedMap<String, String> form) {
        return done(
                MeetingPage.anchorOfExtension(code),
                "extension",
                form,
                f -> acts.decideExtension(
                        code,
                        number,
                        Sent.ExtensionDecision.typed(f.get("verdict"), f.get("grantedOn"), f.get("word")),
                        Origin.PAGE));
    }

    /** A word to the owners of what is overdue. */
    @POST
    @Path("/tasks/{code}/reminders")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remind(@PathParam("code") String code, MultivaluedMap<String, String> form) {
        return done(
                MeetingPage.anchorOfOverdue(code),
                "reminder",
                form,
                f -> acts.remind(code, new Sent.Reminder(f.get("word")), Origin.PAGE));
    }

    private TemplateInstance page(String typed, Entered form) {
        Person person = signedIn.person();
        return new agenda(new MeetingPage(
                meetings.on(days.today()),
                clock.instant(),
                person.is(Role.STAFF) || person.is(Role.ADMIN),
                typed,
                form));
    }

    private Response done(
            String point, String act, MultivaluedMap<String, String> form, Consumer<Map<String, String>> deed) {
        Map<String, String> values = new HashMap<>();
        form.forEach((field, given) -> values.put(field, given.isEmpty() ? "" : given.get(0)));
        try {
            deed.accept(values);
            return Response.seeOther(
                            UriBuilder.fromPath("/agenda").fragment(point).build())
                    .build();
        } catch (RuleBroken broken) {
            return Response.status(UNPROCESSABLE)
                    .entity(page(point, Entered.refused(act, values, broken, shown.language())))
                    .build();
        }
    }
}
