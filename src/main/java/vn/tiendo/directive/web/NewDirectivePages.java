package vn.tiendo.directive.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.directive.Directive;
import vn.tiendo.directive.DirectiveEntry;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Organisations;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.Shown;

/** Where a directive is typed in; its own page shows what became of it. */
@Path("/directives/new")
@Produces(MediaType.TEXT_HTML)
class NewDirectivePages {

    private static final int UNPROCESSABLE = 422;

    record entry(EntryForm form, List<String> kinds, List<Organisation> organisations, LocalDate today)
            implements TemplateInstance {}

    private final DirectiveEntry entries;
    private final Organisations organisations;
    private final Shown shown;
    private final Clock clock;

    NewDirectivePages(DirectiveEntry entries, Organisations organisations, Shown shown, Clock clock) {
        this.entries = entries;
        this.organisations = organisations;
        this.shown = shown;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    public TemplateInstance form() {
        return page(EntryForm.EMPTY);
    }

    @POST
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(
            @FormParam("code") String code,
            @FormParam("kind") String kind,
            @FormParam("number") String number,
            @FormParam("titleEn") String titleEn,
            @FormParam("titleVi") String titleVi,
            @FormParam("issuer") String issuer,
            @FormParam("issuedOn") String issuedOn,
            @FormParam("textEn") String textEn,
            @FormParam("textVi") String textVi) {
        DirectiveEntry.Typed typed =
                new DirectiveEntry.Typed(code, kind, number, titleEn, titleVi, issuer, issuedOn, textEn, textVi);
        try {
            Directive made = entries.enter(typed, today());
            return Response.seeOther(UriBuilder.fromPath("/directives/{code}").build(made.code()))
                    .build();
        } catch (RuleBroken broken) {
            return Response.status(UNPROCESSABLE)
                    .entity(page(new EntryForm(typed, broken.byField(shown.language()))))
                    .build();
        }
    }

    private TemplateInstance page(EntryForm form) {
        return new entry(form, DirectiveEntry.KINDS, organisations.inOrder(), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Language.ZONE);
    }
}
