package vn.tiendo.overdue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.deadline.Ladder;
import vn.tiendo.deadline.Ladder.From;
import vn.tiendo.deadline.WorkCalendar;

/** The ladder as it stands on one day. Many tasks share their days: each is worked out once. Of one run, on one thread. */
final class LadderToday {

    private record Start(From from, LocalDate day) {}

    private final Ladder ladder;
    private final WorkCalendar calendar;
    private final LocalDate today;
    private final Map<Start, Optional<Ladder.Step>> reached = new HashMap<>();
    private final Map<Start, Optional<LocalDate>> next = new HashMap<>();

    LadderToday(Ladder ladder, WorkCalendar calendar, LocalDate today) {
        this.ladder = ladder;
        this.calendar = calendar;
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    /** Nothing is reached from no day. */
    Optional<Ladder.Step> reached(From from, LocalDate start) {
        return start == null
                ? Optional.empty()
                : reached.computeIfAbsent(
                        new Start(from, start), s -> ladder.reached(s.from(), s.day(), today, calendar));
    }

    Optional<LocalDate> next(From from, LocalDate start) {
        return start == null
                ? Optional.empty()
                : next.computeIfAbsent(new Start(from, start), s -> ladder.next(s.from(), s.day(), today, calendar));
    }
}
