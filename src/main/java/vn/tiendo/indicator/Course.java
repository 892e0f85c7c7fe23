package vn.tiendo.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How a figure runs towards a target, as known on a day. Two straight lines say it: one from the first measurement to the
 * last, carried on, is the pace so far; one from the last figure today to the target on its day is the pace needed.
 *
 * @param figures what counts, the earliest first
 */
public record Course(Target target, List<Measurement> figures, LocalDate today) {

    private static final long FARTHEST_DAYS = 36_525;

    /** Where it stands. */
    public enum State {
        /** Nothing is measured, and the day is not over. */
        NOT_MEASURED,
        /** Measured and not reached; the day is not over, or none is given. */
        ON_THE_WAY,
        /** The last figure meets the target. */
        REACHED,
        /** The day is over, and the last figure does not meet the target, or there is none. */
        MISSED;

        public boolean isOpen() {
            return this == NOT_MEASURED || this == ON_THE_WAY;
        }
    }

    /** Why no day can be told on which the target is reached; or that one can. */
    public enum Outlook {
        REACHED_ALREADY,
        NOT_MEASURED,
        /** One measurement makes no line. */
        ONE_MEASUREMENT,
        STANDS_STILL,
        /** The figure moves away from the target. */
        MOVES_AWAY,
        /** More than a hundred years off. */
        TOO_FAR,
        /** The line has passed the target already: it is time to measure again. */
        SHOULD_BE_REACHED,
        REACHED_ON
    }

    public State state() {
        Measurement last = last();
        if (last != null && target.isMetBy(last.amount())) {
            return State.REACHED;
        }
        if (target.dueOn() != null && today.isAfter(target.dueOn())) {
            return State.MISSED;
        }
        return last == null ? State.NOT_MEASURED : State.ON_THE_WAY;
    }

    /** The first figure; null when nothing is measured. */
    public Measurement first() {
        return figures.isEmpty() ? null : figures.get(0);
    }

    /** The last figure; null when nothing is measured. */
    public Measurement last() {
        return figures.isEmpty() ? null : figures.get(figures.size() - 1);
    }

    /** What lacks, in the direction of the target; null when nothing is measured. */
    public BigDecimal gap() {
        return last() == null ? null : target.amount().subtract(last().amount());
    }

    /** Whole days from today to the target's day; null when it has none. */
    public Long daysLeft() {
        return target.dueOn() == null ? null : ChronoUnit.DAYS.between(today, target.dueOn());
    }

    /** Whole days since the target's day was over; 0 while it is not. */
    public long daysOver() {
        return daysLeft() == null ? 0 : Math.max(0, -daysLeft());
    }

    /**
     * How much a day has to bring from today on, counted from the last figure; on the day itself, all at once. Null when
     * nothing is needed, nothing is measured, or there is no day to reach it by.
     */
    public BigDecimal neededPerDay() {
        if (state() != State.ON_THE_WAY || target.dueOn() == null) {
            return null;
        }
        return gap().divide(BigDecimal.valueOf(Math.max(1, daysLeft())), MathContext.DECIMAL64);
    }

    /** How much a day brought, from the first measurement to the last; null when there are not two days of measurement. */
    public BigDecimal pacePerDay() {
        if (figures.size() < 2) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(first().measuredOn(), last().measuredOn());
        return last().amount()
                .subtract(first().amount())
                .divide(BigDecimal.valueOf(days), MathContext.DECIMAL64);
    }

    public Outlook outlook() {
        if (figures.isEmpty()) {
            return Outlook.NOT_MEASURED;
        }
        if (state() == State.REACHED) {
            return Outlook.REACHED_ALREADY;
        }
        BigDecimal pace = pacePerDay();
        if (pace == null) {
            return Outlook.ONE_MEASUREMENT;
        }
        if (pace.signum() == 0) {
            return Outlook.STANDS_STILL;
        }
        if (pace.signum() != gap().signum()) {
            return Outlook.MOVES_AWAY;
        }
        if (daysFromLast().compareTo(BigDecimal.valueOf(FARTHEST_DAYS)) > 0) {
            return Outlook.TOO_FAR;
        }
        return reachedOn().isBefore(today) ? Outlook.SHOULD_BE_REACHED : Outlook.REACHED_ON;
    }

    /** The day on which the straight line from the first measurement to the last reaches the target; null when it does not. */
    public LocalDate reachedOn() {
        BigDecimal pace = pacePerDay();
        if (pace == null || pace.signum() == 0 || pace.signum() != gap().signum()) {
            return null;
        }
        BigDecimal days = daysFromLast();
        return days.compareTo(BigDecimal.valueOf(FARTHEST_DAYS)) > 0
                ? null
                : last().measuredOn().plusDays(days.longValueExact());
    }

    /** Whole days from the last measurement until the line reaches the target: a part of a day counts as one. */
    private BigDecimal daysFromLast() {
        long days = ChronoUnit.DAYS.between(first().measuredOn(), last().measuredOn());
        return gap().multiply(BigDecimal.valueOf(days))
                .divide(last().amount().subtract(first().amount()), 0, RoundingMode.CEILING);
    }

    /** How many days the line reaches the target after its day; negative when before; null when it cannot be told. */
    public Long daysBehind() {
        LocalDate reached = reachedOn();
        return reached == null || target.dueOn() == null ? null : ChronoUnit.DAYS.between(target.dueOn(), reached);
    }
}
