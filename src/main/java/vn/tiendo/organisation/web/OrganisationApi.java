package vn.tiendo.organisation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Organisations;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.Missing;
import vn.tiendo.shared.Slice;

/** Units and contractors for programs. */
@Path("/api/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
class OrganisationApi {

    private static final int LIMIT = 500;

    private final Organisations organisations;
    private final SignedIn signedIn;

    OrganisationApi(Organisations organisations, SignedIn signedIn) {
        this.organisations = organisations;
        this.signedIn = signedIn;
    }

    /** An organisation; {@code parent} is the code of the group it belongs to. */
    record OrganisationItem(String code, String name, String role, String parent) {}

    @GET
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE, Role.READER_ROLE})
    @Operation(summary = "The organisations, in the order of their codes")
    public Slice<OrganisationItem> organisations(
            @QueryParam("limit") @DefaultValue("100") String limit, @QueryParam("after") String after) {
        Checks checks = new Checks();
        int most = checks.whole("limit", limit, 1, LIMIT);
        String from = checks.text("after", after);
        checks.orThrow();
        List<OrganisationItem> found = organisations.after(from == null ? "" : from, most + 1).stream()
                .map(o -> item(o, signedIn.person().language()))
                .toList();
        return Slice.cut(found, most, OrganisationItem::code);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE, Role.READER_ROLE})
    @Operation(summary = "One organisation")
    public OrganisationItem organisation(@PathParam("code") String code) {
        // PostgreSQL keeps no text with a zero in it, and no organisation is called so.
        return (code.indexOf(0) >= 0 ? java.util.Optional.<Organisation>empty() : organisations.withCode(code))
                .map(o -> item(o, signedIn.person().language()))
                .orElseThrow(() -> new Missing(code));
    }

    private static OrganisationItem item(Organisation organisation, Language language) {
        return new OrganisationItem(
                organisation.code(),
                organisation.name().in(language),
                organisation.role().name(),
                organisation.parent() == null ? null : organisation.parent().code());
    }
}
