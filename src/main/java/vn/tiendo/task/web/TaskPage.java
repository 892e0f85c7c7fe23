package vn.tiendo.task.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.tiendo.shared.Language;
import vn.tiendo.task.Facts;
import vn.tiendo.task.HistoryEntry;
import vn.tiendo.task.ProgressReport;
import vn.tiendo.task.Standing;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskCompletion;

/** All that a task's page shows. */
record TaskPage(
        Task task,
        Facts facts,
        LocalDate today,
        ProgressReport last,
        TaskCompletion completion,
        WhyThisDay.Reasons reasons,
        boolean dueDayIsWorked,
        List<HistoryEntry> history,
        boolean mayReport,
        boolean maySetDueDay,
        boolean mayReadDirective,
        ProgressForm form,
        String told,
        StaffNotes staffNotes) {

    public Standing standing() {
        return Standing.of(facts, today);
    }

    public String rule(Language language) {
        return reasons.rule(language);
    }

    public String year(Language language) {
        return reasons.year(language);
    }

    public boolean isSilent() {
        return facts.isSilent(today);
    }

    public long daysSilent() {
        return ChronoUnit.DAYS.between(facts.lastWordOn(), today);
    }

    public long daysLate() {
        return daysLate(task.dueOn());
    }

    public long daysLeft() {
        return daysLeft(task.dueOn());
    }

    public long daysLate(LocalDate day) {
        return ChronoUnit.DAYS.between(day, today);
    }

    public long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(today, day);
    }

    public boolean isPast(LocalDate day) {
        return today.isAfter(day);
    }

    public LocalDate overdueFrom() {
        return task.originalDueOn().plusDays(1);
    }

    /** Whether reporting is what this person is here for; staff may report for others, below. */
    public boolean reportsFirst() {
        return mayReport && !mayReadDirective;
    }

    /** Whether the day in force is another than the wording gives. */
    public boolean isMoved() {
        return task.dueOn() != null && !task.dueOn().equals(task.originalDueOn());
    }
}
