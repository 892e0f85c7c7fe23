package vn.tiendo.board.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;
import vn.tiendo.task.ExtensionDecision;

/** The words of the pages of units and contractors. */
@MessageBundle("org")
interface OrganisationWords {

    @Message("Units and contractors")
    String title();

    @Message("What each has in hand today, and who answers for it.")
    String lead();

    @Message("Name or code")
    String words();

    @Message("Kind")
    String kind();

    @Message("all kinds")
    String allKinds();

    @Message("units")
    String units();

    @Message("contractors, consultants, enterprises")
    String contractors();

    @Message("Which")
    String which();

    @Message("with open tasks")
    String busy();

    @Message("all")
    String everyOne();

    @Message("Show")
    String show();

    @Message("Organisation")
    String organisation();

    @Message("Open")
    String open();

    @Message("Overdue")
    String overdue();

    @Message("{n} under contract")
    String underContract(int n);

    @Message("No organisation matches. Take away a word, or see all.")
    String noneFound();

    @Message("No organisation yet. They come with the directives that name them.")
    String noneYet();

    @Message("See all")
    String all();

    @Message("Next")
    String next();

    @Message("From the beginning")
    String first();

    @Message(
            "{#when role}{#is MINISTRY}ministry{#is AGENCY}agency{#is PARTY_BODY}Party body{#is INTER_MINISTERIAL_BODY}inter-ministerial body{#is GOVERNMENT}Government{#is PARLIAMENT}parliament{#is SOCIO_POLITICAL_ORGANISATION}socio-political organisation{#is CONTRACTOR}contractor{#is STATE_ENTERPRISE}state enterprise{#is ENTERPRISE_GROUP}enterprises{#is CONSULTANT}consultant{#is LOCALITY}locality{#is UNIT_GROUP}group of units{/when}")
    String kindOf(Organisation.Role role);

    @Message("belongs to {name}")
    String partOf(String name);

    @Message("{#if n == 1}1 task{#else}{n} tasks{/if}")
    String tasks(int n);

    @Message("{#if lead}as lead unit{#else}under contract{/if}")
    String inPart(boolean lead);

    @Message(
            "{#if n == 1}1 is overdue{#else}{n} are overdue{/if}, the oldest by {#if days == 1}1 day{#else}{days} days{/if}")
    String areOverdue(int n, long days);

    @Message("Nothing is overdue")
    String nothingOverdue();

    @Message("{#if n == 1}1 is silent{#else}{n} are silent{/if}")
    String areSilent(int n);

    @Message("No task has been given to it yet.")
    String noTasks();

    @Message("{#if lead}What it has to deliver{#else}What it does under contract{/if}")
    String sumOf(boolean lead);

    @Message("On time: {percent} % of the {due} that have fallen due.")
    String rate(int percent, int due);

    @Message("On time: none has fallen due yet.")
    String noRate();

    @Message(
            "{#if n == 1}1 is said to be done and waits for acceptance{#else}{n} are said to be done and wait for acceptance{/if}")
    String claimed(int n);

    @Message("How it reports")
    String reporting();

    @Message("Due")
    String due();

    @Message("every {days} days for {#if tasks == 1}1 task{#else}{tasks} tasks{/if}")
    String every(int days, int tasks);

    @Message("Nothing open, so no report is due.")
    String nothingOpen();

    @Message("Last word")
    String lastWord();

    @Message("It has never reported.")
    String neverReported();

    @Message("Silent now")
    String silentNow();

    @Message("{n} of {open} open, the longest for {days} days")
    String silentOf(int n, int open, long days);

    @Message("none: every report came in its rhythm")
    String nobodySilent();

    @Message(
            "{#if total == 0}No report in {weeks} weeks.{#else}{#if total == 1}1 report{#else}{total} reports{/if} in {weeks} weeks{#if quiet > 0}, none in {quiet} of them{/if}.{/if}")
    String history(int total, int weeks, int quiet);

    @Message("Week of {day}: {#if n == 1}1 report{#else}{n} reports{/if}")
    String week(String day, int n);

    @Message("Who is responsible")
    String people();

    @Message("head")
    String head();

    @Message(
            "{#when role}{#is UNIT}officer of the unit{#is CONTRACTOR}for the contractor{#is STAFF}steering staff{#is ADMIN}administrator{#is READER}reader{/when}")
    String roleOf(Role role);

    @Message("no mail address is known")
    String noAddress();

    @Message("mails to it come back")
    String comesBack();

    @Message(
            "Nobody of it can sign in: nobody is reminded, and nobody can report. An administrator invites people under Accounts.")
    String nobody();

    @Message("Later days it asked for")
    String laterDays();

    @Message("{granted} granted, {refused} refused, {waiting} waiting")
    String laterDaysOf(int granted, int refused, int waiting);

    @Message("It never asked for a later day.")
    String noLaterDays();

    @Message("No. {n}: {to} in place of {from}, asked on {day}")
    String laterDay(int n, String to, String from, String day);

    @Message(
            "{#when verdict}{#is GRANTED}granted{#is GRANTED_OTHER_DAY}granted until {day}{#is REFUSED}refused{#is LAPSED}not decided: the task ended{/when}")
    String verdict(ExtensionDecision.Verdict verdict, String day);

    @Message("waits for a decision")
    String undecided();

    @Message("The latest {n} are shown.")
    String latestShown(int n);

    @Message("Its open tasks, the worst first")
    String worst();

    @Message("All {n} open tasks")
    String allOpen(int n);

    @Message("Nothing is open.")
    String nothingIsOpen();
}
