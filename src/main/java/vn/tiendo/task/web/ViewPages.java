package vn.tiendo.task.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;
import vn.tiendo.shared.Shown;
import vn.tiendo.task.SavedView;
import vn.tiendo.task.SavedViews;
import vn.tiendo.task.TaskFilter;

/** Keeps the list that is shown under a name, and lets go of it. */
@Path("/views")
@Produces(MediaType.TEXT_HTML)
class ViewPages {

    private static final int UNPROCESSABLE = 422;
    private static final int LONGEST_NAME = 60;

    record view(ListAddress at, String name, Map<String, String> wrong) implements TemplateInstance {}

    /** A list as the fields of a form say it. */
    static class ListForm {

        @FormParam("standing")
        String standing;

        @FormParam("lead")
        String lead;

        @FormParam("contractor")
        String contractor;

        @FormParam("directive")
        String directive;

        @FormParam("order")
        String order;

        @FormParam("due")
        String due;

        @FormParam("from")
        String from;

        @FormParam("to")
        String to;

        @FormParam("q")
        String q;

        @FormParam("columns")
        List<String> columns;

        /** Always of today: a kept list is to be looked at again. */
        ListAddress read() {
            Checks checks = new Checks();
            TaskFilter filter = TaskFilter.read(
                    checks, new TaskFilter.Given(standing, lead, contractor, directive, order, due, from, to, q));
            return new ListAddress(filter, null, ListColumn.read(checks, columns));
        }
    }

    private final SavedViews views;
    private final SignedIn signedIn;
    private final Shown shown;
    private final Clock clock;

    ViewPages(SavedViews views, SignedIn signedIn, Shown shown, Clock clock) {
        this.views = views;
        this.signedIn = signedIn;
        this.shown = shown;
        this.clock = clock;
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@FormParam("name") String name, @BeanParam ListForm form) {
        ListAddress at = form.read();
        try {
            Checks checks = new Checks();
            String kept = checks.text("name", name, LONGEST_NAME);
            checks.that(kept != null, "name", RuleWords::required);
            int length = at.page().length();
            checks.that(length <= SavedView.LONGEST_ADDRESS, "name", w -> w.tooLong(SavedView.LONGEST_ADDRESS, length));
            checks.orThrow();
            views.keep(signedIn.person(), kept, at.page(), clock.instant());
            return Response.seeOther(URI.create(at.page())).build();
        } catch (RuleBroken broken) {
            view again = new view(at, name == null ? "" : name, Entered.reasons(broken, shown.language()));
            return Response.status(UNPROCESSABLE).entity(again).build();
        }
    }

    @POST
    @Path("/{id}/removal")
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drop(@PathParam("id") long id) {
        views.drop(signedIn.person(), id);
        return Response.seeOther(URI.create("/tasks")).build();
    }
}
