package vn.tiendo.task.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.Shown;
import vn.tiendo.task.AsOf;
import vn.tiendo.task.OrderAddition;
import vn.tiendo.task.OrderMatrix;
import vn.tiendo.task.OrderUnits;
import vn.tiendo.task.Orders;
import vn.tiendo.task.Origin;
import vn.tiendo.task.Scope;

/** One order to many units: where each stands, and more units for it. */
@Path("/orders/{code}")
@Produces(MediaType.TEXT_HTML)
class OrderPages {

    private static final int UNPROCESSABLE = 422;

    record order(OrderPage page) implements TemplateInstance {}

    /**
     * @param typed the codes of the units, as they go along
     * @param changed whether something changed since the person looked, so that nothing was done
     */
    record units(OrderPage page, OrderAddition addition, String typed, boolean changed) implements TemplateInstance {}

    private final Orders orders;
    private final OrderUnits units;
    private final SignedIn signedIn;
    private final AsOf days;
    private final Shown shown;
    private final Clock clock;

    OrderPages(Orders orders, OrderUnits units, SignedIn signedIn, AsOf days, Shown shown, Clock clock) {
        this.orders = orders;
        this.units = units;
        this.signedIn = signedIn;
        this.days = days;
        this.shown = shown;
        this.clock = clock;
    }

    @GET
    @Authenticated
    public TemplateInstance page(
            @PathParam("code") String code,
            @QueryParam("sort") String sort,
            @QueryParam("asOf") String asOf,
            @QueryParam("told") String told) {
        Integer changed = told != null && told.matches("\\d{1,3}") ? Integer.valueOf(told) : null;
        return new order(page(code, OrderMatrix.Sort.of(sort), days.read(asOf), changed, "", Map.of()));
    }

    /** Changes nothing. */
    @POST
    @Path("/units/preview")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response look(
            @PathParam("code") String code, @FormParam("unit") List<String> chosen, @FormParam("units") String typed) {
        try {
            OrderAddition addition = units.plan(code, codes(chosen, typed), signedIn.person());
            return Response.ok(new units(today(code), addition, joined(addition), false))
                    .build();
        } catch (RuleBroken broken) {
            return refused(code, typed, broken);
        }
    }

    @POST
    @Path("/units")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @PathParam("code") String code,
            @FormParam("units") String typed,
            @FormParam("fingerprint") String fingerprint) {
        try {
            String lookedAt = fingerprint == null ? "" : fingerprint;
            OrderAddition addition =
                    units.add(code, codes(List.of(), typed), lookedAt, signedIn.person(), Origin.PAGE, clock.instant());
            if (!addition.done()) {
                return Response.status(UNPROCESSABLE)
                        .entity(new units(today(code), addition, joined(addition), true))
                        .build();
            }
            int added = addition.added().size();
            return Response.seeOther(URI.create("/orders/" + code + "?told=" + added))
                    .build();
        } catch (RuleBroken broken) {
            return refused(code, typed, broken);
        }
    }

    private Response refused(String code, String typed, RuleBroken broken) {
        Map<String, String> wrong = Entered.reasons(broken, shown.language());
        OrderPage page = page(code, OrderMatrix.Sort.STANDING, days.today(), null, typed, wrong);
        return Response.status(UNPROCESSABLE).entity(new order(page)).build();
    }

    private OrderPage today(String code) {
        return page(code, OrderMatrix.Sort.STANDING, days.today(), null, "", Map.of());
    }

    private OrderPage page(
            String code, OrderMatrix.Sort sort, LocalDate day, Integer told, String typed, Map<String, String> wrong) {
        OrderMatrix matrix =
                orders.matrix(code, Scope.of(signedIn.person()), day).sorted(sort, shown.language());
        boolean mayAct = day.equals(days.today())
                && (signedIn.person().is(Role.STAFF) || signedIn.person().is(Role.ADMIN));
        List<Organisation> others = mayAct ? orders.withoutCopy(matrix) : List.of();
        boolean mayReadDirective = !signedIn.person().role().seesOnlyOwn();
        return new OrderPage(
                matrix, sort, days.today(), mayAct, mayReadDirective, others, told, typed == null ? "" : typed, wrong);
    }

    static Set<String> codes(List<String> chosen, String typed) {
        Set<String> codes = new LinkedHashSet<>();
        if (chosen != null) {
            codes.addAll(chosen);
        }
        if (typed != null) {
            codes.addAll(Arrays.asList(typed.split("[,;\\s]+")));
        }
        codes.removeIf(c -> c == null || c.isBlank());
        Checks checks = new Checks();
        codes.forEach(c -> checks.text("units", c));
        checks.orThrow();
        return codes;
    }

    private static String joined(OrderAddition addition) {
        return addition.lines().stream()
                .map(l -> l.unit().code())
                .reduce((a, b) -> a + "," + b)
                .orElse("");
    }
}
