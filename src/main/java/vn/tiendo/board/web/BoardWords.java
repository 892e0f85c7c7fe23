package vn.tiendo.board.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the board. */
@MessageBundle("board")
interface BoardWords {

    @Message("What needs me now")
    String title();

    @Message("Where it stood on {day}")
    String titleAsOf(String day);

    @Message("{#if n == 0}No task ends today{#else if n == 1}1 task ends today{#else}{n} tasks end today{/if}")
    String endToday(int n);

    @Message("{#if n == 0}Nothing is overdue{#else if n == 1}1 is overdue{#else}{n} are overdue{/if}")
    String areOverdue(int n);

    @Message("the oldest by {days} days")
    String oldest(long days);

    @Message("{#if n == 1}1 is said to be done{#else}{n} are said to be done{/if}")
    String areClaimed(int n);

    @Message(
            "{#if n == 0}Every unit has reported in time{#else if n == 1}1 task is not reporting{#else}{n} tasks are not reporting{/if}")
    String notReporting(int n);

    @Message("Where everything stands")
    String split();

    @Message("as of {day}, {time}")
    String asOfNow(String day, String time);

    @Message("at the end of {day}")
    String asOfDay(String day);

    @Message("assigned")
    String assigned();

    @Message("done on time")
    String doneOnTime();

    @Message("done late")
    String doneLate();

    @Message("not done, in time")
    String inTime();

    @Message("not done, overdue")
    String overdue();

    @Message("{n} due soon")
    String ofThemSoon(int n);

    @Message("{n} without a date")
    String ofThemUndated(int n);

    @Message("{n} due later")
    String later(int n);

    @Message("{n} overdue")
    String nOverdue(int n);

    @Message("{n} done on time")
    String nOnTime(int n);

    @Message("{n} done late")
    String nLate(int n);

    @Message("{n} cancelled stand outside the sum.")
    String cancelled(int n);

    @Message("Look back")
    String lookBack();

    @Message("As of")
    String asOf();

    @Message("Show")
    String show();

    @Message("what had been ordered, reported, accepted and extended by the end of that day, nothing later")
    String lookBackHint();

    @Message("Back to today")
    String backToToday();

    @Message("a week before")
    String weekAgo();

    @Message("a month before")
    String monthAgo();

    @Message(
            "{#if orders == tasks}worst first{#else}{orders} orders, worst first; copies of one order count one by one{/if}")
    String overdueCounts(int orders, int tasks);

    @Message("Overdue")
    String overdueTitle();

    @Message("All {n} overdue tasks")
    String allOverdue(int n);

    @Message("Nothing is overdue.")
    String nothingOverdue();

    @Message("Due within 7 days")
    String dueTitle();

    @Message("Nothing ends within 7 days.")
    String nothingDue();

    @Message("Today")
    String today();

    @Message("Tasks due, day by day")
    String dueStrip();

    @Message("Then")
    String then();

    @Message("Said to be done")
    String claimTitle();

    @Message("a claim is no acceptance: the task stays open")
    String claimHint();

    @Message("Not reporting")
    String silentTitle();

    @Message("of {open} open")
    String ofOpen(int open);

    @Message("Every unit has reported in time.")
    String nobodySilent();

    @Message("Unit")
    String unit();

    @Message("Silent")
    String silent();

    @Message("Longest")
    String longest();

    @Message("{days} days")
    String days(long days);

    @Message("By lead unit")
    String byUnit();

    @Message("assigned = done (on time + late) + not done (in time + overdue)")
    String sumRule();

    @Message("Done")
    String done();

    @Message("Not done")
    String notDone();

    @Message("on time")
    String onTime();

    @Message("late")
    String late();

    @Message("in time")
    String inTimeHead();

    @Message("overdue")
    String overdueHead();

    @Message("Assigned")
    String assignedHead();

    @Message("On time, of those fallen due")
    String rate();

    @Message("{percent} % of {due}")
    String rateOf(int percent, int due);

    @Message("none due yet")
    String noneDue();

    @Message("All")
    String all();

    @Message("No lead unit named")
    String noLead();

    @Message("{n} units: {name}")
    String members(int n, String name);

    @Message("By directive")
    String byDirective();

    @Message("Directive")
    String directive();

    @Message(
            "Swept {time}, {#if seconds == 1}1 second ago{#else if seconds < 120}{seconds} seconds ago{#else}{minutes} minutes ago{/if}")
    String swept(String time, long seconds, long minutes);

    @Message("Last sweep {time}, {minutes} minutes ago: standings are right, alerts are late")
    String sweepLate(String time, long minutes);

    @Message("No sweep yet: standings are right, alerts are late")
    String neverSwept();

    @Message("{n} tasks could not be dealt with; they are tried again each minute")
    String sweepFailed(int n);

    @Message("No task has been given yet. Load an office’s directives first.")
    String empty();

    @Message("Waiting for a decision")
    String decisionTitle();

    @Message("{#if n == 1}1 point for the next meeting{#else}{n} points for the next meeting{/if}")
    String points(int n);

    @Message("Later days asked for")
    String laterDays();

    @Message("updates itself")
    String live();

    @Message("is not live at present; tries again")
    String notLive();

    @Message("you are signed out: load the page again")
    String signedOut();

    @Message("The figures have changed.")
    String changed();

    @Message("Swept {time}")
    String sweptAt(String time);

    @Message("Overdue, day by day")
    String overdueByDay();

    @Message("On {day} {first} were overdue, today {last} are.")
    String overdueByDayLead(String day, int first, int last);

    @Message("overdue, last 90 days")
    String lastDays();

    @Message("Day")
    String day();

    @Message("{day}: {n} overdue")
    String overdueOn(String day, int n);

    @Message("Day to look back to, of the last 90")
    String slider();

    @Message("today: {n}")
    String todayCount(int n);

    @Message("Overdue: {first} on {day}, {steep} from {from}, {last} today")
    String lineInWords(String day, int first, String from, int steep, int last);

    @Message("Overdue: {first} on {day}, {last} today")
    String flatLineInWords(String day, int first, int last);

    @Message("the meeting of {day}")
    String atMeeting(String day);

    @Message("no change")
    String noChange();

    @Message("Changes since the meeting of")
    String sinceMeeting();

    @Message("Set the day of the last meeting, and each number says what changed since.")
    String noMeeting();

    @Message("Set the day")
    String setMeeting();

    @Message("Another meeting")
    String otherMeeting();

    @Message("The committee met on")
    String metOn();

    @Message("Keep this day")
    String keepMeeting();

    @Message("There was no meeting on {day}")
    String noMeetingOn(String day);

    @Message("{from} to {to} days")
    String lateBetween(int from, int to);

    @Message("over {days} days")
    String lateOver(int days);

    @Message("Median days late")
    String medianLate();

    @Message("Clauses with a task")
    String coverage();

    @Message("{covered} of {clauses}")
    String coveredOf(int covered, int clauses);

    @Message("{n} without")
    String without(int n);
}
