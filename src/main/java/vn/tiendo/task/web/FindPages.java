package vn.tiendo.task.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Checks;
import vn.tiendo.task.Finder;
import vn.tiendo.task.Scope;
import vn.tiendo.task.Selection;
import vn.tiendo.task.TaskFilter;

/** Where one jumps to a task, a directive or a unit; the box over every page asks it, and it is a page of its own. */
@Path("/find")
@Produces(MediaType.TEXT_HTML)
class FindPages {

    /** Of each kind; who looks for more has the lists. */
    private static final int MOST = 8;

    private static final int LONGEST = 200;

    /** @param all where all tasks with these words are */
    record find(String question, String all, Finder.Hits hits) implements TemplateInstance {}

    record found(String question, String all, Finder.Hits hits) implements TemplateInstance {}

    private final Finder finder;
    private final SignedIn signedIn;

    FindPages(Finder finder, SignedIn signedIn) {
        this.finder = finder;
        this.signedIn = signedIn;
    }

    @GET
    @Authenticated
    public TemplateInstance page(@QueryParam("q") String q, @QueryParam("part") String part) {
        Checks checks = new Checks();
        String text = checks.text("q", q, LONGEST);
        checks.orThrow();
        String question = text == null ? "" : text;
        Finder.Hits hits = finder.find(question, Scope.of(signedIn.person()), MOST);
        String all = TaskFilter.of(Selection.ASSIGNED).saying(question).address(null);
        return "found".equals(part) ? new found(question, all, hits) : new find(question, all, hits);
    }

    /** The words of finding. */
    @MessageBundle("find")
    interface Words {

        @Message("Find")
        String title();

        @Message("Tasks")
        String tasks();

        @Message("Directives")
        String directives();

        @Message("Units and contractors")
        String organisations();

        @Message("Nothing found. Marks and the order of the words make no difference; fewer words find more.")
        String nothing();

        @Message("All tasks with these words")
        String all();
    }
}
