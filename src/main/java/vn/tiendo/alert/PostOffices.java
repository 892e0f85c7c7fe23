package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses the way: a mail server when one is set, files when none is. */
class PostOffices {

    @Produces
    @ApplicationScoped
    PostOffice post(
            MailSettings settings,
            MailServer server,
            ReplyAddress replies,
            @ConfigProperty(name = "quarkus.mailer.from") String from) {
        return settings.mail().smtpHost().filter(h -> !h.isBlank()).isPresent()
                ? new SmtpPost(server, from, replies.forReturns())
                : new FilePost(settings.data().resolve("mail"), from);
    }
}
