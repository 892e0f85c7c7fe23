package vn.tiendo.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.deadline.DueRule.Open;
import vn.tiendo.deadline.DueRule.Standing;

/** Reads one wording: as a date, then as a recurring duty, then as an urgency or condition. */
final class WordingReader {

    private final String written;
    private final LocalDate countedFrom;

    WordingReader(String written, LocalDate countedFrom) {
        this.written = written;
        this.countedFrom = countedFrom;
    }

    Reading read() {
        Wording wording = Wording.of(written);
        return restated(wording)
                .or(() -> dated(wording.full()))
                .or(() -> dated(wording.withoutBrackets()))
                .or(() -> standing(wording.full()))
                .or(() -> open(wording.full()))
                .orElseThrow(() -> new UnreadableDeadline(written, problem(wording)));
    }

    /** "within 30 days, i.e. by 23 August 2025": the date that is stated counts (rule 10). */
    private Optional<Reading> restated(Wording wording) {
        return wording.restated().stream()
                .flatMap(text -> dated(text).stream())
                .filter(reading -> reading.rule().precision().equals(Optional.of(Precision.DAY)))
                .filter(reading -> !(reading.rule() instanceof DueRule.DaysAfter))
                .findFirst();
    }

    private Optional<Reading> dated(String text) {
        return Stream.of(new SpanReader(new Words(text), countedFrom).read(), datedOnce(text))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Reading> datedOnce(String text) {
        Words words = new Words(text);
        RelationWords relation = new RelationWords();
        relation.readAhead(words);
        Optional<Mention> mention = new MentionReader(words, countedFrom).read();
        relation.readBehind(words);
        return mention.filter(m -> words.atEnd()).map(m -> new Ruling(relation, m, countedFrom).reading());
    }

    private Optional<Reading> standing(String text) {
        if (UndatedWords.OPEN_ENDED.isIn(text)) {
            return Optional.of(undated(new Standing(written, null)));
        }
        if (!UndatedWords.RECURRENCE.isIn(text)) {
            return Optional.empty();
        }
        // A span says how long each turn takes ("monthly, within 5 working days"), not when the first one ends.
        Optional<Reading> first = dated(UndatedWords.RECURRENCE.removedFrom(text))
                .filter(reading -> !(reading.rule() instanceof DueRule.DaysAfter));
        return Optional.of(first.map(this::beginning).orElseGet(() -> undated(new Standing(written, null))));
    }

    private Reading beginning(Reading first) {
        LocalDate day = first.rule().deadline(WorkCalendar.of(List.of())).lastDay();
        // "Every year by 30 June", said in September, begins next June.
        boolean over = !first.yearWritten() && day != null && day.isBefore(countedFrom);
        day = over ? day.plusYears(1) : day;
        return new Reading(new Standing(written, day), first.yearWritten(), first.approximate(), first.start());
    }

    private Optional<Reading> open(String text) {
        if (UndatedWords.URGENCY.isIn(text)) {
            String rest = UndatedWords.URGENCY.removedFrom(text);
            Optional<Reading> alone = Optional.of(undated(new Open(written)));
            return UndatedWords.onlyFillers(rest) ? alone : dated(rest).or(() -> condition(rest));
        }
        return condition(text);
    }

    private Optional<Reading> condition(String text) {
        boolean condition = UndatedWords.CONDITION.begins(text)
                && dated(UndatedWords.CONDITION.removedFrom(text)).isEmpty();
        return condition ? Optional.of(undated(new Open(written))) : Optional.empty();
    }

    private static Reading undated(DueRule rule) {
        return new Reading(rule, false, false, false);
    }

    private String problem(Wording wording) {
        Words words = new Words(wording.full());
        RelationWords relation = new RelationWords();
        relation.readAhead(words);
        String unread = words.rest();
        new MentionReader(words, countedFrom).read();
        relation.readBehind(words);
        String rest = words.atEnd() ? unread : words.rest();
        return rest.isEmpty() ? "it names no time" : "\"" + rest + "\" is not understood";
    }
}
