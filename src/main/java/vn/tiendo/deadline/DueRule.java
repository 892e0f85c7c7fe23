package vn.tiendo.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a text says about when something is due, before it is known which days are worked. The conventions are those of
 * src/docs/due-days.md; all days are calendar days of Vietnam (Asia/Ho_Chi_Minh). {@code toString} reads as the rule in
 * words.
 */
public sealed interface DueRule {

    /** The word the text uses before its day or period. */
    Relation relation();

    /** How finely the text fixes the day; empty when it fixes none. A day unless a rule says otherwise. */
    default Optional<Precision> precision() {
        return Optional.of(Precision.DAY);
    }

    /** The deadline that follows. Only a rule that counts working days asks the calendar. */
    Deadline deadline(WorkCalendar calendar);

    /** Done on the day or earlier (rule 2). */
    record By(LocalDate date) implements DueRule {
        /** @throws NullPointerException when the day is missing */
        public By {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public Relation relation() {
            return Relation.BY;
        }

        @Override
        public Deadline deadline(WorkCalendar calendar) {
            return new Deadline(date, this, false);
        }

        @Override
        public String toString() {
            return "by " + date;
        }
    }

    /** Done before the day begins, taken literally: the day before is the last one in time (rule 3). */
    record Before(LocalDate date) implements DueRule {
        /** @throws NullPointerException when the day is missing */
        public Before {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public Relation relation() {
            return Relation.BEFORE;
        }

        @Override
        public Deadline deadline(WorkCalendar calendar) {
            return new Deadline(date.minusDays(1), this, false);
        }

        @Override
        public String toString() {
            return "before " + date;
        }
    }

    /** Done, or begun, on the day itself (rules 2 and 11). */
    record On(LocalDate date) implements DueRule {
        /** @throws NullPointerException when the day is missing */
        public On {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public Relation relation() {
            return Relation.ON;
        }

        @Override
        public Deadline deadline(WorkCalendar calendar) {
            return new Deadline(date, this, false);
        }

        @Override
        public String toString() {
            return "on " + date;
        }
    }

    /**
     * Done in a month, quarter, half-year, year or range; its last day counts (rules 4, 5, 7 and 8).
     *
     * @param period the days named
     * @param relation the word before it: WITHIN, BY, UNTIL, or BEFORE for "before the end of"
     */
    record Within(Period period, Relation relation) implements DueRule {
        /** @throws IllegalArgumentException when the relation does not go with a period */
        public Within {
            Objects.requireNonNull(period, "period");
            if (relation == Relation.ON || relation == Relation.NONE) {
                throw new IllegalArgumentException("A period takes by, before, within or until, not " + relation);
            }
        }

        @Override
        public Optional<Precision> precision() {
            return Optional.of(period.precision());
        }

        @Override
        public Deadline deadline(WorkCalendar calendar) {
            return new Deadline(period.last(), this, false);
        }

        @Override
        public String toString() {
            String end = relation == Relation.BEFORE ? "the end of " : "";
            return relation.name().toLowerCase(Locale.ROOT) + " " + end + period;
        }
    }

    /**
     * Done in the n-th week of a month; its Sunday counts, which may lie in the month after (rule 6).
     *
     * @param month the month
     * @param week 1 to 6; weeks run Monday to Sunday and week 1 holds the 1st
     * @param relation the word before it: WITHIN, BY or UNTIL
     */
    record WeekOf(YearMonth month, int week, Relation relation) implements DueRule {
        /** @throws DateTimeException when the month has no such week */
        public WeekOf {
            Objects.requireNonNull(relation, "relation");
            Period.week(month, week); // refuses a week that the month does not have
        }

        @Override
        public Optional<Precision> precision() {
            return Optional.of(Precision.WEEK);
        }

        @Override
        public Deadline deadline(WorkCalendar calendar) {
            return new Deadline(Period.week(month, week).last(), this, false);
        }

        @Override
        public String toString() {
            return relation.name().toLowerCase(Locale.ROOT) + " week " + week + " of " + month;
        }
    }

    /**
     * Done within a number of days, weeks, months or years after an event; the day of the event is day 0 (rule 10).
     *
     * @param count how many, 0 or more
     * @param unit of what
     * @param after the day of the event; null when the text does not date it, and then there is no last day
     * @param event the event in the words of the text, empty when it names none
     */
    record DaysAfter(int count, Unit unit, LocalDate after, String event) implements DueRule {

        /** What is counted. */
        public enum Unit {
            /** Calendar days. */
            DAYS,
            /** Days that are worked; the only unit that asks the calendar. */
            WORKING_DAYS,
            /** Seven calendar days each. */
            WEEKS,
            /** To the same day number, or the last day of a shorter month. */
            MONTHS,
            /** To the same day and month; 29 February becomes 28 February. */
            YEARS
        }

        /** @throws IllegalArgumentException when the count is negative */
        public DaysAfter {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(event, "event");
            if (count < 0) {
                throw new IllegalArgumentException("A span is counted forward, not " + count);
            }
        }

        @Override
        public Relation relation() {
            return Relation.WITHIN;
        }

        @Override
        public Optional<Precision> precision() {
            return after == null ? Optional.empty() : Optional.of(Precision.DAY);
        }

        @Override
        public Deadline deadline(WorkCalendar calendar) {
            return after == null ? new Deadline(null, this, false) : counted(calendar);
        }

        private Deadline counted(WorkCalendar calendar) {
            return switch (unit) {
                case DAYS -> new Deadline(after.plusDays(count), this, false);
                case WEEKS -> new Deadline(after.plusWeeks(count), this, false);
                case MONTHS -> new Deadline(after.plusMonths(count), this, false);
                case YEARS -> new Deadline(after.plusYears(count), this, false);
                case WORKING_DAYS -> {
                    LocalDate last = calendar.plusWorkingDays(after, count);
                    boolean known = count == 0 || calendar.knows(after.plusDays(1), last);
                    yield new Deadline(last, this, !known);
                }
            };
        }

        @Override
        public String toString() {
            String from = after == null ? event : after.toString();
            String units = unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            String counted = count == 1 ? units.substring(0, units.length() - 1) : units;
            return "within " + count + " " + counted + " after " + from;
        }
    }

    /**
     * An urgency ("as soon as possible", "khẩn trương") or a condition ("after ..."), without a day (rule 13).
     *
     * @param words the wording as written
     */
    record Open(String words) implements DueRule {
        @Override
        public Relation relation() {
            return Relation.NONE;
        }

        @Override
        public Optional<Precision> precision() {
            return Optional.empty();
        }

        @Override
        public Deadline deadline(WorkCalendar calendar) {
            return new Deadline(null, this, false);
        }

        @Override
        public String toString() {
            return "no day: " + words;
        }
    }

    /**
     * A duty that recurs or never ends ("thường xuyên", "every 30 days", "2025 và những năm tiếp theo"; rule 13).
     *
     * @param words the wording as written
     * @param first the first due day, null when the text gives none
     */
    record Standing(String words, LocalDate first) implements DueRule {
        @Override
        public Relation relation() {
            return Relation.NONE;
        }

        @Override
        public Optional<Precision> precision() {
            return Optional.ofNullable(first).map(day -> Precision.DAY);
        }

        @Override
        public Deadline deadline(WorkCalendar calendar) {
            return new Deadline(first, this, false);
        }

        @Override
        public String toString() {
            return "recurring: " + words + (first == null ? "" : ", first " + first);
        }
    }
}
