package vn.tiendo.task.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.tiendo.task.Origin;

/** The words of a task's page and of its forms. */
@MessageBundle("taskpage")
interface TaskPageWords {

    @Message("clause {number}")
    String clause(String number);

    @Message("Report on this task")
    String reportTitle();

    @Message("Report for the owner, as staff")
    String reportForOthers();

    @Message("How far, in percent")
    String percent();

    @Message("0 to 100. 100 is your word that it is done; it counts as done once it is accepted.")
    String percentHint();

    @Message("What was done")
    String done();

    @Message("Something blocks")
    String blocks();

    @Message("Difficulty")
    String difficulty();

    @Message("What would solve it")
    String proposal();

    @Message("You expect to be done on")
    String expectedOn();

    @Message("Send report")
    String send();

    @Message("A sent report is not edited; the next one corrects it.")
    String notEdited();

    @Message("The report was not stored. Mend what is marked.")
    String refused();

    @Message("Why {day} is the last good day")
    String whyDay(String day);

    @Message("Why there is no last good day")
    String whyNone();

    @Message("As ordered")
    String asOrdered();

    @Message("The order’s own words")
    String clauseText();

    @Message("Rule")
    String rule();

    @Message("Year")
    String year();

    @Message("Last good day")
    String lastGoodDay();

    @Message("{day}, to the end of the day in Hanoi. Overdue from {next}, 00:00.")
    String until(String day, String next);

    @Message("A working day.")
    String worked();

    @Message("Not a working day; it stays the last good day all the same.")
    String notWorked();

    @Message("Provisional: the holidays of the year are not known yet.")
    String provisional();

    @Message("Urgency")
    String urgency();

    @Message("Condition")
    String condition();

    @Message("Recurrence")
    String recurrence();

    @Message("Read otherwise?")
    String readOtherwise();

    @Message("Set the last good day by hand")
    String setByHand();

    @Message("The wording, its reading and your reason are kept.")
    String setByHandHint();

    @Message("New last good day")
    String newDay();

    @Message("Reason")
    String reason();

    @Message("Set the day")
    String setDay();

    @Message("Back to the task")
    String back();

    @Message("All that happened")
    String history();

    @Message("newest first; nothing here is ever edited")
    String historyHint();

    @Message("Ordered")
    String ordered();

    @Message("{who} reported {percent} %")
    String reported(String who, int percent);

    @Message("{who} reported")
    String reportedNoFigure(String who);

    @Message("Last good day moved from {from} to {to}")
    String dueDayMoved(String from, String to);

    @Message("Last good day set to {to}")
    String dueDaySet(String to);

    @Message("Accepted as done on {day}")
    String completed(String day);

    @Message("Cancelled")
    String cancelled();

    @Message("{who}: received on {day}")
    String acknowledged(String who, String day);

    @Message("{who} says that it is done, on {day}")
    String claimed(String who, String day);

    @Message("{who} stands by the report of {subject}")
    String confirmed(String who, String subject);

    @Message("Returned by {who}")
    String returned(String who);

    @Message("Suspended")
    String suspended();

    @Message("Goes on")
    String resumed();

    @Message("{who} asks for {to} in place of {from}")
    String extensionAsked(String who, String from, String to);

    @Message("Extended from {from} to {to}")
    String extensionGranted(String from, String to);

    @Message("Extension refused: {day} stands")
    String extensionRefused(String day);

    @Message("Decided")
    String decided();

    @Message("The decision is a clause now: {place}")
    String decisionWritten(String place);

    @Message(
            "Given to {organisation} as {#switch part}{#case 'LEAD'}lead unit{#case 'CONTRACTOR'}contractor{#else}cooperating unit{/switch}")
    String assigned(String organisation, String part);

    @Message("{organisation} has no part any more")
    String released(String organisation);

    @Message("Days between reports: {words}")
    String rhythmSet(String words);

    @Message("The staff had the owners reminded")
    String reminded();

    @Message("Note for the staff")
    String noted();

    @Message("The sweep: ends soon, on {day}")
    String dueSoon(String day);

    @Message("The sweep: overdue since {day}")
    String overdue(String day);

    @Message("Difficulty: {text}")
    String blocksLine(String text);

    @Message("Proposes: {text}")
    String proposesLine(String text);

    @Message("Expects to be done on {day}.")
    String expectsLine(String day);

    @Message(
            "{#when origin}{#is DOCUMENT}as a public document reports{#is DEMO}made up for the demonstration{#is API}sent by a program{#is MAIL}by mail{#else}{/when}")
    String origin(Origin origin);

    @Message("Who")
    String who();

    @Message("Lead")
    String lead();

    @Message("Cooperating")
    String cooperating();

    @Message("Contractor")
    String contractor();

    @Message("Kind")
    String kind();

    @Message("Quantity")
    String quantity();

    @Message("Reports")
    String rhythm();

    @Message("at least every {days} days")
    String every(int days);

    @Message("Both yardsticks")
    String yardsticks();

    @Message("original day")
    String original();

    @Message("day in force")
    String inForce();

    @Message("none")
    String none();

    @Message("Sources")
    String sources();

    @Message("{title}, paragraph {paragraph}")
    String place(String title, int paragraph);

    @Message("Notes")
    String notes();

    @Message("Against")
    String against();

    @Message("Day")
    String day();

    @Message("Today")
    String today();

    @Message("Chased by letter")
    String chasedTerm();

    @Message("{#if times == 1}once{#else if times == 2}twice{#else}{times} times{/if}, last on {day} by no. {number}")
    String chasedTimes(long times, String day, String number);

    @Message(
            "Chased by letter no. {number} of {day}, {nth}{#switch nth}{#case 1}st{#case 2}nd{#case 3}rd{#else}th{/switch} time")
    String chased(String number, String day, Integer nth);

    @Message("Number of the letter corrected: {number}, {day}")
    String chaseCorrected(String number, String day);
}
