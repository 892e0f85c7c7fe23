package vn.tiendo.board.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tiendo.board.OrganisationSums;
import vn.tiendo.board.Split;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.shared.Slice;
import vn.tiendo.task.OwnWords;
import vn.tiendo.task.Selection;
import vn.tiendo.task.TaskCounts;
import vn.tiendo.task.TaskFilter;
import vn.tiendo.task.TaskRow;

/**
 * All that an organisation's page shows, and where its numbers lead.
 *
 * @param parts those in which it has tasks, the main one first
 * @param showsAddresses whether the viewer sees where its people can be written to
 * @param seesAll whether the viewer sees other organisations as well
 * @param worst its open tasks, those longest overdue first
 * @param main the list of its main part
 */
record OrganisationPage(
        Organisation organisation,
        LocalDate day,
        List<Part> parts,
        List<TaskCounts.Rhythm> rhythms,
        OwnWords.Reports reports,
        OwnWords.LaterDays laterDays,
        List<Account> people,
        boolean showsAddresses,
        boolean seesAll,
        Slice<TaskRow> worst,
        TaskFilter main) {

    private static final int HIGHEST = 56;
    private static final int FLOOR = 76;

    /** What it has in one part; {@code lead}: as the unit that has to deliver, else under contract. */
    record Part(boolean lead, TaskFilter filter, OrganisationSums.Sum sum) {

        public Split split() {
            return sum.split();
        }

        /** The list behind a number. */
        public String list(String selection) {
            return filter.with(Selection.of(selection)).address(null);
        }

        public List<Segment> bar() {
            return Segment.of(split(), this::list);
        }
    }

    /** A week in the small picture: where its bar stands, in percent across and pixels down. */
    record Bar(OwnWords.Week week, String x, String middle, int y, int height, boolean named, boolean last) {}

    /** Whether anything of it is silent. */
    public boolean isSilent() {
        return parts.stream().anyMatch(p -> p.split().notReporting() > 0);
    }

    /** By how many days the oldest overdue task of a part is late. */
    public long oldest(Part part) {
        return since(part.sum().overdueSince());
    }

    public long longestSilent(Part part) {
        return since(part.sum().silentSince());
    }

    public long daysSinceLastWord() {
        return since(reports.lastOn());
    }

    private long since(LocalDate from) {
        return from == null ? 0 : ChronoUnit.DAYS.between(from, day);
    }

    public String openTasks() {
        return main.with(Selection.OPEN).address(null);
    }

    public List<Bar> bars() {
        List<Bar> bars = new ArrayList<>();
        int all = reports.weeks().size();
        for (int i = 0; i < all; i++) {
            OwnWords.Week week = reports.weeks().get(i);
            int height = reports.most() == 0 ? 0 : Math.round((float) HIGHEST * week.reports() / reports.most());
            bars.add(new Bar(
                    week,
                    percent(100.0 * (i + 0.15) / all),
                    percent(100.0 * (i + 0.5) / all),
                    FLOOR - height,
                    height,
                    i % 3 == 2,
                    i == all - 1));
        }
        return bars;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
