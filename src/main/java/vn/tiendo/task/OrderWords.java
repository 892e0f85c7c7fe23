package vn.tiendo.task;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.tiendo.deadline.Relation;

/**
 * What an order says of when it is to be done, in its own words.
 *
 * @param deadline the words of the deadline; null when there are none
 * @param deadlineLanguage the language of these words, as a tag: en, de, vi
 * @param countedFrom the day from which "this month" or a missing year counts
 * @param relation the word before the day or period; NONE when the words give no day
 * @param urgency such as "promptly"; null when not said
 * @param recurrence such as "every 30 days"; null for what is done once
 * @param precondition what has to happen first, when the order says so
 */
@Embeddable
public record OrderWords(
        String deadline,
        String deadlineLanguage,
        LocalDate countedFrom,
        @Enumerated(EnumType.STRING) Relation relation,
        String urgency,
        String recurrence,
        String precondition) {}
