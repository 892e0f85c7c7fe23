package vn.tiendo.indicator.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.tiendo.indicator.Course;
import vn.tiendo.indicator.Indicator;
import vn.tiendo.indicator.Measurement;
import vn.tiendo.indicator.Target;
import vn.tiendo.shared.Language;

/**
 * What was measured over time against the targets, placed in percent of the drawing: steps through the measurements,
 * since nobody knows what was in between, and straight lines for the pace so far and the pace needed.
 *
 * @param nowX where today is
 */
record Chart(
        List<Tick> amounts,
        List<Tick> days,
        List<Dot> dots,
        List<Line> steps,
        List<Goal> goals,
        Line pace,
        Line needed,
        String nowX) {

    private static final int TICKS = 4;
    private static final double HEADROOM = 1.12;
    private static final int YEARS_FROM = 30;

    /** A name on an axis. */
    record Tick(String at, String name, boolean wide) {}

    record Dot(String x, String y, Measurement measurement) {}

    record Line(String x1, String y1, String x2, String y2) {}

    /** The line of a target until its day. */
    record Goal(Target target, String x, String y) {}

    /** Null where nothing was measured: there is nothing to draw then. */
    static Chart of(Indicator indicator, LocalDate today, Language language) {
        List<Measurement> figures = indicator.inForce(today);
        return figures.isEmpty() ? null : new Drawing(indicator, figures, today).chart(language);
    }

    /** The scales of one drawing. */
    private static final class Drawing {

        private final Indicator indicator;
        private final List<Measurement> figures;
        private final LocalDate today;
        private final LocalDate from;
        private final LocalDate to;
        private final double least;
        private final double step;
        private final double most;

        Drawing(Indicator indicator, List<Measurement> figures, LocalDate today) {
            this.indicator = indicator;
            this.figures = figures;
            this.today = today;
            from = YearMonth.from(figures.get(0).measuredOn()).atDay(1);
            LocalDate last = Stream.concat(
                            Stream.of(today), indicator.targets().stream().map(Target::dueOn).filter(d -> d != null))
                    .max(LocalDate::compareTo)
                    .orElse(today);
            to = YearMonth.from(last).atEndOfMonth();
            double high = amounts().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
            double low = Math.min(0, amounts().mapToDouble(BigDecimal::doubleValue).min().orElse(0));
            step = step((high <= low ? 1 : high - low) * HEADROOM / TICKS);
            least = Math.floor(low / step) * step;
            most = Math.max(least + step, high + (high - low) * (HEADROOM - 1));
        }

        private Stream<BigDecimal> amounts() {
            return Stream.concat(
                    figures.stream().map(Measurement::amount),
                    indicator.targets().stream().map(Target::amount));
        }

        /** 1, 2 or 5 times a power of ten. */
        private static double step(double least) {
            double power = Math.pow(10, Math.floor(Math.log10(least)));
            double share = least / power;
            return power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
        }

        Chart chart(Language language) {
            List<Tick> amounts = new ArrayList<>();
            for (int i = 0; least + i * step <= most; i++) {
                double amount = least + i * step;
                amounts.add(new Tick(
                        y(amount),
                        language.number(BigDecimal.valueOf(amount)),
                        true));
            }
            List<Line> steps = new ArrayList<>();
            for (int i = 0; i < figures.size(); i++) {
                Measurement figure = figures.get(i);
                String y = y(figure);
                LocalDate until = i + 1 < figures.size() ? figures.get(i + 1).measuredOn() : today;
                steps.add(new Line(x(figure.measuredOn()), y, x(until), y));
                if (i + 1 < figures.size()) {
                    steps.add(new Line(x(until), y, x(until), y(figures.get(i + 1))));
                }
            }
            Course course = indicator.course(today);
            return new Chart(
                    amounts,
                    days(language),
                    figures.stream()
                            .map(f -> new Dot(x(f.measuredOn()), y(f), f))
                            .toList(),
                    steps,
                    indicator.targets().stream()
                            .map(t -> new Goal(
                                    t,
                                    t.dueOn() == null ? "100%" : x(t.dueOn()),
                                    y(t.amount().doubleValue())))
                            .toList(),
                    course == null ? null : pace(course),
                    course == null ? null : needed(course),
                    x(today));
        }

        /** Months, or years where there are many of them. */
        private List<Tick> days(Language language) {
            List<Tick> days = new ArrayList<>();
            long months = ChronoUnit.MONTHS.between(from, to) + 1;
            boolean years = months > YEARS_FROM;
            for (YearMonth month = YearMonth.from(from); !month.atDay(1).isAfter(to); month = month.plusMonths(1)) {
                boolean first = month.getMonthValue() == 1;
                if (!years || first) {
                    String name = years ? String.valueOf(month.getYear()) : language.briefMonth(month);
                    boolean named = years || months <= 5 || month.getMonthValue() % 3 == 1;
                    days.add(new Tick(x(month.atDay(1)), name, named));
                }
            }
            return days;
        }

        /** Carried on until the target or the edge of the drawing. */
        private Line pace(Course course) {
            BigDecimal perDay = course.pacePerDay();
            if (perDay == null || course.state().equals(Course.State.REACHED)) {
                return null;
            }
            LocalDate reached = course.reachedOn();
            LocalDate end = reached != null && reached.isBefore(to) ? reached : to;
            double amount = course.first().amount().doubleValue()
                    + perDay.doubleValue() * ChronoUnit.DAYS.between(course.first().measuredOn(), end);
            return new Line(x(course.first().measuredOn()), y(course.first()), x(end), y(amount));
        }

        private Line needed(Course course) {
            return course.neededPerDay() == null
                    ? null
                    : new Line(
                            x(today),
                            y(course.last()),
                            x(course.target().dueOn()),
                            y(course.target().amount().doubleValue()));
        }

        private String x(LocalDate day) {
            return percent((double) ChronoUnit.DAYS.between(from, day) / (ChronoUnit.DAYS.between(from, to) + 1));
        }

        private String y(Measurement figure) {
            return y(figure.amount().doubleValue());
        }

        private String y(double amount) {
            return percent(1 - share(amount));
        }

        private double share(double amount) {
            return (amount - least) / (most - least);
        }

        private static String percent(double share) {
            return String.format(Locale.ROOT, "%.2f%%", 100 * share);
        }
    }
}
