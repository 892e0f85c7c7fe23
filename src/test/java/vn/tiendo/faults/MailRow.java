package vn.tiendo.faults;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.tiendo.Running;
import vn.tiendo.faults.FaultyMailServer.Fault;

/** The mail server fails in every way it can, one after the other; in the end everybody has heard everything. */
final class MailRow implements Row {

    private static final int UNITS = 8;
    private static final String VICTIM = "unit03@";

    private final Sizes sizes;
    private final List<Fault> faults;

    MailRow(Sizes sizes, List<Fault> faults) {
        this.sizes = sizes;
        this.faults = faults;
    }

    @Override
    public String invariant() {
        return "no mail is given up for a fault that passes; one refused for good stops no other;"
                + " afterwards everybody has heard everything, after days without a server in one mail each";
    }

    @Override
    public void run(Findings findings) throws Exception {
        Path folder = sizes.folder("mail");
        Database database = Database.embedded(folder);
        Office office = Office.in(database, UNITS).tasks("T", UNITS * 60, Office.FIRST.minusDays(1), 60);
        try (FaultyMailServer mails = new FaultyMailServer()) {
            Node node = new Node(database, folder, mails).holidays(Office.everyDayIsWorked(folder.resolve("holidays")));
            LocalDate day = Office.FIRST;
            for (Fault fault : faults) {
                failing(fault, node, day, database, mails, findings);
                day = day.plusDays(1);
            }

            day = backAgain(node, day, database, mails, findings, "all of these", office, faults.size());
            findings.violations("at the end", delivered(database, mails));
            for (int days : sizes.kills() > 10 ? new int[] {1, 5} : new int[] {1}) {
                for (int i = 0; i < days; i++) {
                    day = day.plusDays(1);
                    failing(Fault.REFUSES, node, day, database, mails, findings);
                }
                day = day.plusDays(1);
                day = backAgain(node, day, database, mails, findings, days + " days without a server", office, 1);
                findings.violations("after " + days + " days without a server", delivered(database, mails));
            }
            findings.violations("at the end", Invariants.swept(database, day));
            findings.violations("at the end", Invariants.always(database, new Clients(office)));
            findings.measured(mails.received().size() + " mails, " + Invariants.duplicates(mails.received())
                    + " of them a second time after a cut");
        }
    }

    /** A day on which the server fails so. */
    private void failing(
            Fault fault, Node node, LocalDate day, Database database, FaultyMailServer mails, Findings findings)
            throws Exception {
        boolean single = fault.name().endsWith("5XX") && fault != Fault.MAIL_5XX;
        mails.fail(fault, single ? VICTIM : "");
        int before = mails.received().size();
        long failedBefore = failed(database);
        long start = System.nanoTime();
        try (Running product = node.start(LocalDateTime.of(day, LocalTime.of(8, 30)))) {
            boolean tried = Quiet.until(() -> product.output().contains("not delivered"), 90_000) >= 0;
            findings.attempt(fault + " on " + day + ", noticed after "
                    + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start) + " s");
            findings.unless(tried, fault + ": nothing was tried");
            if (single) {
                // One is refused for good: however busy the machine, the others' mails are waited for.
                Quiet.until(() -> mails.received().size() - before >= UNITS, 60_000);
            }
            TimeUnit.MILLISECONDS.sleep(1500);
            Quiet.after(mails, 1500);
            product.stop();
        }
        int arrived = mails.received().size() - before;
        long failed = failed(database) - failedBefore;
        if (single) {
            findings.unless(failed > 0, fault + " for one recipient: no mail was given up");
            long others = database.number(
                    "select count(*) from mail where state = 'FAILED' and to_address not like '" + VICTIM + "%'");
            findings.unless(others == 0, fault + " for one recipient: " + others + " mails to others given up");
            findings.unless(arrived >= UNITS, fault + " for one recipient: only " + arrived + " mails arrived");
        } else {
            findings.unless(failed == 0, fault + ": " + failed + " mails given up, though it passes");
            findings.unless(
                    arrived == 0 || fault == Fault.CUT_AFTER_DOT || fault == Fault.DRIPS,
                    fault + ": " + arrived + " mails arrived");
        }
    }

    /** The server is well again: nobody gets more than one digest and the repetition of what was cut. */
    private LocalDate backAgain(
            Node node,
            LocalDate day,
            Database database,
            FaultyMailServer mails,
            Findings findings,
            String after,
            Office office,
            int most)
            throws Exception {
        mails.fail(Fault.NONE);
        int before = mails.received().size();
        LocalDate last = Settling.from(day, node, database, mails, findings);
        Map<String, Integer> perPerson = new HashMap<>();
        mails.received().stream().skip(before).forEach(r -> perPerson.merge(r.to(), 1, Integer::sum));
        int many = perPerson.values().stream().mapToInt(n -> n).max().orElse(0);
        findings.say("after " + after + ": " + perPerson.size() + " people, at most " + many + " mails to one");
        findings.unless(
                perPerson.size() == office.recipients(),
                "after " + after + " " + perPerson.size() + " people heard instead of " + office.recipients());
        findings.unless(many <= most, "after " + after + " somebody got " + many + " mails at once");
        return last;
    }

    private static long failed(Database database) throws Exception {
        return database.number("select count(*) from mail where state = 'FAILED'");
    }

    /** The victim's mails that were refused for good were not told: that is what was asked for. */
    private List<String> delivered(Database database, FaultyMailServer mails) throws Exception {
        long victims = database.number("select id from account where email like '" + VICTIM + "%'");
        return Invariants.delivered(
                        database,
                        mails,
                        (int) faults.stream()
                                        .filter(f -> f == Fault.CUT_AFTER_DOT || f == Fault.DRIPS)
                                        .count()
                                * (UNITS + 2))
                .stream()
                .filter(v -> !v.startsWith("alert that no mail told") || !v.endsWith(" " + victims))
                .toList();
    }
}
