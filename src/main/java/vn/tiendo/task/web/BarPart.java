package vn.tiendo.task.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tiendo.task.TaskCounts;

/** A part of a thin bar that shows a sum to the eye, placed in percent of its width; the numbers stand beside it. */
record BarPart(String look, String x, String width) {

    private static final double GAP = 0.25;
    private static final double LEAST = 0.6;

    static List<BarPart> of(TaskCounts.Sum sum) {
        List<BarPart> bar = new ArrayList<>();
        int before = 0;
        before = add(bar, "t-ontime", before, sum.doneOnTime(), sum.total());
        before = add(bar, "t-late", before, sum.doneLate(), sum.total());
        before = add(bar, "t-soon", before, sum.dueSoon(), sum.total());
        before = add(bar, "t-run", before, sum.dueLater() + sum.undated(), sum.total());
        add(bar, "t-over", before, sum.overdue(), sum.total());
        return bar;
    }

    private static int add(List<BarPart> bar, String look, int before, int tasks, int total) {
        if (tasks > 0) {
            double width = Math.max(LEAST, 100.0 * tasks / total - GAP);
            bar.add(new BarPart(look, percent(100.0 * before / total), percent(width)));
        }
        return before + tasks;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
