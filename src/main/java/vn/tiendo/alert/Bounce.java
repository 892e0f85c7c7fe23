package vn.tiendo.alert;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a delivery status notification tells (RFC 3464): which mail, and what became of it at which address.
 *
 * @param messageId of the mail that came back; null when it is not named
 */
record Bounce(String messageId, List<Failure> failures) {

    private static final int LIMIT = 64 * 1024;
    private static final int RECIPIENTS = 50;
    private static final int WORDS = 900;

    /**
     * One address.
     *
     * @param permanent whether the other server says that it is no use to try again
     * @param words what the other server said, in one line
     */
    record Failure(String recipient, boolean permanent, String words) {}

    /** Whether an address is said to have refused the mail for good. */
    Optional<Failure> permanentAt(String address) {
        return failures.stream()
                .filter(f -> f.permanent && f.recipient.equalsIgnoreCase(address))
                .findFirst();
    }

    /** What a {@code multipart/report} tells; null when it is a report of another kind. */
    static Bounce read(Multipart report) throws MessagingException, IOException {
        List<Failure> failures = null;
        String messageId = null;
        for (int i = 0; i < Math.min(report.getCount(), RECIPIENTS); i++) {
            BodyPart part = report.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                failures = failures(part);
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                messageId = one(new InternetHeaders(begin(part)), "Message-ID");
            }
        }
        return failures == null ? null : new Bounce(messageId, failures);
    }

    /** After a block about the message comes one for each address. */
    private static List<Failure> failures(BodyPart part) throws MessagingException, IOException {
        InputStream status = begin(part);
        List<Failure> failures = new ArrayList<>();
        new InternetHeaders(status);
        while (status.available() > 0 && failures.size() < RECIPIENTS) {
            InternetHeaders block = new InternetHeaders(status);
            String recipient = afterType(one(block, "Final-Recipient"));
            if (recipient != null) {
                String code = one(block, "Status");
                boolean failed = "failed".equalsIgnoreCase(one(block, "Action"));
                String said = afterType(one(block, "Diagnostic-Code"));
                String words = HeaderText.oneLine(said == null ? "status " + code : said);
                failures.add(new Failure(
                        recipient,
                        failed && code != null && code.startsWith("5."),
                        words.substring(0, Math.min(WORDS, words.length()))));
            }
        }
        return failures;
    }

    private static InputStream begin(BodyPart part) throws MessagingException, IOException {
        try (InputStream all = part.getInputStream()) {
            return new ByteArrayInputStream(all.readNBytes(LIMIT));
        }
    }

    private static String one(InternetHeaders headers, String name) {
        String[] values = headers.getHeader(name);
        return values == null || values.length != 1 ? null : values[0].strip();
    }

    /** What stands behind {@code rfc822;} or {@code smtp;}. */
    private static String afterType(String value) {
        if (value == null) {
            return null;
        }
        String behind = value.substring(value.indexOf(';') + 1).strip();
        return behind.replaceAll("^<|>$", "");
    }
}
