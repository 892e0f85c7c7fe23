package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.tiendo.shared.ActsAs;

/**
 * Sends what is written: claim, send, confirm. A sender killed in between leaves a claim that runs out; then the same
 * message goes out again under the same Message-ID, by which mail programs know it as one.
 */
@ApplicationScoped
public class Outbox {

    private static final Logger LOG = Logger.getLogger(Outbox.class);
    private static final int AT_ONCE = 100;
    /** After so many failures in a row the server is down for all; going on would outlast the claims. */
    private static final int FAILURES_IN_A_ROW = 5;

    private final Mails mails;
    private final OutboxStep step;
    private final PostOffice post;

    Outbox(Mails mails, OutboxStep step, PostOffice post) {
        this.mails = mails;
        this.step = step;
        this.post = post;
    }

    /** How many mails a run delivered, and how many it could not. */
    public record Sent(int mails, int failed) {}

    /** Tries every mail that is due. One that cannot be sent stops none of the others. */
    @ActsAs("outbox")
    public Sent run(Instant at) {
        int sent = 0;
        int failed = 0;
        int inARow = 0;
        for (Long id : mails.due(at, AT_ONCE)) {
            if (inARow == FAILURES_IN_A_ROW) {
                break;
            }
            try {
                sent += send(id, at) ? 1 : 0;
                inARow = 0;
            } catch (PostOffice.Undelivered e) {
                LOG.warnf("Mail %d not delivered: %s", id, e.getMessage());
                failed++;
                inARow = e.isForGood() ? 0 : inARow + 1;
            } catch (RuntimeException e) {
                LOG.errorf(e, "Mail %d could not be dealt with; it is taken up again", id);
                failed++;
            }
        }
        if (sent > 0) {
            LOG.infof("%d mails delivered", sent);
        }
        return new Sent(sent, failed);
    }

    private boolean send(Long id, Instant at) throws PostOffice.Undelivered {
        Optional<Letter> letter = step.claim(id, at);
        if (letter.isEmpty()) {
            return false;
        }
        try {
            post.deliver(letter.get());
        } catch (PostOffice.Undelivered e) {
            step.undelivered(id, letter.get().attempt(), e, at);
            throw e;
        } catch (RuntimeException e) {
            step.undelivered(id, letter.get().attempt(), new PostOffice.Undelivered(e.toString(), false, e), at);
            throw e;
        }
        step.delivered(id, at);
        return true;
    }
}
