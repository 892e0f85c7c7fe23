package vn.tiendo.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;
import vn.tiendo.task.TaskEvent;

/**
 * What happened, as other systems are told it: facts, and nobody's words.
 *
 * @param tasks by their ids
 * @param only the one contractor that may hear of it, beside all who are no contractors; null: whoever has a part
 * @param facts what is said beside what a task is
 */
record WebhookNews(WebhookEvent event, Set<Long> tasks, Organisation only, Map<String, Object> facts, Instant at) {

    /** Null when other systems are not told of such a thing. */
    static WebhookNews of(TaskEvent event) {
        if (event instanceof TaskEvent.Reached reached) {
            boolean over = reached.rung() == TaskEvent.Rung.OVERDUE;
            return new WebhookNews(
                    over ? WebhookEvent.OVERDUE : WebhookEvent.DUE_SOON,
                    reached.dueDays().keySet(),
                    null,
                    Map.of("standing", over ? "overdue" : "dueSoon"),
                    reached.at());
        } else if (event instanceof TaskEvent.Reported reported) {
            return reported(reported);
        } else if (event instanceof TaskEvent.Completed completed) {
            return of(
                            WebhookEvent.ACCEPTED,
                            completed,
                            null,
                            completed.completion().acceptedAt())
                    .with("standing", completed.completion().isOnTime() ? "doneOnTime" : "doneLate")
                    .with("doneOn", day(completed.completion().doneOn()));
        } else if (event instanceof TaskEvent.Returned returned) {
            Organisation claimant = returned.answer().claim().organisation();
            return of(
                            WebhookEvent.RETURNED,
                            returned,
                            claimant,
                            returned.answer().at())
                    .with("by", code(claimant));
        } else if (event instanceof TaskEvent.ExtensionDecided decided && decided.change() != null) {
            return of(WebhookEvent.EXTENDED, decided, null, decided.change().decidedAt())
                    .with("from", day(decided.change().from()));
        }
        return null;
    }

    private static WebhookNews reported(TaskEvent.Reported reported) {
        Organisation reporter = reported.report().organisation();
        return of(WebhookEvent.REPORTED, reported, reporter, reported.report().reportedAt())
                .with("by", code(reporter))
                .with("percent", reported.report().percent())
                .with("claimed", reported.claim() != null)
                .with("expectedOn", day(reported.report().expectedOn()));
    }

    private static WebhookNews of(WebhookEvent event, TaskEvent.Happened happened, Organisation speaker, Instant at) {
        boolean contractor = speaker != null && speaker.role().ofItsPeople() == Role.CONTRACTOR;
        return new WebhookNews(
                event, Set.of(happened.task().id()), contractor ? speaker : null, new LinkedHashMap<>(), at);
    }

    /** What is not known is not said. */
    private WebhookNews with(String name, Object fact) {
        if (fact != null) {
            facts.put(name, fact);
        }
        return this;
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String code(Organisation organisation) {
        return organisation == null ? null : organisation.code();
    }
}
