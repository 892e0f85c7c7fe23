package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where an owner replies to a mail about one task. The address names the mail, and bears a mark that nobody can make who
 * has not got that mail: it follows from the installation's key, the mail, its recipient and its task, and is kept nowhere.
 */
@ApplicationScoped
class ReplyAddress {

    private static final String PURPOSE = "tiendo replies 1";
    /** 96 bits; with the mail's number it leaves room in the 64 characters that may stand before the @. */
    private static final int MARK_LENGTH = 24;

    private static final Pattern TOKEN = Pattern.compile("([1-9][0-9]{0,17})-([0-9a-f]{" + MARK_LENGTH + "})");

    private final InstallationKey keys;
    private final boolean open;
    private final String address;

    ReplyAddress(
            InstallationKey keys, InboxSettings settings, @ConfigProperty(name = "quarkus.mailer.from") String from) {
        this.keys = keys;
        this.open = settings.isSet();
        this.address = settings.address().filter(a -> !a.isBlank()).orElseGet(() -> from.replaceAll("^.*<|>.*$", ""));
    }

    /** Whether replies are read. */
    boolean isOpen() {
        return open;
    }

    /** Where mails come back that cannot be delivered; empty when nobody reads them. */
    Optional<String> forReturns() {
        return open ? Optional.of(address) : Optional.empty();
    }

    /** Whether replies to a mail with such words are taken: it is an owner's, about one task. */
    boolean takesRepliesTo(Digest digest) {
        return open && digest.own() && digest.onlyTask() != null;
    }

    /** Empty for a mail to which nobody is to reply. */
    Optional<String> of(Mail mail) {
        return open && mail.taskCode() != null && mail.recipient().role().seesOnlyOwn()
                ? Optional.of(local() + "+" + token(mail) + domain())
                : Optional.empty();
    }

    /** The number of the mail that a reply address names; empty for an address of another kind. Its mark is not looked at. */
    Optional<Long> mail(String to) {
        Matcher token = TOKEN.matcher(token(to));
        return token.matches() ? Optional.of(Long.valueOf(token.group(1))) : Optional.empty();
    }

    /** Whether an address is the one that a mail was sent with. */
    boolean isOf(String to, Mail mail) {
        return mail.taskCode() != null && MessageDigest.isEqual(bytes(token(mail)), bytes(token(to)));
    }

    /** Whether an address is the mailbox's own or a reply address: what comes from there is from ourselves. */
    boolean isOurs(String sender) {
        String plain = sender.toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*@", "@");
        return plain.equals(address.toLowerCase(Locale.ROOT));
    }

    private String token(Mail mail) {
        String of = "reply " + mail.id() + " " + mail.recipient().id() + " " + mail.taskCode();
        return mail.id() + "-"
                + HexFormat.of()
                        .formatHex(InstallationKey.seal(keys.of(PURPOSE), of))
                        .substring(0, MARK_LENGTH);
    }

    /** What stands between plus and @; mail servers may change capitals. Nothing where it is no address of this mailbox. */
    private String token(String to) {
        String lower = to.toLowerCase(Locale.ROOT);
        String before = local().toLowerCase(Locale.ROOT) + "+";
        String behind = domain().toLowerCase(Locale.ROOT);
        return lower.startsWith(before) && lower.endsWith(behind) && lower.length() > before.length() + behind.length()
                ? lower.substring(before.length(), lower.length() - behind.length())
                : "";
    }

    private String local() {
        return address.substring(0, Math.max(0, address.lastIndexOf('@')));
    }

    private String domain() {
        return address.substring(Math.max(0, address.lastIndexOf('@')));
    }

    private static byte[] bytes(String token) {
        return token.getBytes(StandardCharsets.UTF_8);
    }
}
