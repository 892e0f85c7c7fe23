package vn.tiendo.task;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for standings, days and silence, wherever tasks are shown. */
@MessageBundle("task")
public interface TaskWords {

    @Message(
            "{#when standing}{#is NOT_STARTED}not started{#is IN_PROGRESS}in progress{#is DUE_SOON}due soon{#is OVERDUE}overdue{#is DONE_ON_TIME}done on time{#is DONE_LATE}done late{#is SUSPENDED}suspended{#is CANCELLED}cancelled{/when}")
    String standing(Standing standing);

    @Message("{#when kind}{#is ORDER}order{#is COMMITMENT}commitment{#is PLAN}plan{#is TARGET}target{/when}")
    String kind(TaskKind kind);

    @Message(
            "{#when selection}{#is ASSIGNED}All assigned{#is DONE_ON_TIME}Done on time{#is DONE_LATE}Done late{#is IN_TIME}Not done, in time{#is DUE_SOON}Due soon{#is DUE_LATER}Due later{#is UNDATED}Without a date{#is OVERDUE}Overdue{#is NOT_STARTED}Not started{#is IN_PROGRESS}In progress{#is CANCELLED}Cancelled{#is NOT_REPORTING}Not reporting{#is CLAIMED}Said to be done{#is SUSPENDED}Suspended{#is EXTENSION_ASKED}A later day asked for{#is OPEN}Open{/when}")
    String selection(Selection selection);

    @Message("{#if days == 0}ends today{#else if days == 1}ends tomorrow{#else}{days} days left{/if}")
    String daysLeft(long days);

    @Message("{#if days == 1}1 day late{#else}{days} days late{/if}")
    String daysLate(long days);

    @Message("{#if days == 0}today{#else if days == 1}yesterday{#else}{days} days ago{/if}")
    String daysAgo(long days);

    @Message("silent {days} days")
    String silent(long days);

    @Message("never reported, {#if days == 1}1 day{#else}{days} days{/if}")
    String neverReported(long days);

    @Message("not reported yet")
    String notReportedYet();

    @Message("no date in the order")
    String undated();

    @Message("no lead unit named")
    String noLead();

    @Message("says done")
    String claimed();

    @Message("{claimed} say it is done")
    String someClaim(int claimed);

    @Message("{silent} of {all} not reporting")
    String someSilent(int silent, int all);

    @Message("Days late")
    String daysLateHead();

    @Message("Task, lead unit")
    String taskHead();

    @Message("As worded, last good day")
    String wordedHead();

    @Message("Owner’s last word")
    String lastWordHead();

    @Message("Standing")
    String standingHead();

    @Message("was {day}")
    String was(String day);

    @Message("{percent} %")
    String percent(int percent);

    @Message("done {day}")
    String doneOn(String day);
}
