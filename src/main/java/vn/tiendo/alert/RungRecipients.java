package vn.tiendo.alert;

import java.util.stream.Collectors;
import vn.tiendo.deadline.Ladder;
import vn.tiendo.shared.AmongThese;

/**
 * Whom a rung names, for the database. Each audience is a query of its own that goes from the tasks to their organisations'
 * people by an index; a person in two of them is told once.
 */
final class RungRecipients {

    private static final String WITH_ADDRESS = "a.enabled = true and a.email is not null";
    /** Where the head is alone, the head is the one who delivers. */
    private static final String NOT_ONLY_HEAD = "(a.head = false or not exists (select 1 from account b"
            + " where b.organisation_id = a.organisation_id and b.enabled = true and b.email is not null and b.head = false))";

    private static final String PARTY = " join task_party p on p.task_id = t.id and p.until_on is null and p.role = ";
    private static final String ITS_PEOPLE = " join account a on a.organisation_id = p.organisation_id and ";
    private static final String WORD_UNTIL = "coalesce((select max(r.reported_on) from progress_report r"
            + " where r.task_id = t.id), t.ordered_on) + t.reporting_days";

    private RungRecipients() {}

    /**
     * Raises what is to be said and was not; what was withdrawn before anybody was told is raised again. Its parameters are
     * {@code :rung}, {@code :at}, {@code :tasks}, an array, so that the statement is the same for however many, and of
     * silence {@code :today}.
     */
    static String raise(Ladder.Rung rung) {
        return """
                merge into alert x
                using (%s) n
                   on (x.task_id = n.task_id and x.rung = :rung and x.due_on = n.key_day and x.recipient_id = n.account_id)
                 when matched and x.withdrawn is not null and x.mail_id is null then
                      update set withdrawn = null, raised_at = cast(:at as timestamp(3) with time zone)
                 when not matched then
                      insert (task_id, cause, rung, due_on, recipient_id, raised_at, urgent, escalation)
                      values (n.task_id, '%s', cast(:rung as varchar(60)), n.key_day, n.account_id,
                              cast(:at as timestamp(3) with time zone), %s, n.escalation)
                """.formatted(
                        named(rung, AmongThese.numbers("tasks") + " join task t on t.id = these.one", "true = true"),
                        Alert.Cause.of(rung.from()),
                        rung.isUrgent());
    }

    /**
     * A query of {@code task_id, key_day, account_id, escalation}: one row for each person of each task.
     *
     * @param from the table of the tasks, named {@code t}, and what leads to them
     * @param which the condition on them
     */
    static String named(Ladder.Rung rung, String from, String which) {
        String day = start(rung.from());
        String holds = standing(rung, which);
        String audiences = rung.audience().stream()
                .map(audience -> "select t.id as task_id, " + day + " as key_day, a.id as account_id, "
                        + (isAbove(audience) ? 1 : 0) + " as above from " + from + people(audience) + " where " + holds)
                .collect(Collectors.joining(" union all "));
        return "select task_id, key_day, account_id, (max(above) = 1) as escalation from (" + audiences
                + ") u group by task_id, key_day, account_id";
    }

    /** The condition that tasks, named {@code t}, stand where the rung speaks of them; of silence with {@code :today}. */
    static String standing(Ladder.Rung rung, String which) {
        return which + " and t.closed = false and t.suspended = false and "
                + (rung.from() == Ladder.From.SILENCE
                        ? "t.pending_claim_id is null and " + WORD_UNTIL + " < :today"
                        : "t.due_on is not null");
    }

    /** The day from which a rung is counted, of a task named {@code t}. */
    static String start(Ladder.From from) {
        return from == Ladder.From.SILENCE ? WORD_UNTIL : "t.due_on";
    }

    /** Those who deliver and those who watch are told; to those above them it is escalated. */
    private static boolean isAbove(Ladder.Audience audience) {
        return switch (audience) {
            case OWNER, COOPERATING, CONTRACTOR, STAFF -> false;
            case HEAD, COMMITTEE -> true;
        };
    }

    private static String people(Ladder.Audience audience) {
        return switch (audience) {
            case OWNER ->
                " join account a on a.organisation_id = t.lead_id and a.role in ('UNIT', 'CONTRACTOR') and "
                        + WITH_ADDRESS + " and " + NOT_ONLY_HEAD;
            case HEAD ->
                " join account a on a.organisation_id = t.lead_id and a.role = 'UNIT' and a.head = true and "
                        + WITH_ADDRESS;
            case COOPERATING ->
                PARTY + "'COOPERATING'" + ITS_PEOPLE + "a.role in ('UNIT', 'CONTRACTOR') and " + WITH_ADDRESS + " and "
                        + NOT_ONLY_HEAD;
            case CONTRACTOR ->
                PARTY + "'CONTRACTOR'" + ITS_PEOPLE + "a.role in ('UNIT', 'CONTRACTOR') and " + WITH_ADDRESS;
            case STAFF -> " join account a on a.role = 'STAFF' and a.head = false and " + WITH_ADDRESS;
            case COMMITTEE ->
                " join account a on a.role in ('STAFF', 'READER', 'ADMIN') and a.head = true and " + WITH_ADDRESS;
        };
    }
}
