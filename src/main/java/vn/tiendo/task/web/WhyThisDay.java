package vn.tiendo.task.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.function.Function;
import vn.tiendo.deadline.DeadlineText;
import vn.tiendo.deadline.DueRule;
import vn.tiendo.deadline.Reading;
import vn.tiendo.deadline.Relation;
import vn.tiendo.shared.Language;
import vn.tiendo.task.Task;

/** Explains a last good day from the wording of the order, by reading it once more. */
@ApplicationScoped
class WhyThisDay {

    /** The reasons, to be told in either language. */
    record Reasons(Reading reading, LocalDate countedFrom, boolean recurring) {

        String rule(Language language) {
            WhyWords words = language.words(WhyWords.class);
            String rule = reading == null
                    ? recurring ? words.standing() : words.open()
                    : ruleWords(reading.rule(), language).apply(words);
            return reading != null && reading.approximate() ? rule + " " + words.approximate() : rule;
        }

        /** Where the year comes from; null when there is no day. */
        String year(Language language) {
            if (reading == null) {
                return null;
            }
            WhyWords words = language.words(WhyWords.class);
            return reading.yearWritten() ? words.yearWritten() : words.yearTaken(language.day(countedFrom));
        }
    }

    Reasons of(Task task) {
        Reading reading = task.words().deadline() == null
                ? null
                : DeadlineText.read(task.words().deadline(), task.words().countedFrom());
        return new Reasons(reading, task.words().countedFrom(), task.words().recurrence() != null);
    }

    private static Function<WhyWords, String> ruleWords(DueRule rule, Language language) {
        if (rule instanceof DueRule.By) {
            return WhyWords::by;
        } else if (rule instanceof DueRule.Before) {
            return WhyWords::before;
        } else if (rule instanceof DueRule.On) {
            return WhyWords::on;
        } else if (rule instanceof DueRule.Within within) {
            return within.relation() == Relation.BEFORE ? WhyWords::beforeTheEnd : WhyWords::within;
        } else if (rule instanceof DueRule.WeekOf) {
            return WhyWords::weekOf;
        } else if (rule instanceof DueRule.DaysAfter after) {
            return counted(after, language);
        } else if (rule instanceof DueRule.Standing) {
            return WhyWords::standing;
        }
        return WhyWords::open;
    }

    private static Function<WhyWords, String> counted(DueRule.DaysAfter span, Language language) {
        if (span.after() == null) {
            return WhyWords::eventUnknown;
        }
        String from = language.day(span.after());
        return switch (span.unit()) {
            case DAYS -> w -> w.daysAfter(span.count(), from);
            case WORKING_DAYS -> w -> w.workingDaysAfter(span.count(), from);
            case WEEKS -> w -> w.weeksAfter(span.count(), from);
            case MONTHS -> w -> w.monthsAfter(span.count(), from);
            case YEARS -> w -> w.yearsAfter(span.count(), from);
        };
    }
}
