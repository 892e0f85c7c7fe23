package vn.tiendo.task.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.task.TaskSpans.Window;

/** How much time a timeline shows at once: whole months around one of them. */
enum Zoom {
    MONTH(1, 0),
    QUARTER(3, 1),
    YEAR(12, 4);

    private final int months;
    private final int before;

    Zoom(int months, int before) {
        this.months = months;
        this.before = before;
    }

    /** The name in addresses. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How far one step leads, in months. */
    int months() {
        return months;
    }

    Window around(YearMonth month) {
        YearMonth first = month.minusMonths(before);
        return new Window(
                first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    /** The places of the axis that carry a name: months, or in a single month its weeks. */
    List<TimeAxis.Mark> marks(TimeAxis axis, Language language) {
        List<TimeAxis.Mark> marks = new ArrayList<>();
        if (this == MONTH) {
            LocalDate monday = axis.window().from().plusDays(6).with(java.time.DayOfWeek.MONDAY);
            for (LocalDate day = monday; !day.isAfter(axis.window().to()); day = day.plusDays(7)) {
                marks.add(new TimeAxis.Mark(axis.start(day), language.shortDay(day), true));
            }
        } else {
            YearMonth last = YearMonth.from(axis.window().to());
            for (YearMonth month = YearMonth.from(axis.window().from());
                    !month.isAfter(last);
                    month = month.plusMonths(1)) {
                boolean named = this == QUARTER || month.getMonthValue() % 3 == 1;
                marks.add(new TimeAxis.Mark(
                        axis.start(month.atDay(1)),
                        this == QUARTER ? language.briefMonth(month) : language.monthOfYear(month),
                        named));
            }
        }
        return marks;
    }

    /** The zoom of a name; nothing given means a quarter. */
    static Zoom of(String tag) {
        if (tag == null || tag.isBlank()) {
            return QUARTER;
        }
        return Arrays.stream(values())
                .filter(z -> z.tag().equals(tag.strip()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("zoom", w -> w.notOneOf(tag, "month, quarter, year")));
    }
}
