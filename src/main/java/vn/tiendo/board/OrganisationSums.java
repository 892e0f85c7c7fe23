package vn.tiendo.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.tiendo.task.Scope;
import vn.tiendo.task.TaskCounts;
import vn.tiendo.task.TaskFilter;

/** The sum of one organisation's tasks, in one part: what it leads, or what it does under contract. */
@ApplicationScoped
public class OrganisationSums {

    /**
     * Where a list of tasks stands.
     *
     * @param overdueSince the earliest last good day among the overdue; null when none is
     * @param silentSince the oldest last word among the silent; null when none is
     */
    public record Sum(Split split, LocalDate overdueSince, LocalDate silentSince) {
        static final Sum NOTHING = new Sum(Split.NONE, null, null);
    }

    private final TaskCounts counts;

    OrganisationSums(TaskCounts counts) {
        this.counts = counts;
    }

    public Sum of(TaskFilter filter, Scope scope, LocalDate day) {
        return counts.of(filter, scope, day, BoardQuery.COUNTS)
                .map(r -> new Sum(Split.of(r), r.day("overdue_since"), r.day("silent_since")))
                .orElse(Sum.NOTHING);
    }
}
