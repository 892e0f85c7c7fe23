package vn.tiendo.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Makes the rule out of what a text names as its time and of the words around that. */
record Ruling(RelationWords words, Mention mention, LocalDate countedFrom) {

    Reading reading() {
        Period period = mention.place(countedFrom);
        boolean listed = mention.shape() == Mention.Shape.LIST;
        boolean range = listed || mention.shape() == Mention.Shape.RANGE;
        Relation relation = words.toPeriod(period.contains(countedFrom));
        if (listed && (relation == Relation.BY || relation == Relation.BEFORE)) {
            throw new DateTimeException("it names two deadlines, which are to be entered one by one");
        }
        boolean start = words.begins() && !range;
        DueRule rule = start ? new DueRule.On(firstDay(period)) : rule(period, range, relation);
        return new Reading(rule, mention.yearWritten(), mention.approximate() || words.vague(), start);
    }

    private DueRule rule(Period period, boolean range, Relation relation) {
        if (period.precision() == Precision.DAY && !range) {
            return ofDay(period);
        }
        // "Before October" ends with September, but "before the end of October" leaves October in time.
        if (relation == Relation.BEFORE && mention.shape() != Mention.Shape.END) {
            return new DueRule.Before(firstDay(period));
        }
        return mention.week() > 0
                ? new DueRule.WeekOf(YearMonth.from(period.first()), mention.week(), relation)
                : new DueRule.Within(period, relation);
    }

    private DueRule ofDay(Period day) {
        return switch (words.toDay()) {
            case BEFORE -> new DueRule.Before(day.first());
            case ON -> new DueRule.On(day.first());
            case UNTIL -> new DueRule.Within(day, Relation.UNTIL);
            default -> new DueRule.By(day.first());
        };
    }

    private LocalDate firstDay(Period period) {
        if (mention.shape() == Mention.Shape.END && !mention.approximate()) {
            return period.last();
        }
        return mention.week() > 0
                ? Period.week(YearMonth.from(period.first()), mention.week()).first()
                : period.first();
    }
}
