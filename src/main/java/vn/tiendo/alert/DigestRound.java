package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jboss.logging.Logger;
import vn.tiendo.deadline.WorkCalendar;
import vn.tiendo.shared.ActsAs;
import vn.tiendo.shared.Language;
import vn.tiendo.task.Brakes;

/**
 * Writes, on working days from the hour on that each chose, the one mail of the day to everyone for whom something waits,
 * and beside it what cannot wait. It asks what waits, never what happened since the last run: a day missed is caught up by one mail, and a run repeated
 * writes nothing.
 */
@ApplicationScoped
public class DigestRound {

    /** The office's hour, in Asia/Ho_Chi_Minh. */
    public static final LocalTime FROM = LocalTime.of(8, 0);

    private static final Logger LOG = Logger.getLogger(DigestRound.class);

    private final DigestStep step;
    private final DigestRecipients recipients;
    private final Brakes brakes;
    private final WorkCalendar calendar;

    DigestRound(DigestStep step, DigestRecipients recipients, Brakes brakes, WorkCalendar calendar) {
        this.step = step;
        this.recipients = recipients;
        this.brakes = brakes;
        this.calendar = calendar;
    }

    /** How many mails a run wrote, and for how many recipients it could not. */
    public record Written(int mails, int failed) {}

    /** Writes the mails of a moment's day. One recipient who cannot be written to stops none of the others. */
    @ActsAs("digest")
    public Written run(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, Language.ZONE);
        if (!calendar.isWorked(local.toLocalDate()) || brakes.engaged().isPresent()) {
            return new Written(0, 0);
        }
        int written = 0;
        int failed = 0;
        for (DigestRecipients.Owed owed : recipients.at(local)) {
            try {
                written += step.write(owed, at) ? 1 : 0;
            } catch (RuntimeException e) {
                LOG.errorf(e, "Mail for account %d could not be written; the next run tries again", owed.recipient());
                failed++;
            }
        }
        if (written + failed > 0) {
            LOG.infof("Mails of %s: %d written, %d failed", local.toLocalDate(), written, failed);
        }
        return new Written(written, failed);
    }
}
