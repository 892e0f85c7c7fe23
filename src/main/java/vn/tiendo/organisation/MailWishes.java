package vn.tiendo.organisation;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.RuleWords;

/**
 * When somebody wants the mail of the day.
 *
 * @param hour from which hour on, in Asia/Ho_Chi_Minh; null: the office's
 * @param days on which days of the week; all of them: each day that is worked
 * @param paused whether none is wanted for the time being; what is escalated comes all the same
 */
public record MailWishes(Integer hour, Set<DayOfWeek> days, boolean paused) {

    public static final MailWishes NONE = new MailWishes(null, EnumSet.allOf(DayOfWeek.class), false);
    private static final int FIRST_HOUR = 6;
    private static final int LAST_HOUR = 20;

    /** The hours there are to choose from. */
    public List<Integer> allHours() {
        return IntStream.rangeClosed(FIRST_HOUR, LAST_HOUR).boxed().toList();
    }

    /** The days there are to choose from. */
    public List<DayOfWeek> allDays() {
        return List.of(DayOfWeek.values());
    }

    /** As it is kept: the numbers of the days by ISO 8601, in order; null: all. */
    public static MailWishes kept(Integer hour, String days, boolean paused) {
        Set<DayOfWeek> chosen = days == null
                ? NONE.days()
                : days.chars().mapToObj(c -> DayOfWeek.of(c - '0')).collect(Collectors.toSet());
        return new MailWishes(hour, chosen, paused);
    }

    /** As the form has it. */
    public static MailWishes read(Checks checks, String hour, Collection<String> days, boolean paused) {
        Integer from = null;
        if (hour != null && !hour.isBlank()) {
            from = checks.whole("mailHour", hour, FIRST_HOUR, LAST_HOUR);
        }
        Set<DayOfWeek> chosen = Arrays.stream(DayOfWeek.values())
                .filter(d -> days.contains(String.valueOf(d.getValue())))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
        checks.that(!chosen.isEmpty(), "mailDays", RuleWords::required);
        return new MailWishes(from, chosen, paused);
    }

    /** As {@link #kept} reads it. */
    String daysKept() {
        return days.size() == DayOfWeek.values().length
                ? null
                : days.stream().sorted().map(d -> String.valueOf(d.getValue())).collect(Collectors.joining());
    }

    public boolean on(DayOfWeek day) {
        return days.contains(day);
    }

    /**
     * Whether the mail of the day is wanted at a moment in Asia/Ho_Chi_Minh.
     *
     * @param office the hour of those who chose none
     * @param escalation whether it has to tell what is escalated: then it waits for the hour, and for nothing else
     */
    public boolean wants(LocalDateTime at, LocalTime office, boolean escalation) {
        LocalTime from = hour == null ? office : LocalTime.of(hour, 0);
        return !at.toLocalTime().isBefore(from) && (escalation || !paused && on(at.getDayOfWeek()));
    }
}
