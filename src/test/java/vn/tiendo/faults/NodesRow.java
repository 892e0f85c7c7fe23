package vn.tiendo.faults;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import vn.tiendo.Running;

/**
 * Two nodes, their clocks five minutes apart, on one database. One is killed, one is paused with all it holds, for longer
 * than it may keep a mail; the other has to go on alone.
 */
final class NodesRow implements Row {

    private static final int CLOCKS_APART_MINUTES = 5;
    private static final int TAKEOVER_SECONDS = 30;
    /** A little longer than a sender may hold a mail. */
    private static final int LEASE_SECONDS = 95;

    private static final LocalTime MORNING = LocalTime.of(8, 10);

    private final Sizes sizes;
    private final LocalDate day = Office.FIRST;
    private int batches;
    private long slowest;

    NodesRow(Sizes sizes) {
        this.sizes = sizes;
    }

    @Override
    public String invariant() {
        return "no alert twice, no sweep missed, the other node goes on within " + TAKEOVER_SECONDS + " s";
    }

    @Override
    public void run(Findings findings) throws Exception {
        Random random = sizes.random(findings);
        Path folder = sizes.folder("nodes");
        Database database = Database.server();
        // Among so many open tasks what falls due at once is no flood.
        Office office = Office.in(database, 2).tasks("FAR", 40_000, day.plusDays(200), 1);
        Path holidays = Office.everyDayIsWorked(folder.resolve("holidays"));
        try (FaultyMailServer mails = new FaultyMailServer()) {
            mails.takes(150);
            Node[] nodes = new Node[2];
            for (int i = 0; i < nodes.length; i++) {
                nodes[i] = new Node(database, folder.resolve("node" + i), mails).holidays(holidays);
            }
            Running[] running = {nodes[0].start(clock(0)), nodes[1].start(clock(1))};
            try {
                running[0].ready();
                running[1].ready();
                for (int round = 1; round <= sizes.rounds(); round++) {
                    kill(nodes, running, random.nextInt(2), random, database, office, findings);
                    pause(nodes, running, random.nextInt(2), random, database, office, mails, findings);
                    findings.violations("round " + round, Invariants.always(database, new Clients(office)));
                }
            } finally {
                running[0].close();
                running[1].close();
            }
            mails.takes(0);
            LocalDate last = Settling.from(day.plusDays(1), nodes[0], database, mails, findings);
            findings.violations("at the end", Invariants.always(database, new Clients(office)));
            findings.violations("at the end", Invariants.swept(database, last));
            findings.violations("at the end", Invariants.delivered(database, mails, findings.attempts()));
            findings.measured("slowest takeover " + slowest / 1000.0 + " s; "
                    + mails.received().size() + " mails, " + Invariants.duplicates(mails.received())
                    + " a second time");
        }
    }

    private LocalDateTime clock(int node) {
        return LocalDateTime.of(day, MORNING).plusMinutes(CLOCKS_APART_MINUTES * node);
    }

    private void kill(
            Node[] nodes,
            Running[] running,
            int victim,
            Random random,
            Database database,
            Office office,
            Findings findings)
            throws Exception {
        batch(database, office);
        int millis = random.nextInt(2500);
        TimeUnit.MILLISECONDS.sleep(millis);
        running[victim].kill();
        findings.attempt("node " + victim + " killed " + millis + " ms after tasks fell due");
        takeover(database, office, findings, "after a kill");
        running[victim].close();
        running[victim] = nodes[victim].start(clock(victim));
        running[victim].ready();
    }

    private void pause(
            Node[] nodes,
            Running[] running,
            int victim,
            Random random,
            Database database,
            Office office,
            FaultyMailServer mails,
            Findings findings)
            throws Exception {
        batch(database, office);
        int millis = random.nextInt(2500);
        TimeUnit.MILLISECONDS.sleep(millis);
        running[victim].signal("STOP");
        try {
            findings.attempt("node " + victim + " paused " + millis + " ms after tasks fell due");
            takeover(database, office, findings, "during a pause");
            if (sizes.rounds() > 1) {
                TimeUnit.SECONDS.sleep(LEASE_SECONDS);
            } else {
                Settling.leasesRunOut(database);
            }
            TimeUnit.SECONDS.sleep(3);
            Quiet.after(mails, 3000);
        } finally {
            running[victim].signal("CONT");
        }
        TimeUnit.SECONDS.sleep(3);
        findings.unless(running[victim].isAlive(), "node " + victim + " did not survive its pause");
    }

    /** Units whose tasks are overdue from this moment on: alerts and mails that nobody had to write before. */
    private void batch(Database database, Office office) throws Exception {
        int first = office.units() + 1;
        office.moreUnits(6);
        office.tasks("B" + ++batches, 300, day.minusDays(1), 1, first, 6);
    }

    private void takeover(Database database, Office office, Findings findings, String when) throws Exception {
        batch(database, office);
        long took = Quiet.until(
                () -> database.number("select count(*) from task t where t.due_on < date '" + day
                                + "' and not exists (select 1 from history_entry h where h.task_id = t.id"
                                + " and h.kind = 'OVERDUE')")
                        == 0,
                90_000);
        findings.say("takeover " + when + ": " + took + " ms");
        slowest = Math.max(slowest, took < 0 ? 90_000 : took);
        findings.unless(
                took >= 0 && took <= TAKEOVER_SECONDS * 1000L,
                "takeover " + when + (took < 0 ? " not within 90 s" : " took " + took + " ms"));
    }
}
