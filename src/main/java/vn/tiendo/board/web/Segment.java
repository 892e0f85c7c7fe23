package vn.tiendo.board.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import vn.tiendo.board.Split;

/**
 * A part of the proportional bar, placed in percent of its width.
 *
 * @param part which: onTime, late, soon, later, undated, overdue
 */
record Segment(String part, int tasks, double from, double width, String look, String address) {

    private static final double GAP = 0.25;
    private static final double LEAST = 0.6;

    static List<Segment> of(Split split, UnaryOperator<String> address) {
        List<Segment> bar = new ArrayList<>();
        int total = Math.max(1, split.total());
        add(bar, "onTime", split.doneOnTime(), total, "t-ontime", address.apply("doneOnTime"));
        add(bar, "late", split.doneLate(), total, "t-late", address.apply("doneLate"));
        add(bar, "soon", split.dueSoon(), total, "t-soon", address.apply("dueSoon"));
        add(bar, "later", split.dueLater(), total, "t-run", address.apply("dueLater"));
        add(bar, "undated", split.undated(), total, "t-run t-light", address.apply("undated"));
        add(bar, "overdue", split.overdue(), total, "t-over", address.apply("overdue"));
        return bar;
    }

    private static void add(List<Segment> bar, String part, int tasks, int total, String look, String address) {
        if (tasks > 0) {
            double from = bar.isEmpty() ? 0 : bar.get(bar.size() - 1).end();
            bar.add(new Segment(part, tasks, from, 100.0 * tasks / total, look, address));
        }
    }

    private double end() {
        return from + width;
    }

    public String x() {
        return percent(from);
    }

    public String w() {
        return percent(Math.max(LEAST, width - GAP));
    }

    public boolean isUndated() {
        return part.equals("undated");
    }

    /** Wide enough for number and word. */
    public boolean isWide() {
        return width >= 12;
    }

    /** Wide enough for the number. */
    public boolean isNumbered() {
        return width >= 2;
    }

    /** Wide enough to be hit with a finger; the sum carries the links of the others. */
    public boolean isTarget() {
        return address != null && width >= 4;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
