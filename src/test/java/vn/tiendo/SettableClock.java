package vn.tiendo;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import vn.tiendo.shared.Language;

/** The clock of the tests: it stands until it is told to go on. It begins on the demo day, 6 November 2025 at 08:00. */
@Mock
@ApplicationScoped
public class SettableClock extends Clock {

    public static final LocalDate DEMO_DAY = LocalDate.of(2025, 11, 6);

    private volatile Instant now = demoMorning();

    private static Instant demoMorning() {
        return DEMO_DAY.atTime(8, 0).atZone(Language.ZONE).toInstant();
    }

    /** Back to the morning of the demo day. */
    public void reset() {
        now = demoMorning();
    }

    public void set(Instant moment) {
        now = moment;
    }

    /** A moment in Asia/Ho_Chi_Minh. */
    public void set(LocalDateTime moment) {
        now = moment.atZone(Language.ZONE).toInstant();
    }

    /** Eight in the morning of a day. */
    public void set(LocalDate day) {
        set(day.atTime(8, 0));
    }

    public void tick(Duration duration) {
        now = now.plus(duration);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, Language.ZONE);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
