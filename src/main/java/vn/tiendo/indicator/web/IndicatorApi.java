package vn.tiendo.indicator.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.indicator.Indicator;
import vn.tiendo.indicator.Indicators;
import vn.tiendo.indicator.Measurement;
import vn.tiendo.indicator.Measuring;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.Idempotent;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.RuleWords;

/** What is counted towards a goal, for programs. */
@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "indicators")
class IndicatorApi {

    private static final int LIMIT = 200;
    private static final BigDecimal MOST = new BigDecimal("9999999999999999");
    private static final int DECIMALS = 4;

    private final Indicators indicators;
    private final Measuring measuring;
    private final SignedIn signedIn;
    private final Clock clock;

    IndicatorApi(Indicators indicators, Measuring measuring, SignedIn signedIn, Clock clock) {
        this.indicators = indicators;
        this.measuring = measuring;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** A figure to be reached. */
    record TargetItem(String comparison, BigDecimal amount, LocalDate dueOn) {}

    /** What was counted on a day; {@code qualifier} is about, more-than, or nothing for an exact figure. */
    record MeasurementItem(LocalDate measuredOn, BigDecimal amount, String qualifier) {}

    /** An indicator with its targets and what was measured by today, the earliest first. */
    record IndicatorItem(
            String code,
            String name,
            String unit,
            String task,
            List<TargetItem> targets,
            List<MeasurementItem> measurements) {}

    /** What was counted. {@code amount} and {@code measuredOn} must be there; {@code qualifier}: about or more-than. */
    record MeasurementSent(JsonNode amount, String measuredOn, String qualifier) {}

    @GET
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE, Role.READER_ROLE})
    @Operation(summary = "The indicators with their targets and measurements, in the order of their codes")
    public List<IndicatorItem> indicators() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Language.ZONE);
        return indicators.inOrder(LIMIT).stream().map(i -> item(i, today)).toList();
    }

    @POST
    @Path("/{code}/measurements")
    @Idempotent
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enter what was counted; a mistake is corrected by the next measurement")
    @APIResponseSchema(value = MeasurementItem.class, responseCode = "201")
    public Response measure(@PathParam("code") String code, MeasurementSent sent) {
        MeasurementSent given = sent == null ? new MeasurementSent(null, null, null) : sent;
        Checks checks = new Checks();
        BigDecimal amount = given.amount() != null && given.amount().isNumber()
                ? given.amount().decimalValue()
                : null;
        checks.that(
                amount != null
                        && amount.abs().compareTo(MOST) <= 0
                        && amount.stripTrailingZeros().scale() <= DECIMALS,
                "amount",
                RuleWords::amount);
        LocalDate measuredOn = checks.requiredDay("measuredOn", given.measuredOn());
        String qualifier = checks.text("qualifier", given.qualifier());
        checks.that(
                qualifier == null || qualifier.equals(Measurement.ABOUT) || qualifier.equals(Measurement.MORE_THAN),
                "qualifier",
                w -> w.notOneOf(qualifier, Measurement.ABOUT + ", " + Measurement.MORE_THAN));
        checks.that(code.indexOf(0) < 0, "code", RuleWords::controlCharacters).orThrow();
        measuring.measure(code, amount, measuredOn, qualifier, signedIn.person(), clock.instant());
        return Response.created(URI.create("/api/v1/indicators"))
                .entity(new MeasurementItem(measuredOn, amount, qualifier))
                .build();
    }

    private IndicatorItem item(Indicator indicator, LocalDate today) {
        Language language = signedIn.person().language();
        return new IndicatorItem(
                indicator.code(),
                indicator.name().in(language),
                indicator.unit().in(language),
                indicator.taskCode(),
                indicator.targets().stream()
                        .map(t -> new TargetItem(t.comparison(), t.amount(), t.dueOn()))
                        .toList(),
                indicator.measurements().stream()
                        .filter(m -> !m.measuredOn().isAfter(today))
                        .map(m -> new MeasurementItem(m.measuredOn(), m.amount(), m.qualifier()))
                        .toList());
    }

    /** Null for what is no number that anybody counts. */
    private static BigDecimal figure(JsonNode sent) {
        try {
            return sent != null && sent.isNumber() ? new BigDecimal(sent.asText()) : null;
        } catch (NumberFormatException tooLarge) {
            return null;
        }
    }
}
