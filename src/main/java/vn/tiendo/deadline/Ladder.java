package vn.tiendo.deadline;

import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * When a task is spoken of, and to whom: rungs so many working days before or after the last good day, and rungs of
 * their own for a task that nobody reports on. Only the highest rung reached is said; what lies below it is not said late.
 * Immutable; read from an operator's file.
 */
public final class Ladder {

    /** What a rung is counted from. */
    public enum From {
        /** The last good day in force. */
        DUE_DAY,
        /** The last day on which a report would still have come in the task's rhythm. */
        SILENCE
    }

    /** Who is told. */
    public enum Audience {
        /** The people of the lead unit, without its head. */
        OWNER,
        /** The people of units that help, without their heads. */
        COOPERATING,
        /** The people of contractors with a part in the task. */
        CONTRACTOR,
        /** The head of the lead unit. */
        HEAD,
        /** The staff that watch over all tasks. */
        STAFF,
        /** The heads among staff, readers and administrators: the steering committee. */
        COMMITTEE
    }

    /** How they are told. */
    public enum Channel {
        /** In the mail of the day, at the hour its reader chose. */
        DIGEST,
        /** At once, from the office's hour on. */
        URGENT
    }

    /**
     * One rung.
     *
     * @param offset in working days from where it is counted; before it when negative
     * @param every after how many more working days it is reached again; null: once
     * @param wordsEn what stands beside a task's line in a mail
     * @param wordsVi the same in Vietnamese
     */
    public record Rung(
            String name,
            From from,
            int offset,
            Integer every,
            Set<Audience> audience,
            Channel channel,
            String wordsEn,
            String wordsVi) {

        public boolean isUrgent() {
            return channel == Channel.URGENT;
        }
    }

    /**
     * A rung as it is reached.
     *
     * @param round how often it was reached before; 0 the first time
     */
    public record Step(Rung rung, int round) {

        /** What tells it from every other: {@code LATE_7}, the third time {@code LATE_7/2}. */
        public String key() {
            return round == 0 ? rung.name() : rung.name() + "/" + round;
        }
    }

    private final List<Rung> rungs;

    private Ladder(List<Rung> rungs) {
        this.rungs = List.copyOf(rungs);
    }

    /**
     * The rungs of a file, which climb: of those counted from one thing each lies later than the one before, and only the
     * last is reached again and again.
     *
     * @throws IllegalArgumentException for a bad row, naming file, line, field, value and what would be right
     * @throws java.io.UncheckedIOException when the file cannot be read
     */
    public static Ladder read(Reader csv, String fileName) {
        return new Ladder(new LadderFile(fileName).read(csv));
    }

    public List<Rung> rungs() {
        return rungs;
    }

    /** The rung of a key; empty when the ladder has it no more. */
    public Optional<Rung> rung(String key) {
        String name = key.replaceFirst("/\\d+$", "");
        return rungs.stream().filter(r -> r.name().equals(name)).findFirst();
    }

    /** The highest rung reached on a day; empty below the first. */
    public Optional<Step> reached(From from, LocalDate start, LocalDate today, WorkCalendar calendar) {
        Step highest = null;
        for (Rung rung : of(from)) {
            LocalDate day = calendar.plusWorkingDays(start, rung.offset());
            for (int round = 0; !day.isAfter(today); round++) {
                highest = new Step(rung, round);
                if (rung.every() == null) {
                    break;
                }
                day = calendar.plusWorkingDays(day, rung.every());
            }
        }
        return Optional.ofNullable(highest);
    }

    /** The first day after a day on which another rung is reached; empty when none is left. */
    public Optional<LocalDate> next(From from, LocalDate start, LocalDate today, WorkCalendar calendar) {
        LocalDate first = null;
        for (Rung rung : of(from)) {
            LocalDate day = calendar.plusWorkingDays(start, rung.offset());
            while (!day.isAfter(today) && rung.every() != null) {
                day = calendar.plusWorkingDays(day, rung.every());
            }
            if (day.isAfter(today) && (first == null || day.isBefore(first))) {
                first = day;
            }
        }
        return Optional.ofNullable(first);
    }

    private List<Rung> of(From from) {
        return rungs.stream().filter(r -> r.from() == from).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ladder ladder && rungs.equals(ladder.rungs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rungs);
    }

    /** The same for the same rungs, in every process. */
    @Override
    public String toString() {
        return rungs.toString();
    }
}
