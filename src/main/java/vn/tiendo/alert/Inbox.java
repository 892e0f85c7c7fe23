package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.StoreClosedException;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import vn.tiendo.alert.InboundMail.Outcome;
import vn.tiendo.shared.ActsAs;
import vn.tiendo.shared.RuleBroken;

/**
 * Reads the mailbox that replies and returned mails come to: each message is dealt with in a transaction of its own, and
 * marked as seen after it. Whoever dies in between, or reads beside another, finds it known already. Nobody is answered.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int AT_ONCE = 50;
    private static final int TRIES = 5;

    private final InboxSettings settings;
    private final InboxStep step;
    private final Map<String, Integer> faults = new ConcurrentHashMap<>();

    Inbox(InboxSettings settings, InboxStep step) {
        this.settings = settings;
        this.step = step;
    }

    /**
     * What a run did.
     *
     * @param taken messages of which something followed, or that told what was known
     * @param refused messages that came to nothing
     * @param failed messages that are left for the next run; one if the mailbox could not be read
     */
    public record Read(int taken, int refused, int failed) {

        private Read plus(Outcome outcome) {
            return outcome.isRefused() ? new Read(taken, refused + 1, failed) : new Read(taken + 1, refused, failed);
        }

        private Read plusFailed() {
            return new Read(taken, refused, failed + 1);
        }
    }

    /** Deals with what is new, a few messages at a time. Without a mailbox that is set there is nothing to do. */
    @ActsAs("inbox")
    public Read run(Instant at) {
        Read read = new Read(0, 0, 0);
        if (!settings.isSet()) {
            return read;
        }
        try (Mailbox mailbox = Mailbox.open(settings)) {
            for (Message message : mailbox.unseen(AT_ONCE)) {
                read = read(mailbox, message, read, at);
                if (!mailbox.isOpen()) {
                    break;
                }
            }
        } catch (MessagingException | RuntimeException e) {
            LOG.warnf("The inbox cannot be read: %s", e.getMessage());
            read = read.plusFailed();
        }
        if (read.taken + read.refused > 0) {
            LOG.infof("Inbox: %d taken, %d refused, %d left", read.taken, read.refused, read.failed);
        }
        return read;
    }

    private Read read(Mailbox mailbox, Message message, Read before, Instant at) throws MessagingException {
        try {
            Optional<Outcome> outcome = deal(received(mailbox, message), at);
            mailbox.seen(message);
            return outcome.map(before::plus).orElse(before);
        } catch (MessageRemovedException e) {
            // Another reader, or a person, has taken it away.
            return before;
        } catch (FolderClosedException | StoreClosedException e) {
            throw e;
        } catch (MessagingException | RuntimeException e) {
            LOG.errorf(e, "A message in the inbox could not be dealt with; the next run tries again");
            return before.plusFailed();
        }
    }

    /** A message that cannot be read is one all the same: it is kept as such, and holds up nothing. */
    private static ReceivedMail received(Mailbox mailbox, Message message) throws MessagingException {
        String name = mailbox.name(message);
        try {
            return MailReading.read(mailbox.begin(message, MailReading.BYTES));
        } catch (FolderClosedException | StoreClosedException | MessageRemovedException e) {
            throw e;
        } catch (MessagingException | IOException | RuntimeException e) {
            if (!mailbox.isOpen()) {
                throw new FolderClosedException(message.getFolder(), e.getMessage());
            }
            LOG.warnf("A message in the inbox cannot be read: %s", e);
            return ReceivedMail.unreadable(MailReading.key(name));
        }
    }

    /** A fault of ours, or of the database's, may pass; a message that always leads to one does not stay in the way. */
    private boolean isToTryAgain(ReceivedMail received) {
        if (faults.size() > AT_ONCE * AT_ONCE) {
            faults.clear();
        }
        return faults.merge(received.key(), 1, Integer::sum) < TRIES;
    }

    private Optional<Outcome> deal(ReceivedMail received, Instant at) {
        try {
            return received.isReadable() ? step.take(received, at) : step.refuse(received, Outcome.UNREADABLE, at);
        } catch (RuntimeException e) {
            if (step.isKnown(received)) {
                // Another reader was faster.
                return Optional.empty();
            }
            boolean rule = e instanceof RuleBroken;
            if (!rule && isToTryAgain(received)) {
                throw e;
            }
            faults.remove(received.key());
            return step.refuse(received, rule ? Outcome.NOT_TAKEN : Outcome.UNREADABLE, at);
        }
    }
}
