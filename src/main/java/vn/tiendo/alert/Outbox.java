package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.tiendo.shared.ActsAs;

/**
 * Sends what is written, mails and calls to other systems alike: claim, send, confirm. A sender killed in between leaves
 * a claim that runs out; then the same goes out again under the same id, by which the other side knows it as one.
 */
@ApplicationScoped
public class Outbox {

    private static final Logger LOG = Logger.getLogger(Outbox.class);

    private final List<Tray<?>> trays;

    @Inject
    Outbox(MailTray mails, WebhookTray calls) {
        this(List.of(mails, calls));
    }

    Outbox(List<Tray<?>> trays) {
        this.trays = trays;
    }

    /**
     * What a run did.
     *
     * @param delivered how many pieces left
     * @param failed how many could not be delivered
     * @param isFull whether more may be waiting that could leave at once
     */
    public record Sent(int delivered, int failed, boolean isFull) {

        Sent(int delivered, int failed) {
            this(delivered, failed, false);
        }

        private Sent plus(Sent other) {
            return new Sent(delivered + other.delivered, failed + other.failed, isFull || other.isFull);
        }
    }

    /** Tries everything that is due. What cannot be sent stops nothing else. */
    @ActsAs("outbox")
    public Sent run(Instant at) {
        Sent sent = new Sent(0, 0);
        for (Tray<?> tray : trays) {
            sent = sent.plus(run(tray, at));
        }
        return sent;
    }

    private static <P extends Parcel> Sent run(Tray<P> tray, Instant at) {
        int room = tray.room(at);
        if (room == 0) {
            return new Sent(0, 0);
        }
        int sent = 0;
        int failed = 0;
        int inARow = 0;
        for (Long id : tray.due(at, room)) {
            if (tray.isShut(inARow)) {
                break;
            }
            try {
                sent += send(tray, id, at) ? 1 : 0;
                inARow = 0;
            } catch (Undelivered e) {
                LOG.warnf("%s %d not delivered: %s", tray.content(), id, e.getMessage());
                failed++;
                inARow = e.isForGood() ? 0 : inARow + 1;
            } catch (RuntimeException e) {
                LOG.errorf(e, "%s %d could not be dealt with; it is taken up again", tray.content(), id);
                failed++;
            }
        }
        if (sent > 0) {
            LOG.infof("%s: %d delivered", tray.content(), sent);
        }
        return new Sent(sent, failed, sent == room);
    }

    private static <P extends Parcel> boolean send(Tray<P> tray, Long id, Instant at) throws Undelivered {
        Optional<P> parcel = claim(tray, id, at);
        if (parcel.isEmpty()) {
            return false;
        }
        try {
            tray.deliver(parcel.get());
        } catch (Undelivered e) {
            tray.undelivered(id, parcel.get().claim(), e, at);
            throw e;
        } catch (RuntimeException e) {
            tray.undelivered(id, parcel.get().claim(), fault(e), at);
            throw e;
        }
        tray.delivered(id, at);
        return true;
    }

    private static <P extends Parcel> Optional<P> claim(Tray<P> tray, Long id, Instant at) {
        try {
            return tray.claim(id, at);
        } catch (RuntimeException e) {
            tray.unclaimed(id, fault(e), at);
            throw e;
        }
    }

    private static Undelivered fault(RuntimeException e) {
        return new Undelivered(e.toString(), false, e);
    }
}
