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
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.AccountDetails;
import vn.tiendo.organisation.AccountKeeping;
import vn.tiendo.organisation.AccountList;
import vn.tiendo.organisation.AccountState;
import vn.tiendo.organisation.Accounts;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Organisations;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Missing;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.Shown;

/** Who can sign in, and what an administrator does about it. */
@Path("/accounts")
@Produces(MediaType.TEXT_HTML)
class AccountPages {

    private static final int LINES = 50;
    private static final int UNPROCESSABLE = 422;

    record accounts(AccountListing list) implements TemplateInstance {}

    record invite(AccountForm form, List<Organisation> organisations) implements TemplateInstance {}

    record account(Account account, AccountForm form, List<Organisation> organisations, boolean oneself, String told)
            implements TemplateInstance {}

    /** A link to be handed over: it is shown this once. */
    record link(Account account, String address) implements TemplateInstance {}

    private final Accounts accounts;
    private final AccountList list;
    private final AccountKeeping keeping;
    private final Organisations organisations;
    private final SignedIn signedIn;
    private final Shown shown;
    private final Clock clock;
    private final String url;

    AccountPages(
            Accounts accounts,
            AccountList list,
            AccountKeeping keeping,
            Organisations organisations,
            SignedIn signedIn,
            Shown shown,
            Clock clock,
            @ConfigProperty(name = "tiendo.url") String url) {
        this.accounts = accounts;
        this.list = list;
        this.keeping = keeping;
        this.organisations = organisations;
        this.signedIn = signedIn;
        this.shown = shown;
        this.clock = clock;
        this.url = url;
    }

    @GET
    @RolesAllowed(Role.ADMIN_ROLE)
    public TemplateInstance page(
            @QueryParam("words") String words, @QueryParam("state") String state, @QueryParam("after") String after) {
        AccountState wanted = Arrays.stream(AccountState.values())
                .filter(s -> s.name().equalsIgnoreCase(state))
                .findFirst()
                .orElse(null);
        String typed = words == null ? "" : words;
        boolean continued = after != null && !after.isBlank();
        return new accounts(new AccountListing(list.accounts(typed, wanted, after, LINES), typed, wanted, continued));
    }

    @GET
    @Path("new")
    @RolesAllowed(Role.ADMIN_ROLE)
    public TemplateInstance inviteForm() {
        return new invite(AccountForm.EMPTY, organisations.inOrder());
    }

    @POST
    @RolesAllowed(Role.ADMIN_ROLE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(
            @FormParam("username") String username,
            @FormParam("nameEn") String nameEn,
            @FormParam("nameVi") String nameVi,
            @FormParam("role") String role,
            @FormParam("organisation") String organisation,
            @FormParam("email") String email,
            @FormParam("language") String language,
            @FormParam("head") String head) {
        AccountDetails.Typed typed =
                new AccountDetails.Typed(username, nameEn, nameVi, role, organisation, email, language, head != null);
        try {
            Optional<String> token = keeping.invite(typed, clock.instant());
            return linked(username.strip(), token, "invited");
        } catch (RuleBroken broken) {
            AccountForm form = new AccountForm(typed, broken.byField(shown.language()));
            return Response.status(UNPROCESSABLE)
                    .entity(new invite(form, organisations.inOrder()))
                    .build();
        }
    }

    @GET
    @Path("{username}")
    @RolesAllowed(Role.ADMIN_ROLE)
    public TemplateInstance account(@PathParam("username") String username, @QueryParam("told") String told) {
        Account account = named(username);
        return page(account, AccountForm.of(account), told == null ? "" : told);
    }

    @POST
    @Path("{username}")
    @RolesAllowed(Role.ADMIN_ROLE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response describe(
            @PathParam("username") String username,
            @FormParam("nameEn") String nameEn,
            @FormParam("nameVi") String nameVi,
            @FormParam("role") String role,
            @FormParam("organisation") String organisation,
            @FormParam("email") String email,
            @FormParam("language") String language,
            @FormParam("head") String head) {
        AccountDetails.Typed typed =
                new AccountDetails.Typed(username, nameEn, nameVi, role, organisation, email, language, head != null);
        try {
            keeping.describe(username, typed, signedIn.person());
            return told(username, "described");
        } catch (RuleBroken broken) {
            return refused(username, new AccountForm(typed, broken.byField(shown.language())));
        }
    }

    @POST
    @Path("{username}/link")
    @RolesAllowed(Role.ADMIN_ROLE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendLink(@PathParam("username") String username) {
        return change(username, () -> linked(username, keeping.sendLink(username, clock.instant()), "sent"));
    }

    @POST
    @Path("{username}/deactivation")
    @RolesAllowed(Role.ADMIN_ROLE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response deactivate(@PathParam("username") String username) {
        return change(username, () -> {
            keeping.deactivate(username, signedIn.person(), clock.instant());
            return told(username, "deactivated");
        });
    }

    @POST
    @Path("{username}/reactivation")
    @RolesAllowed(Role.ADMIN_ROLE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reactivate(@PathParam("username") String username) {
        keeping.reactivate(username);
        return told(username, "reactivated");
    }

    /** Mails to the address came back, and an administrator has looked why. */
    @POST
    @Path("{username}/address")
    @RolesAllowed(Role.ADMIN_ROLE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response trustAddress(@PathParam("username") String username) {
        keeping.trustAddress(username);
        return told(username, "trusted");
    }

    private Response change(String username, Supplier<Response> change) {
        try {
            return change.get();
        } catch (RuleBroken broken) {
            return refused(username, AccountForm.of(named(username)).refused(broken.byField(shown.language())));
        }
    }

    private Response refused(String username, AccountForm form) {
        return Response.status(UNPROCESSABLE)
                .entity(page(named(username), form, ""))
                .build();
    }

    private TemplateInstance page(Account account, AccountForm form, String told) {
        boolean oneself = account.id().equals(signedIn.person().id());
        return new account(account, form, organisations.inOrder(), oneself, told);
    }

    private Response linked(String username, Optional<String> token, String told) {
        return token.map(t -> Response.ok(new link(named(username), url + "/invitation/" + t))
                        .build())
                .orElseGet(() -> told(username, told));
    }

    private static Response told(String username, String told) {
        return Response.seeOther(UriBuilder.fromPath("/accounts/{username}")
                        .queryParam("told", told)
                        .build(username))
                .build();
    }

    private Account named(String username) {
        return accounts.named(username).orElseThrow(() -> new Missing("account " + username));
    }
}
