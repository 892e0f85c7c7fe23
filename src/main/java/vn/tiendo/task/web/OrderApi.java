package vn.tiendo.task.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.Idempotent;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.RuleWords;
import vn.tiendo.task.AsOf;
import vn.tiendo.task.BulkActs;
import vn.tiendo.task.BulkChoice;
import vn.tiendo.task.BulkDeed;
import vn.tiendo.task.OrderAddition;
import vn.tiendo.task.OrderMatrix;
import vn.tiendo.task.OrderUnits;
import vn.tiendo.task.Orders;
import vn.tiendo.task.Origin;
import vn.tiendo.task.Scope;
import vn.tiendo.task.Selection;
import vn.tiendo.task.TaskFilter;

/** Orders to many units, for programs. */
@Path("/api/v1/orders/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "orders")
class OrderApi {

    private final Orders orders;
    private final OrderUnits units;
    private final BulkActs acts;
    private final SignedIn signedIn;
    private final AsOf days;
    private final Clock clock;

    OrderApi(Orders orders, OrderUnits units, BulkActs acts, SignedIn signedIn, AsOf days, Clock clock) {
        this.orders = orders;
        this.units = units;
        this.acts = acts;
        this.signedIn = signedIn;
        this.days = days;
        this.clock = clock;
    }

    /** A unit's copy of the order. */
    record UnitDocument(
            TaskDocuments.Item task,
            boolean silent,
            boolean claimed,
            String lastWords,
            boolean unconfirmed,
            int evidence) {}

    /** An order to many units. Numbers count the copies that you may see. */
    record OrderDocument(
            String code,
            String title,
            String directive,
            LocalDate orderedOn,
            String deadlinePhrase,
            LocalDate originalDueOn,
            int assigned,
            int doneOnTime,
            int doneLate,
            int inTime,
            int overdue,
            int silent,
            int withdrawn,
            List<UnitDocument> units) {}

    /** Codes of the organisations that get a copy. */
    record UnitsDocument(List<String> organisations) {}

    /** Codes of the copies to be cancelled, why, and the document that says so. */
    @Schema(name = "OrderWithdrawal")
    record WithdrawalDocument(List<String> tasks, String reason, String document) {}

    /** A word to the owners of the silent copies. */
    record ReminderDocument(String word) {}

    /** What became of each organisation: its copy, and whether it had one before. */
    record AddedDocument(String organisation, String task, boolean hadCopy) {}

    @GET
    @Authenticated
    @Operation(summary = "An order to many units: where each stands, and its last word")
    public OrderDocument order(@PathParam("code") String code, @QueryParam("asOf") String asOf) {
        Language language = signedIn.person().language();
        OrderMatrix matrix = orders.matrix(code, Scope.of(signedIn.person()), days.read(asOf))
                .sorted(OrderMatrix.Sort.STANDING, language);
        return new OrderDocument(
                matrix.code(),
                matrix.copy().title().in(language),
                matrix.copy().directive().code(),
                matrix.copy().orderedOn(),
                matrix.copy().words().deadline(),
                matrix.copy().originalDueOn(),
                matrix.count(Selection.ASSIGNED),
                matrix.count(Selection.DONE_ON_TIME),
                matrix.count(Selection.DONE_LATE),
                matrix.count(Selection.IN_TIME),
                matrix.count(Selection.OVERDUE),
                matrix.count(Selection.NOT_REPORTING),
                matrix.count(Selection.CANCELLED),
                matrix.units().stream()
                        .map(u -> new UnitDocument(
                                TaskDocuments.item(u.row(), language),
                                u.row().silent(),
                                u.row().claimed(),
                                u.row().lastWords(),
                                u.unconfirmed(),
                                u.evidence()))
                        .toList());
    }

    @POST
    @Path("/units")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give the order to more units; each gets a copy with the order's own words and day")
    public List<AddedDocument> add(@PathParam("code") String code, UnitsDocument sent) {
        Set<String> given = codes("organisations", sent == null ? null : sent.organisations());
        OrderAddition addition = units.add(code, given, null, signedIn.person(), Origin.API, clock.instant());
        return addition.lines().stream()
                .map(l -> new AddedDocument(l.unit().code(), l.code(), l.hasCopy()))
                .toList();
    }

    @POST
    @Path("/withdrawals")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Withdraw units: their copies are cancelled")
    public PlanDocument withdraw(@PathParam("code") String code, WithdrawalDocument sent) {
        WithdrawalDocument given = sent == null ? new WithdrawalDocument(null, null, null) : sent;
        Set<String> copies = codes("tasks", given.tasks());
        Set<String> known = orders.matrix(code, Scope.of(signedIn.person()), days.today()).units().stream()
                .map(u -> u.row().code())
                .collect(Collectors.toSet());
        Checks checks = new Checks();
        copies.forEach(c -> checks.that(known.contains(c), "tasks", w -> w.noTask(c)));
        checks.orThrow();
        return carryOut(
                code,
                new BulkChoice(of(code, Selection.ASSIGNED), copies),
                new BulkDeed.Given("CANCEL", null, null, null, given.reason(), given.document()));
    }

    @POST
    @Path("/reminders")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Remind the silent units, and only them")
    public PlanDocument remind(@PathParam("code") String code, ReminderDocument sent) {
        return carryOut(
                code,
                new BulkChoice(of(code, Selection.NOT_REPORTING), null),
                new BulkDeed.Given("REMIND", null, sent == null ? null : sent.word(), null, null, null));
    }

    private PlanDocument carryOut(String code, BulkChoice choice, BulkDeed.Given given) {
        orders.matrix(code, Scope.of(signedIn.person()), days.today());
        Checks checks = new Checks();
        BulkDeed deed = BulkDeed.read(checks, given);
        checks.orThrow();
        return PlanDocument.of(
                acts.carryOut(choice, deed, null, signedIn.person(), Origin.API, clock.instant()),
                signedIn.person().language());
    }

    private static TaskFilter of(String order, Selection selection) {
        return TaskFilter.of(selection).copiesOf(order);
    }

    private static Set<String> codes(String field, List<String> given) {
        Checks checks = new Checks();
        checks.that(given != null, field, RuleWords::required).orThrow();
        Set<String> codes = BulkApi.codes(checks, field, given);
        checks.orThrow();
        return codes;
    }
}
