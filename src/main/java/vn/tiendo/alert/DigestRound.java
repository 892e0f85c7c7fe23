package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jboss.logging.Logger;
import vn.tiendo.deadline.WorkCalendar;
import vn.tiendo.shared.ActsAs;
import vn.tiendo.shared.Language;

/**
 * Writes, on working days from eight in the morning on, the one mail of the day to everyone for whom something waits.
 * It asks what waits, never what happened since the last run: a day missed is caught up by one mail, and a run repeated
 * writes nothing.
 */
@ApplicationScoped
public class DigestRound {

    /** In Asia/Ho_Chi_Minh. */
    public static final LocalTime FROM = LocalTime.of(8, 0);

    private static final Logger LOG = Logger.getLogger(DigestRound.class);

    private final DigestStep step;
    private final Alerts alerts;
    private final WorkCalendar calendar;

    DigestRound(DigestStep step, Alerts alerts, WorkCalendar calendar) {
        this.step = step;
        this.alerts = alerts;
        this.calendar = calendar;
    }

    /** How many mails a run wrote, and for how many recipients it could not. */
    public record Written(int mails, int failed) {}

    /** Writes the mails of a moment's day. One recipient who cannot be written to stops none of the others. */
    @ActsAs("digest")
    public Written run(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, Language.ZONE);
        if (!calendar.isWorked(local.toLocalDate()) || local.toLocalTime().isBefore(FROM)) {
            return new Written(0, 0);
        }
        int written = 0;
        int failed = 0;
        for (Long recipient : alerts.recipientsWaiting(local.toLocalDate())) {
            try {
                written += step.write(recipient, at) ? 1 : 0;
            } catch (RuntimeException e) {
                LOG.errorf(e, "Mail for account %d could not be written; the next run tries again", recipient);
                failed++;
            }
        }
        if (written + failed > 0) {
            LOG.infof("Mails of %s: %d written, %d failed", local.toLocalDate(), written, failed);
        }
        return new Written(written, failed);
    }

    /** The next day on which a recipient gets a mail, who had today's already or not. */
    public LocalDate nextMailDay(LocalDate today, boolean hadTodays) {
        return hadTodays ? calendar.next(today) : calendar.nextOrSame(today);
    }
}
