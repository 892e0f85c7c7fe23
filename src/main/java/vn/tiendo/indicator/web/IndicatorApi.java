package vn.tiendo.indicator.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.indicator.Indicator;
import vn.tiendo.indicator.IndicatorAccess;
import vn.tiendo.indicator.Measurement;
import vn.tiendo.indicator.Measuring;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Idempotent;
import vn.tiendo.shared.Language;

/** What is counted towards a goal, for programs. */
@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "indicators")
class IndicatorApi {

    private final IndicatorAccess access;
    private final Measuring measuring;
    private final SignedIn signedIn;
    private final Clock clock;

    IndicatorApi(IndicatorAccess access, Measuring measuring, SignedIn signedIn, Clock clock) {
        this.access = access;
        this.measuring = measuring;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** A figure to be reached. */
    record TargetItem(String comparison, BigDecimal amount, LocalDate dueOn) {}

    /**
     * What was counted on a day; {@code qualifier} is about, more-than, or nothing for an exact figure. Entered by a
     * person at a moment, or neither where a document says so. {@code replaces} is the figure it corrects, and
     * {@code replacedBy} the one that corrects it: such a figure no longer counts.
     */
    record MeasurementItem(
            Long id,
            LocalDate measuredOn,
            BigDecimal amount,
            String qualifier,
            Instant enteredAt,
            String enteredBy,
            String word,
            Long replaces,
            Long replacedBy) {}

    /** An indicator with its targets and what was measured by today, the earliest first. */
    record IndicatorItem(
            String code,
            String name,
            String unit,
            String task,
            List<TargetItem> targets,
            List<MeasurementItem> measurements) {}

    /**
     * What was counted. {@code amount} and {@code measuredOn} must be there; {@code qualifier}: about or more-than.
     * {@code replaces}: the figure that it corrects; {@code word} must then say why that was wrong.
     */
    record MeasurementSent(JsonNode amount, String measuredOn, String qualifier, String word, JsonNode replaces) {}

    @GET
    @Authenticated
    @Operation(
            summary = "The indicators with their targets and measurements, in the order of their codes; units and"
                    + " contractors get those of their tasks")
    public List<IndicatorItem> indicators() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Language.ZONE);
        return access.seen(signedIn.person()).stream().map(i -> item(i, today)).toList();
    }

    @POST
    @Path("/{code}/measurements")
    @Idempotent
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE, Role.UNIT_ROLE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Enter what was counted, or correct an earlier figure, which stays to be read; units for the"
                    + " indicators of their tasks")
    @APIResponseSchema(value = MeasurementItem.class, responseCode = "201")
    public Response measure(@PathParam("code") String code, MeasurementSent sent) {
        MeasurementSent given = sent == null ? new MeasurementSent(null, null, null, null, null) : sent;
        BigDecimal amount = given.amount() != null && given.amount().isNumber()
                ? given.amount().decimalValue()
                : null;
        Measurement kept = measuring.measure(
                code,
                FigureForm.read(amount, given.measuredOn(), given.qualifier(), given.word()),
                given.replaces() == null || given.replaces().isNull()
                        ? null
                        : FigureForm.replaced(given.replaces().asText("-")),
                signedIn.person(),
                clock.instant());
        return Response.created(URI.create("/api/v1/indicators"))
                .entity(item(kept, null))
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
                        .map(m -> item(m, indicator.correctionOf(m)))
                        .toList());
    }

    private MeasurementItem item(Measurement measurement, Measurement correction) {
        Account by = measurement.enteredBy(signedIn.person());
        return new MeasurementItem(
                measurement.id(),
                measurement.measuredOn(),
                measurement.amount(),
                measurement.qualifier(),
                measurement.enteredAt(),
                by == null ? null : by.username(),
                measurement.word(),
                measurement.replaces() == null ? null : measurement.replaces().id(),
                correction == null ? null : correction.id());
    }
}
