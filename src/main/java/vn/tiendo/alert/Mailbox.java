package vn.tiendo.alert;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPMessage;
import vn.tiendo.alert.InboxSettings.Encryption;

/** The mailbox, open. What was read is marked as seen and stays: nothing is deleted. */
final class Mailbox implements AutoCloseable {

    private static final String IMAP = "mail.imap.";

    private final Store store;
    private final Folder folder;
    private final Patience patience;

    private Mailbox(Store store, Folder folder, Patience patience) {
        this.store = store;
        this.folder = folder;
        this.patience = patience;
    }

    static Mailbox open(InboxSettings settings) throws MessagingException {
        Patience patience = new Patience(settings.patience());
        try {
            Store store = Session.getInstance(properties(settings, patience)).getStore("imap");
            store.connect(
                    settings.host().orElseThrow(),
                    settings.port().orElse(settings.tls() == Encryption.IMPLICIT ? 993 : 143),
                    settings.username().orElse(null),
                    settings.password().orElse(null));
            Folder folder = store.getFolder(settings.folder());
            folder.open(Folder.READ_WRITE);
            return new Mailbox(store, folder, patience);
        } catch (MessagingException | RuntimeException e) {
            patience.close();
            throw e;
        }
    }

    private static Properties properties(InboxSettings settings, Patience patience) {
        Properties properties = new Properties();
        String silence = String.valueOf(settings.patience().toMillis());
        properties.put(IMAP + "connectiontimeout", silence);
        properties.put(IMAP + "timeout", silence);
        properties.put(IMAP + "socketFactory", patience.sockets());
        properties.put(IMAP + "socketFactory.fallback", "false");
        properties.put(IMAP + "ssl.enable", String.valueOf(settings.tls() == Encryption.IMPLICIT));
        properties.put(IMAP + "starttls.enable", String.valueOf(settings.tls() == Encryption.STARTTLS));
        properties.put(IMAP + "starttls.required", String.valueOf(settings.tls() == Encryption.STARTTLS));
        properties.put(IMAP + "ssl.checkserveridentity", String.valueOf(!settings.trustAll()));
        if (settings.trustAll()) {
            properties.put(IMAP + "ssl.trust", "*");
        }
        // Looked at is not dealt with: the mark is set when the message is.
        properties.put(IMAP + "peek", "true");
        return properties;
    }

    /** The first so many that nobody has dealt with. */
    List<Message> unseen(int limit) throws MessagingException {
        patience.renew();
        Message[] found = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        Message[] first = Arrays.copyOf(found, Math.min(limit, found.length));
        FetchProfile names = new FetchProfile();
        names.add(UIDFolder.FetchProfileItem.UID);
        folder.fetch(first, names);
        return List.of(first);
    }

    /** The beginning of a message; its rest is not fetched. */
    byte[] begin(Message message, int bytes) throws MessagingException, IOException {
        patience.renew();
        try (InputStream raw = ((IMAPMessage) message).getMimeStream()) {
            return raw.readNBytes(bytes);
        }
    }

    /** By what the server knows a message. */
    String name(Message message) throws MessagingException {
        UIDFolder numbered = (UIDFolder) folder;
        return "uid " + numbered.getUIDValidity() + " " + numbered.getUID(message);
    }

    void seen(Message message) throws MessagingException {
        patience.renew();
        message.setFlag(Flags.Flag.SEEN, true);
    }

    boolean isOpen() {
        return folder.isOpen();
    }

    @Override
    public void close() {
        try {
            patience.renew();
            if (folder.isOpen()) {
                folder.close(false);
            }
            store.close();
        } catch (MessagingException | RuntimeException e) {
            // What was dealt with is known, whatever the server keeps of it.
        } finally {
            patience.close();
        }
    }
}
