package vn.tiendo.task;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.RuleBroken;

/**
 * An order to many units as one thing: what it says, and where each unit stands at the end of a day.
 *
 * @param copy one of its copies, for the order's words
 * @param units one line for each copy, whatever became of it
 */
public record OrderMatrix(Task copy, List<Unit> units, LocalDate day) {

    /**
     * A unit's copy.
     *
     * @param unconfirmed whether its last word is a contractor's that the unit has not made its own
     * @param evidence how many pieces of evidence it has
     */
    public record Unit(TaskRow row, boolean unconfirmed, int evidence) {}

    /** By what the lines are put in order. */
    public enum Sort {
        /** What needs looking at first: overdue, due soon, running, done, no longer owed. */
        STANDING("standing"),
        /** By the units' names. */
        UNIT("unit"),
        /** Who has been silent longest first. */
        LAST_WORD("lastWord");

        private final String tag;

        Sort(String tag) {
            this.tag = tag;
        }

        /** The name in addresses. */
        public String tag() {
            return tag;
        }

        /** The order of a name; nothing given means by standing. */
        public static Sort of(String given) {
            if (given == null || given.isBlank()) {
                return STANDING;
            }
            for (Sort sort : values()) {
                if (sort.tag.equals(given.strip())) {
                    return sort;
                }
            }
            throw new RuleBroken("sort", w -> w.notOneOf(given, "standing, unit, lastWord"));
        }
    }

    private static final List<Standing> WORST_FIRST = List.of(
            Standing.OVERDUE,
            Standing.DUE_SOON,
            Standing.NOT_STARTED,
            Standing.IN_PROGRESS,
            Standing.DONE_LATE,
            Standing.DONE_ON_TIME,
            Standing.SUSPENDED,
            Standing.CANCELLED);

    /** The code of the order, shared by its copies. */
    public String code() {
        return copy.orderCode();
    }

    public OrderMatrix sorted(Sort sort, Language language) {
        Comparator<Unit> byName = Comparator.comparing(
                u -> u.row().lead() == null ? "" : u.row().lead().in(language), collator(language));
        Comparator<Unit> byStanding =
                Comparator.comparingInt(u -> WORST_FIRST.indexOf(u.row().standing()));
        Comparator<Unit> bySilence = Comparator.comparing(
                        (Unit u) -> !u.row().standing().isOpen())
                .thenComparing(u -> u.row().lastWordOn());
        Comparator<Unit> first =
                switch (sort) {
                    case STANDING -> byStanding.thenComparing(u -> !u.row().silent());
                    case UNIT -> Comparator.comparing(u -> u.row().lead() == null);
                    case LAST_WORD -> bySilence;
                };
        return new OrderMatrix(
                copy, units.stream().sorted(first.thenComparing(byName)).toList(), day);
    }

    private static Comparator<String> collator(Language language) {
        java.text.Collator collator =
                java.text.Collator.getInstance(language == Language.VI ? Locale.forLanguageTag("vi") : Locale.ENGLISH);
        return collator::compare;
    }

    public int count(Selection selection) {
        Predicate<TaskRow> within =
                switch (selection) {
                    case ASSIGNED -> r -> r.standing() != Standing.CANCELLED && r.standing() != Standing.SUSPENDED;
                    case DONE_ON_TIME -> r -> r.standing() == Standing.DONE_ON_TIME;
                    case DONE_LATE -> r -> r.standing() == Standing.DONE_LATE;
                    case OVERDUE -> TaskRow::isOverdue;
                    case IN_TIME -> r -> r.standing().isOpen() && !r.isOverdue();
                    case NOT_REPORTING -> TaskRow::silent;
                    case CLAIMED -> TaskRow::claimed;
                    case SUSPENDED -> r -> r.standing() == Standing.SUSPENDED;
                    case CANCELLED -> r -> r.standing() == Standing.CANCELLED;
                    default -> throw new IllegalArgumentException(selection.name());
                };
        return (int) units.stream().map(Unit::row).filter(within).count();
    }

    /** The last good day of the order is over: a copy added now is overdue at once. */
    public boolean isPast(LocalDate today) {
        return copy.originalDueOn() != null && today.isAfter(copy.originalDueOn());
    }
}
