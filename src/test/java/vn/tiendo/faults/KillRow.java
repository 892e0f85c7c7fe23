package vn.tiendo.faults;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.tiendo.Running;

/**
 * The process is killed on one day after the other: at a random moment of the sweep, at a random moment while mails leave,
 * or right when a mail was taken and its sender does not know yet. Meanwhile programs report.
 */
class KillRow implements Row {

    private static final int PER_DAY = 96;
    private static final int CLIENTS = 4;

    private final Sizes sizes;
    private final boolean embedded;
    private final String[] options;

    KillRow(Sizes sizes, boolean embedded, String... options) {
        this.sizes = sizes;
        this.embedded = embedded;
        this.options = options;
    }

    @Override
    public String invariant() {
        return "each alert once, each mail arrives, a second time only after a kill and under its Message-ID;"
                + " no confirmed report lost; the database opens";
    }

    @Override
    public void run(Findings findings) throws Exception {
        Random random = sizes.random(findings);
        Path folder = sizes.folder(folderName());
        Database database = embedded ? Database.embedded(folder) : Database.server();
        int days = sizes.kills() + 10;
        Office office = Office.in(database, 12).tasks("T", PER_DAY * days, Office.FIRST, days);
        Path holidays = Office.everyDayIsWorked(folder.resolve("holidays"));
        Clients clients = new Clients(office);
        try (FaultyMailServer mails = new FaultyMailServer()) {
            Node node = new Node(database, folder, mails).holidays(holidays).with(options);
            if (!embedded) {
                // A node that comes again under its name takes up at once what it had in hand.
                node.with("-Dquarkus.quartz.instance-id=node");
            }
            mails.takes(40);
            LocalDate day = Office.FIRST;
            for (int kill = 1; kill <= sizes.kills(); kill++) {
                findings.attempt("kill on " + day + " " + once(node, day, mails, clients, office, kill, random));
                findings.violations("kill " + kill, Invariants.always(database, clients));
                if (stopAtFirst() && !findings.violations().isEmpty()) {
                    return;
                }
                // Where no sweep came to its end it is as if the product had stood still: that would hold the mails.
                if (database.number("select count(*) from sweep_run where swept_day = date '" + day + "'") > 0) {
                    day = day.plusDays(1);
                }
            }
            mails.takes(0);
            day = Settling.from(day, node, database, mails, findings);
            findings.violations("at the end", Invariants.always(database, clients));
            findings.violations("at the end", Invariants.swept(database, day));
            findings.violations("at the end", Invariants.delivered(database, mails, sizes.kills()));
            findings.violations("programs", clients.strange());
            clients.refusals().stream().limit(5).forEach(r -> findings.violation("a report was answered " + r));
            findings.unless(clients.confirmed().size() >= sizes.kills(), "hardly a report was confirmed");
            findings.unless(mails.received().size() >= office.recipients() + sizes.kills(), "hardly a mail was sent");
            findings.measured(clients.confirmed().size() + " reports confirmed, "
                    + mails.received().size() + " mails, " + Invariants.duplicates(mails.received())
                    + " of them a second time");
        }
    }

    String folderName() {
        return embedded ? "kill-h2" : "kill-pg";
    }

    boolean stopAtFirst() {
        return false;
    }

    /** One life of the process; says how it ended. */
    private String once(
            Node node, LocalDate day, FaultyMailServer mails, Clients clients, Office office, int kill, Random random)
            throws Exception {
        String how;
        int before = mails.received().size();
        CountDownLatch taken = new CountDownLatch(1 + random.nextInt(8));
        try (Running product = node.start(LocalDateTime.of(day, java.time.LocalTime.of(8, 30)))) {
            if (kill % 3 == 0) {
                mails.afterDot(r -> taken.countDown());
            }
            clients.report(product, "T", "k" + kill, CLIENTS);
            if (Quiet.until(() -> product.output().contains("Tiendo: http") || !product.isAlive(), 60_000) < 0
                    || !product.isAlive()) {
                throw new IllegalStateException("It did not start:\n" + product.output());
            }
            long millis;
            if (kill % 3 == 0) {
                boolean came = taken.await(60, TimeUnit.SECONDS);
                millis = 0;
                how = came ? "right after a mail was taken" : "though no mail came";
            } else if (kill % 3 == 1) {
                millis = random.nextInt(1500);
                how = millis + " ms after the start";
            } else {
                mails.awaits(before + 1, 60_000);
                millis = random.nextInt(1200);
                how = millis + " ms after the first mail";
            }
            TimeUnit.MILLISECONDS.sleep(millis);
            product.kill();
            mails.afterDot(r -> {});
            clients.stop();
        }
        return how;
    }
}
