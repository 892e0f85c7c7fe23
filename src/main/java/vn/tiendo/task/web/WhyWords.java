package vn.tiendo.task.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How a wording became a last good day, in words. */
@MessageBundle("why")
interface WhyWords {

    @Message("“By” or “no later than” a day: that day itself is the last good day.")
    String by();

    @Message("“Before” a day means that the day itself is too late: the last good day is the day before it.")
    String before();

    @Message("“On” a day: that day is the last good day.")
    String on();

    @Message("A period is named: its last day is the last good day.")
    String within();

    @Message("Before the end of a period: its last day still counts.")
    String beforeTheEnd();

    @Message(
            "A week of a month: weeks run Monday to Sunday, week 1 holds the 1st, and the Sunday is the last good day.")
    String weekOf();

    @Message("Counted from {from}, which is day 0: {count} calendar days.")
    String daysAfter(int count, String from);

    @Message("Counted from {from}, which is day 0: {count} working days, holidays and swapped days observed.")
    String workingDaysAfter(int count, String from);

    @Message("Counted from {from}: {count} weeks.")
    String weeksAfter(int count, String from);

    @Message("Counted from {from}: {count} months, to the same day number.")
    String monthsAfter(int count, String from);

    @Message("Counted from {from}: {count} years, to the same day.")
    String yearsAfter(int count, String from);

    @Message("The order counts from an event whose day is not known yet: no day follows until it is.")
    String eventUnknown();

    @Message("The order names no day, so none is set and nothing can be overdue.")
    String open();

    @Message("A standing duty: it repeats and has no single last day.")
    String standing();

    @Message("Written in the order.")
    String yearWritten();

    @Message("Not written. Taken from {day}, from which the order counts.")
    String yearTaken(String day);

    @Message("The wording is vague (“early”, “mid”): the day is the convention’s, the end of the quarter meant.")
    String approximate();
}
