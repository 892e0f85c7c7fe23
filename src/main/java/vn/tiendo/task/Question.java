package vn.tiendo.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Something that staff may want to ask before they believe a claim. A question, never a verdict: it stops nothing
 * (FIELD: claims are checked, politely).
 */
public enum Question {
    /** It is said to be done, and neither a document nor a file shows it. */
    NO_EVIDENCE,
    /** The figure was the same in the three reports before. */
    SAME_FIGURE,
    /** The figure leapt by half or more on the eve of the last good day. */
    LEAP_ON_THE_EVE,
    /** What shows it is older than the order. */
    OLDER_THAN_THE_ORDER;

    private static final int LEAP = 50;
    private static final int EVE_DAYS = 2;
    private static final int RUNNING = 3;

    /**
     * What there is to ask about a claim.
     *
     * @param reports those of the task that give a figure, the oldest first, the claim's own last
     * @param evidence the days that pieces of evidence bear, null for one that bears none
     */
    public static List<Question> about(Claim claim, List<ProgressReport> reports, List<LocalDate> evidence) {
        List<Question> questions = new ArrayList<>();
        if (claim.product().number() == null && evidence.isEmpty()) {
            questions.add(NO_EVIDENCE);
        }
        if (isStuck(reports.subList(0, Math.max(0, reports.size() - 1)))) {
            questions.add(SAME_FIGURE);
        }
        if (leapt(reports, claim.task().dueOn())) {
            questions.add(LEAP_ON_THE_EVE);
        }
        LocalDate ordered = claim.task().orderedOn();
        if (Stream.concat(Stream.ofNullable(claim.product().issuedOn()), evidence.stream())
                .filter(Objects::nonNull)
                .anyMatch(day -> day.isBefore(ordered))) {
            questions.add(OLDER_THAN_THE_ORDER);
        }
        return questions;
    }

    private static boolean isStuck(List<ProgressReport> reports) {
        int from = reports.size() - RUNNING;
        return from >= 0
                && reports.subList(from, reports.size()).stream()
                                .map(ProgressReport::percent)
                                .distinct()
                                .count()
                        == 1;
    }

    private static boolean leapt(List<ProgressReport> reports, LocalDate dueOn) {
        int last = reports.size() - 1;
        if (dueOn == null || last < 1) {
            return false;
        }
        long left = ChronoUnit.DAYS.between(reports.get(last).reportedOn(), dueOn);
        return left >= 0
                && left <= EVE_DAYS
                && reports.get(last).percent() - reports.get(last - 1).percent() >= LEAP;
    }
}
