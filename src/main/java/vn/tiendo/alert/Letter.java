package vn.tiendo.alert;

import io.vertx.ext.mail.MailMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.tiendo.shared.Language;

/**
 * A mail as it goes out, apart from the database: the same whichever way it goes and however often it is tried.
 *
 * @param heads head lines beside those every mail has, by which it is threaded, filed or ended
 * @param claim by which claim it was taken
 */
record Letter(
        String messageId,
        String to,
        LocalDate day,
        String username,
        Mail.Kind kind,
        Language language,
        String subject,
        String text,
        String html,
        Instant writtenAt,
        Map<String, String> heads,
        int claim)
        implements Parcel {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH);

    /** The head lines beside sender and recipient. Programs that answer mails are told not to answer this one. */
    private Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Message-ID", messageId);
        headers.put("Date", DATE.format(writtenAt.atZone(Language.ZONE)));
        headers.put("Subject", HeaderText.encoded(subject));
        headers.put("Content-Language", language.tag());
        headers.put("Auto-Submitted", "auto-generated");
        headers.put("X-Auto-Response-Suppress", "All");
        headers.putAll(heads);
        return headers;
    }

    /** The message, from a sender's address; its recipient is one address, whatever was typed. */
    MailMessage message(String from) {
        MailMessage message = new MailMessage().setFrom(from).setTo(to).setSubject(subject);
        message.setText(text).setHtml(html);
        headers().forEach(message::addHeader);
        return message;
    }

    /** What tells it from the recipient's other mails of the day: there is one digest, and of other kinds any number. */
    String distinction() {
        return kind == Mail.Kind.DIGEST
                ? ""
                : "-" + kind.name().toLowerCase(Locale.ROOT) + "-" + messageId.replaceAll("[^0-9a-f]|@.*", "");
    }
}
