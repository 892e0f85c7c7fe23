package vn.tiendo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.Row;

/**
 * A line of a list: a task as it stood at the end of a day, or all copies of one order as one line.
 *
 * @param copies how many tasks the line stands for; 1 unless copies are folded
 * @param silentCopies how many of them are not reporting
 * @param claimedCopies how many of them their owners say are done
 * @param asOf the day it is drawn for
 */
public record TaskRow(
        long id,
        String code,
        String orderCode,
        Bilingual title,
        TaskKind kind,
        String leadCode,
        Bilingual lead,
        String directive,
        Long clauseId,
        LocalDate orderedOn,
        String deadline,
        String deadlineLanguage,
        String relation,
        LocalDate originalDueOn,
        LocalDate dueOn,
        Standing standing,
        boolean silent,
        boolean claimed,
        Integer percent,
        Instant lastReportedAt,
        LocalDate lastWordOn,
        String lastWords,
        LocalDate doneOn,
        String document,
        int copies,
        int silentCopies,
        int claimedCopies,
        TaskParties parties,
        LocalDate asOf) {

    /** Organisations beside the lead and places in documents: fetched for a whole list at once. */
    public record TaskParties(List<Named> cooperating, List<Named> contractors, List<Place> sources) {
        static final TaskParties NONE = new TaskParties(List.of(), List.of(), List.of());
    }

    /** An organisation, by code and name. */
    public record Named(String code, Bilingual name) {}

    /** A place in a document: the annotated item, the document, its paragraph. */
    public record Place(String item, String document, int paragraph) {}

    /** @param claimHeard whether the viewer may know who claimed, and with which product */
    static TaskRow of(Row row, LocalDate asOf, boolean claimHeard) {
        boolean folded = row.count("copies") > 1;
        return new TaskRow(
                row.id("id"),
                folded ? row.text("order_code") : row.text("code"),
                row.text("order_code"),
                row.bilingual("title"),
                TaskKind.valueOf(row.text("kind")),
                folded ? row.text("group_code") : row.text("lead"),
                folded ? row.bilingual("group") : row.bilingual("lead"),
                row.text("directive"),
                row.id("clause_id"),
                row.day("ordered_on"),
                row.text("deadline"),
                row.text("deadline_language"),
                row.text("relation").toLowerCase(java.util.Locale.ROOT),
                row.day("original_due_on"),
                row.day("due_on"),
                Standing.valueOf(row.text("standing")),
                row.yes("silent"),
                row.yes("claimed") && claimHeard,
                row.whole("percent_done"),
                row.at("last_reported_at"),
                row.day("last_word_on"),
                row.text("done"),
                row.day("done_on"),
                claimHeard ? row.text("document") : null,
                row.count("copies"),
                row.count("silent_copies"),
                row.count("claimed_copies"),
                TaskParties.NONE,
                asOf);
    }

    TaskRow with(TaskParties found) {
        return new TaskRow(
                id,
                code,
                orderCode,
                title,
                kind,
                leadCode,
                lead,
                directive,
                clauseId,
                orderedOn,
                deadline,
                deadlineLanguage,
                relation,
                originalDueOn,
                dueOn,
                standing,
                silent,
                claimed,
                percent,
                lastReportedAt,
                lastWordOn,
                lastWords,
                doneOn,
                document,
                copies,
                silentCopies,
                claimedCopies,
                found,
                asOf);
    }

    /** The line for somebody who is not to read what another contractor said. */
    TaskRow withoutWords() {
        return new TaskRow(
                id,
                code,
                orderCode,
                title,
                kind,
                leadCode,
                lead,
                directive,
                clauseId,
                orderedOn,
                deadline,
                deadlineLanguage,
                relation,
                originalDueOn,
                dueOn,
                standing,
                silent,
                claimed,
                null,
                null,
                lastWordOn,
                null,
                doneOn,
                document,
                copies,
                silentCopies,
                claimedCopies,
                parties,
                asOf);
    }

    public boolean isFolded() {
        return copies > 1;
    }

    public boolean isOverdue() {
        return standing == Standing.OVERDUE;
    }

    /** Whole days since the last good day; 0 unless overdue. */
    public long daysOverdue() {
        return isOverdue() ? ChronoUnit.DAYS.between(dueOn, asOf) : 0;
    }

    /** Whole days until the last good day; 0 on the day itself; negative once it is over. */
    public long daysLeft() {
        return dueOn == null ? 0 : ChronoUnit.DAYS.between(asOf, dueOn);
    }

    /** Days since the owner's last word, or since the order when there was none. */
    public long daysSilent() {
        return ChronoUnit.DAYS.between(lastWordOn, asOf);
    }

    public boolean isReported() {
        return lastReportedAt != null;
    }

    /** Where the line's title leads: to the task, or to the order to many as it stood on the same day. */
    public String address(LocalDate today) {
        return isFolded() ? "/orders/" + orderCode + (asOf.equals(today) ? "" : "?asOf=" + asOf) : "/tasks/" + code;
    }

    /** The copies of the order that are in a selection, on the same day. */
    public String copies(Selection selection, LocalDate today) {
        return TaskFilter.of(selection).copiesOf(orderCode).address(asOf.equals(today) ? null : asOf);
    }
}
