package vn.tiendo.board.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.board.OrganisationSums;
import vn.tiendo.organisation.Accounts;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Organisations;
import vn.tiendo.organisation.Person;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Missing;
import vn.tiendo.shared.Slice;
import vn.tiendo.task.AsOf;
import vn.tiendo.task.OrganisationList;
import vn.tiendo.task.OwnWords;
import vn.tiendo.task.Scope;
import vn.tiendo.task.Selection;
import vn.tiendo.task.TaskCounts;
import vn.tiendo.task.TaskFilter;
import vn.tiendo.task.TaskList;

/** Units and contractors: where each stands, how it reports, who answers for it. Units and contractors see their own. */
@Path("/organisations")
@Produces(MediaType.TEXT_HTML)
class OrganisationPages {

    private static final int LINES = 50;
    private static final int WORST = 5;
    private static final int LONGEST_WORDS = 200;

    /**
     * @param busy whether only those that have something in hand are shown
     * @param start where the list begins
     * @param more where it goes on; null at its end
     */
    record list(
            String words,
            OrganisationList.Kind kind,
            boolean busy,
            Slice<OrganisationList.Line> lines,
            boolean continued,
            String start,
            String more)
            implements TemplateInstance {}

    record organisation(OrganisationPage page) implements TemplateInstance {}

    private final Organisations organisations;
    private final OrganisationList list;
    private final OrganisationSums sums;
    private final TaskCounts counts;
    private final OwnWords words;
    private final TaskList tasks;
    private final Accounts accounts;
    private final SignedIn signedIn;
    private final AsOf days;

    OrganisationPages(
            Organisations organisations,
            OrganisationList list,
            OrganisationSums sums,
            TaskCounts counts,
            OwnWords words,
            TaskList tasks,
            Accounts accounts,
            SignedIn signedIn,
            AsOf days) {
        this.organisations = organisations;
        this.list = list;
        this.sums = sums;
        this.counts = counts;
        this.words = words;
        this.tasks = tasks;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.days = days;
    }

    @GET
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE, Role.READER_ROLE})
    public TemplateInstance all(
            @QueryParam("q") String q,
            @QueryParam("kind") String kind,
            @QueryParam("show") String show,
            @QueryParam("after") String after) {
        String asked = q == null || q.isBlank() ? null : q.strip();
        String brief = asked == null || asked.length() <= LONGEST_WORDS ? asked : asked.substring(0, LONGEST_WORDS);
        OrganisationList.Kind only = OrganisationList.Kind.of(kind);
        // Who looks for a name looks among all; who looks at all first sees those who owe something.
        boolean busy = "busy".equals(show) || show == null && brief == null && only == null;
        Slice<OrganisationList.Line> lines = list.lines(brief, only, busy, days.today(), after, LINES);
        String start = "/organisations?show=" + (busy ? "busy" : "all") + "&"
                + (brief == null ? "" : "q=" + encoded(brief) + "&") + (only == null ? "" : "kind=" + only.tag() + "&");
        return new list(
                brief,
                only,
                busy,
                lines,
                after != null && !after.isBlank(),
                start,
                lines.next() == null ? null : start + "after=" + encoded(lines.next()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @GET
    @Path("/{code}")
    @Authenticated
    public TemplateInstance one(@PathParam("code") String code) {
        Person viewer = signedIn.person();
        Organisation found = seen(code, viewer);
        Scope scope = Scope.of(viewer);
        LocalDate today = days.today();
        List<OrganisationPage.Part> parts = parts(found, scope, today);
        TaskFilter main = parts.get(0).filter();
        boolean own = found.id().equals(viewer.organisationId());
        return new organisation(new OrganisationPage(
                found,
                today,
                parts.stream().filter(p -> p.sum().split().total() > 0).toList(),
                counts.rhythms(main, scope, today),
                words.reports(found, today),
                words.laterDays(found, scope),
                accounts.of(found),
                own || viewer.is(Role.STAFF) || viewer.is(Role.ADMIN),
                !viewer.role().seesOnlyOwn(),
                tasks.orders(main.with(Selection.OPEN), scope, today, WORST, null),
                main));
    }

    /** Its parts, the one that it is there for first. */
    private List<OrganisationPage.Part> parts(Organisation organisation, Scope scope, LocalDate today) {
        TaskFilter all = TaskFilter.of(Selection.ASSIGNED);
        TaskFilter led = all.ledBy(organisation.code());
        TaskFilter worked = all.underContractWith(organisation.code());
        List<OrganisationPage.Part> parts = new ArrayList<>();
        parts.add(new OrganisationPage.Part(true, led, sums.of(led, scope, today)));
        parts.add(new OrganisationPage.Part(false, worked, sums.of(worked, scope, today)));
        boolean underContract =
                parts.get(1).sum().split().open() > parts.get(0).sum().split().open();
        if (underContract) {
            parts.add(parts.remove(0));
        }
        return parts;
    }

    /** Units and contractors find no organisation but their own. */
    private Organisation seen(String code, Person viewer) {
        Optional<Organisation> found = code.indexOf(0) >= 0 ? Optional.empty() : organisations.withCode(code);
        return found.filter(o -> !viewer.role().seesOnlyOwn() || o.id().equals(viewer.organisationId()))
                .orElseThrow(() -> new Missing(code));
    }
}
