package vn.tiendo.task.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.Idempotent;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;
import vn.tiendo.task.BulkActs;
import vn.tiendo.task.BulkChoice;
import vn.tiendo.task.BulkDeed;
import vn.tiendo.task.BulkPlan;
import vn.tiendo.task.Origin;
import vn.tiendo.task.TaskFilter;

/** Many tasks in one go, for programs. */
@Path("/api/v1/bulk")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
class BulkApi {

    private final BulkActs acts;
    private final SignedIn signedIn;
    private final Clock clock;

    BulkApi(BulkActs acts, SignedIn signedIn, Clock clock) {
        this.acts = acts;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Which tasks of a list; a part that is missing does not limit. */
    record FilterDocument(
            String standing,
            String lead,
            String contractor,
            String directive,
            String order,
            String due,
            String from,
            String to,
            String q) {}

    /**
     * What is to be done to which tasks: those of {@code filter}, or those named in {@code codes}. {@code act} is one of
     * LEAD, COOPERATING, CONTRACTOR (with {@code organisation}), REMIND (with {@code word}), RHYTHM (with {@code days}),
     * CANCEL (with {@code reason} and {@code document}). Unless {@code dryRun} is false, nothing is done. With
     * the {@code fingerprint} of a dry run nothing is done if anything changed since.
     */
    record BulkDocument(
            FilterDocument filter,
            List<String> codes,
            String act,
            String organisation,
            String word,
            JsonNode days,
            String reason,
            String document,
            Boolean dryRun,
            String fingerprint) {}

    @POST
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Assign, remind, set the reporting rhythm of, or cancel many tasks; a dry run unless told")
    public PlanDocument act(BulkDocument sent) {
        Checks checks = new Checks();
        checks.that(sent != null, null, RuleWords::required).orThrow();
        checks.that(sent.filter() != null || sent.codes() != null, "codes", RuleWords::nothingTicked);
        String days =
                sent.days() == null || sent.days().isNull() ? null : sent.days().asText();
        BulkDeed deed = BulkDeed.read(
                checks,
                new BulkDeed.Given(sent.act(), sent.organisation(), sent.word(), days, sent.reason(), sent.document()));
        BulkChoice choice = choice(checks, sent);
        checks.orThrow();
        boolean dry = sent.dryRun() == null || sent.dryRun();
        BulkPlan plan = acts.plan(choice, deed, signedIn.person(), clock.instant());
        known(sent.codes(), plan);
        if (!dry) {
            plan = acts.carryOut(choice, deed, sent.fingerprint(), signedIn.person(), Origin.API, clock.instant());
            if (!plan.done()) {
                throw new RuleBroken("fingerprint", RuleWords::changedSince);
            }
        }
        return PlanDocument.of(plan, signedIn.person().language());
    }

    private static BulkChoice choice(Checks checks, BulkDocument sent) {
        FilterDocument given = sent.filter();
        TaskFilter filter = given == null
                ? null
                : TaskFilter.read(
                        checks,
                        new TaskFilter.Given(
                                given.standing(),
                                given.lead(),
                                given.contractor(),
                                given.directive(),
                                given.order(),
                                given.due(),
                                given.from(),
                                given.to(),
                                given.q()));
        return new BulkChoice(filter, sent.codes() == null ? null : codes(checks, "codes", sent.codes()));
    }

    static Set<String> codes(Checks checks, String field, List<String> given) {
        Set<String> codes = new LinkedHashSet<>();
        for (String code : given) {
            codes.add(checks.required(field, code));
        }
        checks.that(!codes.isEmpty(), field, RuleWords::required);
        checks.that(codes.size() <= BulkActs.LIMIT, field, w -> w.tooManyTasks(BulkActs.LIMIT));
        return codes;
    }

    private static void known(List<String> codes, BulkPlan plan) {
        Set<String> found = new LinkedHashSet<>();
        plan.lines().forEach(l -> found.addAll(List.of(l.code(), l.orderCode())));
        List<RuleBroken.Violation> unknown = codes == null
                ? List.of()
                : codes.stream()
                        .filter(c -> !found.contains(c.strip()))
                        .map(c -> new RuleBroken.Violation("codes", w -> w.noTask(c)))
                        .toList();
        if (!unknown.isEmpty()) {
            throw new RuleBroken(unknown);
        }
    }
}
