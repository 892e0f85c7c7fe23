package vn.tiendo.organisation.web;

import io.quarkus.qute.TemplateInstance;
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
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.organisation.ApiToken;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Organisations;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.organisation.TokenIssuing;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.Shown;

/**
 * The keys of programs: an administrator makes them and takes them back; an organisation's own people see theirs and can
 * take them back.
 */
@Path("/tokens")
@Produces(MediaType.TEXT_HTML)
class TokenPages {

    private static final int UNPROCESSABLE = 422;
    private static final int USUAL_MONTHS = 6;

    record list(List<ApiToken> tokens, LocalDate today, boolean admin, String told) implements TemplateInstance {}

    record form(TokenForm form, List<Organisation> organisations, LocalDate today, LocalDate furthest)
            implements TemplateInstance {}

    record issued(ApiToken token, String secret, String url) implements TemplateInstance {}

    private final TokenIssuing tokens;
    private final Organisations organisations;
    private final SignedIn signedIn;
    private final Shown shown;
    private final Clock clock;
    private final String url;

    TokenPages(
            TokenIssuing tokens,
            Organisations organisations,
            SignedIn signedIn,
            Shown shown,
            Clock clock,
            @ConfigProperty(name = "tiendo.url") String url) {
        this.tokens = tokens;
        this.organisations = organisations;
        this.signedIn = signedIn;
        this.shown = shown;
        this.clock = clock;
        this.url = url;
    }

    @GET
    @RolesAllowed({Role.ADMIN_ROLE, Role.UNIT_ROLE, Role.CONTRACTOR_ROLE})
    public TemplateInstance all(@QueryParam("told") String told) {
        return new list(
                tokens.seenBy(signedIn.person()), today(), signedIn.person().is(Role.ADMIN), told);
    }

    @GET
    @Path("/new")
    @RolesAllowed(Role.ADMIN_ROLE)
    public TemplateInstance wish(@QueryParam("organisation") String organisation) {
        String lastDay = today().plusMonths(USUAL_MONTHS).toString();
        return form(new TokenForm(organisation, "", true, true, lastDay, Map.of()));
    }

    /** Answers with the page itself instead of sending on to one: the secret is shown here and kept nowhere. */
    @POST
    @RolesAllowed(Role.ADMIN_ROLE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response issue(
            @FormParam("organisation") String organisation,
            @FormParam("name") String name,
            @FormParam("read") String read,
            @FormParam("report") String report,
            @FormParam("lastDay") String lastDay) {
        TokenForm sent = new TokenForm(organisation, name, read != null, report != null, lastDay, Map.of());
        try {
            TokenIssuing.Issued made = tokens.issue(sent.wanted(), signedIn.person(), clock.instant());
            return Response.status(Response.Status.CREATED)
                    .entity(new issued(made.token(), made.secret().text(), url))
                    .build();
        } catch (RuleBroken broken) {
            return Response.status(UNPROCESSABLE)
                    .entity(form(sent.refused(broken, shown.language())))
                    .build();
        }
    }

    @POST
    @Path("/{id: \\d{1,18}}/revocation")
    @RolesAllowed({Role.ADMIN_ROLE, Role.UNIT_ROLE, Role.CONTRACTOR_ROLE})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(@PathParam("id") long id) {
        tokens.revoke(id, signedIn.person(), clock.instant());
        return Response.seeOther(URI.create("/tokens?told=revoked")).build();
    }

    private TemplateInstance form(TokenForm given) {
        return new form(given, organisations.list("order by code"), today(), today().plusYears(1));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Language.ZONE);
    }
}
