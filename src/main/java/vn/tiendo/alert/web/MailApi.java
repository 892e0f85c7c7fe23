package vn.tiendo.alert.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.alert.MailPreview;
import vn.tiendo.alert.PreviewedMail;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.task.AsOf;

/** Who will be mailed next, for programs and for the command line. */
@Path("/api/v1/mails")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "mails")
class MailApi {

    private static final int LIMIT = 500;

    private final MailPreview previews;
    private final AsOf days;

    MailApi(MailPreview previews, AsOf days) {
        this.previews = previews;
        this.days = days;
    }

    record TextDocument(String en, String vi) {

        static TextDocument of(Bilingual text) {
            return new TextDocument(text.en(), text.vi());
        }
    }

    record StepDocument(TextDocument words, long tasks) {}

    record MailDocument(
            String username,
            TextDocument name,
            String to,
            LocalTime from,
            PreviewedMail.Held held,
            List<StepDocument> steps) {

        static MailDocument of(PreviewedMail mail) {
            List<StepDocument> steps = mail.steps().stream()
                    .map(s -> new StepDocument(TextDocument.of(s.words()), s.tasks()))
                    .toList();
            return new MailDocument(
                    mail.username(), TextDocument.of(mail.recipient()), mail.to(), mail.from(), mail.held(), steps);
        }
    }

    /** @param unheard in how many tasks nobody of the lead unit has an account with an address */
    record PreviewDocument(LocalDate day, long mails, long unheard, List<MailDocument> items) {}

    @GET
    @Path("preview")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE, Role.READER_ROLE})
    @Operation(summary = "Who will be mailed on a day, and what about, as things stand; nothing is written")
    public PreviewDocument preview(@QueryParam("day") String asked) {
        LocalDate today = days.today();
        LocalDate mailDay = previews.mailDay(asked, today);
        List<PreviewedMail> mails = previews.of(mailDay, today);
        return new PreviewDocument(
                mailDay,
                mails.stream().filter(m -> !m.isHeld()).count(),
                previews.unheard(mailDay, today),
                mails.stream().limit(LIMIT).map(MailDocument::of).toList());
    }
}
