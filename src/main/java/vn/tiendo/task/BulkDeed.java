package vn.tiendo.task;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.RuleWords;

/**
 * What the staff do to many tasks in one go.
 *
 * @param organisation code of the one that is given a part; null for other kinds
 * @param words of the reminder, or the reason of a cancellation; null for other kinds
 * @param days between two reports; 0 for other kinds
 * @param document that says that the tasks are no longer owed; null for other kinds
 */
public record BulkDeed(Kind kind, String organisation, String words, int days, String document) {

    /** The longest rhythm that can be set: a year. */
    private static final int YEAR = 366;

    private static final int DOCUMENT_LIMIT = 200;

    /** The kinds of deeds, and the act that each is. */
    public enum Kind {
        /** Another lead unit. */
        LEAD(Act.ASSIGN),
        /** One more cooperating unit. */
        COOPERATING(Act.ASSIGN),
        /** One more contractor. */
        CONTRACTOR(Act.ASSIGN),
        /** A word to the owners, out of turn. */
        REMIND(Act.REMIND),
        /** How many days may pass between two reports. */
        RHYTHM(Act.SET_RHYTHM),
        /** No longer owed. */
        CANCEL(Act.CANCEL);

        private final Act act;

        Kind(Act act) {
            this.act = act;
        }

        boolean assigns() {
            return act == Act.ASSIGN;
        }
    }

    /** Why a task stays as it is. */
    public enum Obstacle {
        /** It is done or cancelled. */
        CLOSED,
        /** It rests; nobody is to be reminded of it. */
        SUSPENDED,
        /** It is as wanted already. */
        ALREADY_SO,
        /** Neither lead unit nor contractor is known. */
        NOBODY_TO_REMIND
    }

    /** What was typed for a deed. */
    public record Given(String act, String organisation, String word, String days, String reason, String document) {}

    /** Reads what was typed; all that is wrong is told at once. */
    public static BulkDeed read(Checks checks, Given given) {
        checks.that(given.act() != null && !given.act().isBlank(), "act", RuleWords::required);
        Kind kind = checks.oneOf("act", given.act(), Kind.class);
        if (kind == null) {
            return null;
        }
        String organisation = kind.assigns() ? checks.required("organisation", given.organisation()) : null;
        int days = kind == Kind.RHYTHM ? checks.whole("days", given.days(), 1, YEAR) : 0;
        if (kind == Kind.REMIND) {
            return new BulkDeed(kind, null, checks.required("word", given.word()), 0, null);
        }
        if (kind != Kind.CANCEL) {
            return new BulkDeed(kind, organisation, null, days, null);
        }
        String reason = checks.text("reason", given.reason());
        String document = checks.text("document", given.document());
        checks.that(reason != null, "reason", RuleWords::reason);
        checks.that(document != null, "document", RuleWords::document);
        checks.that(
                document == null || document.length() <= DOCUMENT_LIMIT,
                "document",
                w -> w.tooLong(DOCUMENT_LIMIT, document.length()));
        return new BulkDeed(kind, null, reason, 0, document);
    }

    Act act() {
        return kind.act;
    }

    /** Why this task would stay as it is; null when it would not. */
    Obstacle obstacle(Task task, Organisation given) {
        if (task.isClosed()) {
            return Obstacle.CLOSED;
        }
        return switch (kind) {
            case LEAD -> already(task.lead() != null && has(List.of(task.lead()), given));
            case COOPERATING -> already(has(task.cooperating(), given));
            case CONTRACTOR -> already(has(task.contractors(), given));
            case RHYTHM -> already(task.reportingDays() == days);
            case REMIND ->
                task.isSuspended()
                        ? Obstacle.SUSPENDED
                        : task.lead() == null && task.contractors().isEmpty() ? Obstacle.NOBODY_TO_REMIND : null;
            case CANCEL -> null;
        };
    }

    private static boolean has(List<Organisation> organisations, Organisation given) {
        return organisations.stream().anyMatch(o -> o.id().equals(given.id()));
    }

    private static Obstacle already(boolean so) {
        return so ? Obstacle.ALREADY_SO : null;
    }

    /** What is there before; null where only the task's standing says it. */
    Bilingual before(Task task) {
        return switch (kind) {
            case LEAD -> task.lead() == null ? null : task.lead().name();
            case COOPERATING -> names(task.cooperating().stream());
            case CONTRACTOR -> names(task.contractors().stream());
            case RHYTHM -> number(task.reportingDays());
            case REMIND, CANCEL -> null;
        };
    }

    Bilingual after(Task task, Organisation given) {
        return switch (kind) {
            case LEAD -> given.name();
            case COOPERATING -> names(Stream.concat(task.cooperating().stream(), Stream.of(given)));
            case CONTRACTOR -> names(Stream.concat(task.contractors().stream(), Stream.of(given)));
            case RHYTHM -> number(days);
            case REMIND, CANCEL -> null;
        };
    }

    private static Bilingual number(int days) {
        return new Bilingual(Integer.toString(days), Integer.toString(days));
    }

    private static Bilingual names(Stream<Organisation> organisations) {
        List<Bilingual> names = organisations.map(Organisation::name).distinct().toList();
        return names.isEmpty()
                ? null
                : new Bilingual(
                        names.stream().map(Bilingual::en).collect(Collectors.joining(", ")),
                        names.stream().map(Bilingual::vi).collect(Collectors.joining(", ")));
    }

    TaskEvent.Happened to(Task task, Organisation given, Reporter staff, Instant at) {
        return switch (kind) {
            case LEAD -> task.assign(given, at);
            case COOPERATING -> task.assign(given, TaskParty.Role.COOPERATING, at);
            case CONTRACTOR -> task.assign(given, TaskParty.Role.CONTRACTOR, at);
            case RHYTHM -> task.report(days, at);
            case REMIND -> new TaskEvent.Reminded(task, words, at);
            case CANCEL -> task.cancel(words, document, staff, at);
        };
    }
}
