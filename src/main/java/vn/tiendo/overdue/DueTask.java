package vn.tiendo.overdue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.deadline.Ladder;
import vn.tiendo.deadline.Ladder.From;
import vn.tiendo.task.Standing;
import vn.tiendo.task.TaskEvent.Rung;

/**
 * A task at which the sweep looks.
 *
 * @param dueOn the last good day in force; null when there is none
 * @param wordUntil the last day on which a report would still be in its rhythm; null while a claim waits for its answer
 * @param lookOn since when it was to be looked at
 */
record DueTask(long id, String code, LocalDate dueOn, LocalDate wordUntil, LocalDate lookOn) {

    /** What its standing has to tell once for its last good day; what lies below it is not said late. */
    Optional<Rung> rung(LocalDate today) {
        if (dueOn == null || dueOn.minusDays(Standing.DUE_SOON_DAYS).isAfter(today)) {
            return Optional.empty();
        }
        return Optional.of(today.isAfter(dueOn) ? Rung.OVERDUE : Rung.DUE_SOON);
    }

    /** The rungs on which it stands: one of its last good day, one of its silence. */
    Stream<Ladder.Step> steps(LadderToday ladder) {
        return Stream.of(ladder.reached(From.DUE_DAY, dueOn), ladder.reached(From.SILENCE, wordUntil))
                .flatMap(Optional::stream);
    }

    /** When there may be something to say again; null: never, as it stands. */
    LocalDate lookAgainOn(LadderToday ladder) {
        LocalDate today = ladder.today();
        Stream<LocalDate> standing =
                dueOn == null ? Stream.empty() : Stream.of(dueOn.minusDays(Standing.DUE_SOON_DAYS), dueOn.plusDays(1));
        Stream<LocalDate> rungs = Stream.of(ladder.next(From.DUE_DAY, dueOn), ladder.next(From.SILENCE, wordUntil))
                .flatMap(Optional::stream);
        return Stream.concat(standing.filter(today::isBefore), rungs)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Makes telling its standing twice impossible, whatever runs however often. */
    String saidOnce(Rung rung) {
        return rung + "/" + dueOn + "/" + id;
    }
}
