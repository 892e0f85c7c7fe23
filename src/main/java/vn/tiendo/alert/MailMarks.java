package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What tells mails apart, keeps them together and lets a recipient end them. None of it can be guessed: whoever knew a mail's
 * name beforehand could have it thrown away as a duplicate, and whoever knew a thread's could write into it.
 */
@ApplicationScoped
public class MailMarks {

    private static final String PURPOSE = "tiendo mail marks 1";
    private static final String UNSUBSCRIBE = "/mail/unsubscribe/";
    private static final int ROOT_LENGTH = 32;

    private final InstallationKey keys;
    private final ReplyAddress replies;
    private final String url;
    private final String domain;

    MailMarks(
            InstallationKey keys,
            ReplyAddress replies,
            MailSettings settings,
            @ConfigProperty(name = "quarkus.mailer.from") String from) {
        this.keys = keys;
        this.replies = replies;
        this.url = settings.url();
        this.domain = from.replaceAll("^.*@|>.*$", "");
    }

    /** A Message-ID that no other mail has. */
    String messageId() {
        return "<" + UUID.randomUUID() + "@" + domain + ">";
    }

    /** What all digests of a recipient refer to. */
    String digestThread(Long recipient) {
        return root("digests " + recipient);
    }

    /** What the mails to a recipient refer to that are about one task and no other. */
    String taskThread(Long recipient, String task) {
        return root("task " + recipient + " " + task);
    }

    private String root(String of) {
        return "<" + HexFormat.of().formatHex(seal(of)).substring(0, ROOT_LENGTH) + "@" + domain + ">";
    }

    /** The head lines by which mail programs thread, file and end a mail. */
    Map<String, String> heads(Mail mail) {
        Map<String, String> heads = new LinkedHashMap<>();
        if (mail.thread() != null) {
            heads.put("In-Reply-To", mail.thread());
            heads.put("References", mail.thread());
        }
        replies.of(mail).ifPresent(address -> heads.put("Reply-To", address));
        if (replies.isOpen()) {
            // All but what says that a mail did not arrive: "All" would suppress that, too.
            heads.put("X-Auto-Response-Suppress", "DR, RN, NRN, OOF, AutoReply");
        }
        if (mail.kind().isAboutTasks()) {
            heads.put("List-Id", "<tasks.tiendo." + domain + ">");
        }
        if (mail.isDigest()) {
            heads.put(
                    "List-Unsubscribe",
                    "<" + url + UNSUBSCRIBE + token(mail.recipient().id()) + ">");
            // One click is promised only where it cannot be overheard (RFC 8058).
            if (url.startsWith("https:")) {
                heads.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
        }
        return heads;
    }

    /** Ends an account's digests, for whoever holds it; it is made anew from the key and kept nowhere. */
    String token(Long account) {
        return account + "-" + Base64.getUrlEncoder().withoutPadding().encodeToString(seal("unsubscribe " + account));
    }

    /** Whose digests a token ends; empty for one that we have not made. */
    public Optional<Long> account(String token) {
        int end = token.indexOf('-');
        if (end < 1 || end > 18 || !token.substring(0, end).chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        Long account = Long.valueOf(token.substring(0, end));
        return MessageDigest.isEqual(bytes(token(account)), bytes(token)) ? Optional.of(account) : Optional.empty();
    }

    private static byte[] bytes(String token) {
        return token.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] seal(String text) {
        return InstallationKey.seal(keys.of(PURPOSE), text);
    }
}
