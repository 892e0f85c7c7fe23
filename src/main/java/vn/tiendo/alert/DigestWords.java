package vn.tiendo.alert;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the one mail a working day. */
@MessageBundle("digest")
interface DigestWords {

    @Message(
            "You can reply to this mail: what you write becomes your report on the task and counts once somebody of the lead unit or the staff confirms it. Write one percentage, such as 60%, to report a figure. Attachments are not taken.")
    String answer();

    @Message("{count} overdue, {soon} due soon · {day}")
    String subjectBoth(int count, int soon, String day);

    @Message("{count} overdue · {day}")
    String subjectOverdue(int count, String day);

    @Message("{count} due within 7 days · {day}")
    String subjectSoon(int count, String day);

    @Message("{days} {#if days == 1}day{#else}days{/if} overdue: {title}")
    String subjectLate(String title, int days);

    @Message("Ends {day}: {title}")
    String subjectEnds(String title, String day);

    @Message("The staff ask about: {title}")
    String subjectAskedOne(String title);

    @Message("The staff ask about {count} tasks · {day}")
    String subjectAsked(int count, String day);

    @Message("{words}: {title}")
    String subjectFurtherOne(String words, String title);

    @Message("{count} tasks need a report, or their day comes nearer · {day}")
    String subjectFurther(int count, String day);

    @Message("{count} tasks end today or are newly overdue · {day}")
    String subjectUrgent(int count, String day);

    @Message(
            "{#if own}{#if count == 1}One of your tasks ends{#else}{count} of your tasks end{/if}{#else}{#if count == 1}One task ends{#else}{count} tasks end{/if}{/if} today or {#if count == 1}is{#else}are{/if} newly overdue")
    String headUrgent(int count, boolean own);

    @Message("This could not wait; the mail of the day has everything else.")
    String onlyUrgent();

    @Message("End today or newly overdue: wording of the order, last good day")
    String urgentCaption();

    @Message("[Demonstration] {subject}")
    String demonstrationSubject(String subject);

    @Message("demonstration day")
    String demonstrationDay();

    @Message(
            "This mail belongs to a demonstration: orders and due days follow five public documents, the activity since then is made up.")
    String demonstration();

    @Message(
            "{#if own}{#if count == 1}One of your tasks is{#else}{count} of your tasks are{/if}{#else}{#if count == 1}One task is{#else}{count} tasks are{/if}{/if} overdue")
    String headOverdue(int count, boolean own);

    @Message(
            "{#if own}{#if count == 1}One of your tasks ends{#else}{count} of your tasks end{/if}{#else}{#if count == 1}One task ends{#else}{count} tasks end{/if}{/if} within 7 days")
    String headSoon(int count, boolean own);

    @Message("The staff ask about {#if count == 1}one of your tasks{#else}{count} of your tasks{/if}")
    String headAsked(int count);

    @Message(
            "{#if own}{#if count == 1}One of your tasks needs{#else}{count} of your tasks need{/if}{#else}{#if count == 1}One task needs{#else}{count} tasks need{/if}{/if} a report, or {#if count == 1}its{#else}their{/if} day comes nearer")
    String headFurther(int count, boolean own);

    @Message(
            "{count} more {#if count == 1}needs{#else}need{/if} a report, or {#if count == 1}its{#else}their{/if} day comes nearer.")
    String alsoFurther(int count);

    @Message("The staff ask about {#if count == 1}one task{#else}{count} tasks{/if}.")
    String alsoAsked(int count);

    @Message("Nothing is overdue, and nothing ends within 7 days.")
    String noneDue();

    @Message("The oldest by {days} {#if days == 1}day{#else}days{/if}.")
    String oldest(int days);

    @Message("{count} of {all} {#if count == 1}is{#else}are{/if} not being reported on.")
    String notReporting(int count, int all);

    @Message("{count} more {#if count == 1}ends{#else}end{/if} within 7 days, the first on {day}.")
    String alsoSoon(int count, String day);

    @Message("The first on {day}.")
    String firstSoon(String day);

    @Message("Nothing else ends within 7 days.")
    String nothingSoon();

    @Message("Nothing is overdue.")
    String nothingOverdue();

    @Message(
            "{#if count == 1}One task has reached a further step since the mail before; the step stands beside it.{#else}{count} tasks have reached a further step since the mail before; the step stands beside each.{/if}")
    String fresh(int count);

    @Message("{#if own}Report on your tasks{#else}Open the board{/if}")
    String button(boolean own);

    @Message("The staff ask about: wording of the order, last good day, what they say")
    String askedCaption();

    @Message("Need a report, or their day comes nearer: wording of the order, last good day")
    String furtherCaption();

    @Message("no last good day")
    String noDay();

    @Message("The staff: {words}")
    String staffSay(String words);

    @Message("Overdue, worst first: wording of the order, last good day, last word")
    String overdueCaption();

    @Message("Due within 7 days: wording of the order, last good day, last word")
    String soonCaption();

    @Message("Days late")
    String daysLateHead();

    @Message("Days left")
    String daysLeftHead();

    @Message("Task")
    String taskHead();

    @Message("{days} {#if days == 1}day{#else}days{/if} late")
    String late(int days);

    @Message("{#if days == 0}ends today{#else if days == 1}ends tomorrow{#else}{days} days left{/if}")
    String left(int days);

    @Message("no wording of a day in the order")
    String noWording();

    @Message("moved from {day}")
    String moved(String day);

    @Message("never reported, {days} {#if days == 1}day{#else}days{/if}")
    String never(int days);

    @Message("silent {days} {#if days == 1}day{#else}days{/if}")
    String silent(int days);

    @Message(
            "{#if percent >= 0}{percent} %, {/if}{#if days == 0}today{#else if days == 1}yesterday{#else}{days} days ago{/if}")
    String lastWord(int percent, int days);

    @Message("{silent} not reporting, {claimed} waiting for acceptance")
    String copies(int silent, int claimed);

    @Message("and {count} more:")
    String more(int count);

    @Message("Done already? Report it and name the document; it counts as done once it is accepted.")
    String doneAlready();

    @Message("Does a day rest on a misreading? Each task’s page shows how its last good day was worked out.")
    String howWorkedOut();

    @Message("You get this because {organisation} leads or has a part in these tasks.")
    String whyOwn(String organisation);

    @Message("You get this as steering staff, about all tasks.")
    String whyAll();

    @Message(
            "One mail a working day at most, with everything in it; the next one comes when a task of yours reaches a further step, or the staff ask about one. Only what ends today or is newly overdue may come in between.")
    String next();

    @Message("Reference {reference}")
    String reference(String reference);
}
