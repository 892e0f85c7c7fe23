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
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.Shown;
import vn.tiendo.task.Agenda;
import vn.tiendo.task.AgendaItem;
import vn.tiendo.task.AsOf;
import vn.tiendo.task.Origin;

/** What the next meeting has to decide, and where what it decided is written down. */
@Path("/agenda")
@Produces(MediaType.TEXT_HTML)
class AgendaPages {

    private static final int UNPROCESSABLE = 422;

    record agenda(List<Point> open, List<Point> decided, int late, LocalDate today, boolean mayDecide)
            implements TemplateInstance {}

    /** A point and what was typed into its form: nothing but where that form was refused. */
    record Point(AgendaItem item, Entered form) {}

    private final Agenda points;
    private final TaskActs acts;
    private final SignedIn signedIn;
    private final Shown shown;
    private final AsOf days;

    AgendaPages(Agenda points, TaskActs acts, SignedIn signedIn, Shown shown, AsOf days) {
        this.points = points;
        this.acts = acts;
        this.signedIn = signedIn;
        this.shown = shown;
        this.days = days;
    }

    @GET
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE, Role.READER_ROLE})
    public TemplateInstance page() {
        return page(Entered.NOTHING, 0);
    }

    @POST
    @Path("/{id: \\d{1,18}}/decision")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("id") Long id, MultivaluedMap<String, String> form) {
        return done(id, "decision", form, f -> acts.decide(id, new Sent.Decision(f.get("words")), Origin.PAGE));
    }

    @POST
    @Path("/{id: \\d{1,18}}/clause")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@PathParam("id") Long id, MultivaluedMap<String, String> form) {
        return done(
                id,
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

    private TemplateInstance page(Entered form, long item) {
        LocalDate today = days.today();
        List<AgendaItem> open = points.open();
        int late = (int) open.stream().filter(i -> i.isLate(today)).count();
        boolean decides = signedIn.person().is(Role.STAFF) || signedIn.person().is(Role.ADMIN);
        return new agenda(withForm(open, form, item), withForm(points.decided(), form, item), late, today, decides);
    }

    private static List<Point> withForm(List<AgendaItem> items, Entered form, long item) {
        return items.stream()
                .map(i -> new Point(i, i.id() == item ? form : Entered.NOTHING))
                .toList();
    }

    private Response done(
            Long id, String act, MultivaluedMap<String, String> form, Consumer<Map<String, String>> deed) {
        Map<String, String> values = new HashMap<>();
        form.forEach((field, given) -> values.put(field, given.isEmpty() ? "" : given.get(0)));
        try {
            deed.accept(values);
            return Response.seeOther(URI.create("/agenda#i" + id)).build();
        } catch (RuleBroken broken) {
            return Response.status(UNPROCESSABLE)
                    .entity(page(Entered.refused(act, values, broken, shown.language()), id))
                    .build();
        }
    }
}
