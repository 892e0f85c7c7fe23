package vn.tiendo.indicator.web;

import java.util.Locale;
import vn.tiendo.indicator.Course;

/**
 * The last figure beside its target, in percent of a width that holds both.
 *
 * @param figure null when nothing is measured
 */
record Share(String figure, String target) {

    /** Null where a bar would say nothing: below zero. */
    static Share of(Course course) {
        double target = course.target().amount().doubleValue();
        double last = course.last() == null ? 0 : course.last().amount().doubleValue();
        double most = Math.max(target, last);
        return target < 0 || last < 0 || most == 0
                ? null
                : new Share(course.last() == null ? null : percent(last / most), percent(target / most));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * share);
    }
}
