package vn.tiendo.task.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import vn.tiendo.task.Standing;
import vn.tiendo.task.TaskSpan;
import vn.tiendo.task.TaskSpans.Window;

/** Where the days of a timeline stand, in percent of its width. A day reaches from its first instant to its last. */
record TimeAxis(Window window) {

    /**
     * A place with a name.
     *
     * @param wide whether the name is shown where there is little room, too
     */
    record Mark(String x, String name, boolean wide) {}

    /**
     * A task on the axis; what lies outside the days shown is cut off, and null when nothing of it is left.
     *
     * @param look the class of its standing
     * @param planned from the order to the last good day in force, or to the day it was done
     * @param late from there to the day drawn for, where it is overdue
     * @param spare from the day it was done to the last good day
     * @param moved between the first last good day and the one in force
     * @param original the end of the first last good day, when another one is in force
     * @param due the end of the last good day in force
     */
    record Bar(String look, boolean open, Stretch planned, Stretch late, Stretch spare, Stretch moved, String original, String due) {}

    /** A part of the width. */
    record Stretch(String x, String width) {}

    /** Where a day begins. */
    String start(LocalDate day) {
        return percent(share(day));
    }

    /** The middle of a day; null when it is not shown. */
    String middle(LocalDate day) {
        return shows(day) ? percent((share(day) + share(day.plusDays(1))) / 2) : null;
    }

    private String end(LocalDate day) {
        return shows(day) ? percent(share(day.plusDays(1))) : null;
    }

    private boolean shows(LocalDate day) {
        return day != null && !day.isBefore(window.from()) && !day.isAfter(window.to());
    }

    Bar bar(TaskSpan span) {
        boolean done = span.doneOn() != null;
        LocalDate end = done ? span.doneOn() : span.dueOn();
        boolean overdue = span.standing() == Standing.OVERDUE;
        boolean spare = done && span.dueOn() != null && span.dueOn().isAfter(span.doneOn());
        return new Bar(
                Looks.look(span.standing()),
                end == null,
                stretch(span.orderedOn(), end == null ? window.to() : end),
                overdue ? stretch(span.dueOn().plusDays(1), span.asOf()) : null,
                spare ? stretch(span.doneOn().plusDays(1), span.dueOn()) : null,
                moved(span),
                span.isMoved() ? end(span.originalDueOn()) : null,
                end(span.dueOn()));
    }

    private Stretch moved(TaskSpan span) {
        if (!span.isMoved()) {
            return null;
        }
        boolean later = span.dueOn().isAfter(span.originalDueOn());
        LocalDate first = later ? span.originalDueOn() : span.dueOn();
        return stretch(first.plusDays(1), later ? span.dueOn() : span.originalDueOn());
    }

    /** From the first instant of one day to the last of another. */
    private Stretch stretch(LocalDate from, LocalDate to) {
        double start = Math.max(0, share(from));
        double end = Math.min(100, share(to.plusDays(1)));
        return end <= start ? null : new Stretch(percent(start), percent(end - start));
    }

    private double share(LocalDate day) {
        double days = ChronoUnit.DAYS.between(window.from(), window.to()) + 1;
        return 100 * ChronoUnit.DAYS.between(window.from(), day) / days;
    }

    private static String percent(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceAll("\\.?0+$", "") + "%";
    }
}
