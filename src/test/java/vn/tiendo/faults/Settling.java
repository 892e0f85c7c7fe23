package vn.tiendo.faults;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.concurrent.TimeUnit;
import vn.tiendo.Running;

/** Undisturbed days: what was left half done is taken up, until nothing waits any more. */
final class Settling {

    private static final int DAYS = 5;
    private static final String OPEN = "select (select count(*) from mail where state in ('QUEUED', 'SENDING'))"
            + " + (select count(*) from alert where mail_id is null and withdrawn is null)";

    private Settling() {}

    /** Lets days pass from one on; answers the last of them. */
    static LocalDate from(LocalDate first, Node node, Database database, FaultyMailServer mails, Findings findings)
            throws Exception {
        LocalDate day = first;
        for (int i = 1; ; i++) {
            leasesRunOut(database);
            day(node, LocalDateTime.of(day, LocalTime.of(8, 30)), 0, mails, findings);
            if (i == DAYS || database.number(OPEN) == 0) {
                return day;
            }
            day = day.plusDays(1);
        }
    }

    /** One start, until so many mails came and as long as more come, and an orderly end. */
    static void day(Node node, LocalDateTime shows, int atLeast, FaultyMailServer mails, Findings findings)
            throws Exception {
        int before = mails.received().size();
        long start = System.nanoTime();
        try (Running product = node.start(shows)) {
            product.ready();
            // On a busy machine everything takes longer, the start too.
            long silence = Math.max(3000, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) / 2);
            TimeUnit.MILLISECONDS.sleep(silence);
            mails.awaits(before + atLeast, 60_000);
            Quiet.after(mails, silence);
            product.stop();
            errors(product, findings);
        }
    }

    /** What a job that outlives the end of the process complains of is no fault of what it was about. */
    static void errors(Running product, Findings findings) throws Exception {
        product.output()
                .lines()
                .filter(l -> l.contains(" ERROR ") && !l.contains("Error Occurred After Shutdown"))
                .limit(3)
                .forEach(findings::violation);
    }

    /** A sender that was killed holds its mail for a minute and a half by the database's clock: let that be over. */
    static void leasesRunOut(Database database) throws Exception {
        database.change(
                "update mail set lease_until = current_timestamp - interval '1' second where state = 'SENDING'");
    }
}
