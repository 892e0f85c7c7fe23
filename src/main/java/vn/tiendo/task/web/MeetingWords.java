package vn.tiendo.task.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the meeting's page and of its pack on paper. */
@MessageBundle("meeting")
interface MeetingWords {

    @Message("Meeting")
    String title();

    @Message("Agenda for {day}:")
    String agendaFor(String day);

    @Message("{#if n == 1}1 decision wanted{#else}{n} decisions wanted{/if}")
    String wantedCount(int n);

    @Message("{#if n == 1}1 extension asked{#else}{n} extensions asked{/if}")
    String extensionCount(int n);

    @Message("{#if n == 1}1 task newly overdue{#else}{n} tasks newly overdue{/if}")
    String overdueCount(int n);

    @Message("since the meeting of {day}")
    String sinceMeeting(String day);

    @Message("since {day}; no meeting is recorded before today")
    String sinceDay(String day);

    @Message(
            "Nothing has to be talked about: no decision is wanted, no later day is asked for, and nothing became overdue.")
    String nothing();

    @Message("Print the pack")
    String print();

    @Message("Print with Ctrl+P: it comes out as a pack on A4.")
    String printHint();

    @Message("As of")
    String asOf();

    @Message("Compared with")
    String comparedWith();

    @Message("the last meeting, {day}")
    String lastMeeting(String day);

    @Message("{day} (no meeting is recorded)")
    String noMeeting(String day);

    @Message("Chair")
    String chair();

    @Message("Present")
    String present();

    @Message("Minutes")
    String minutes();

    @Message("Decisions wanted")
    String wanted();

    @Message("what is needed first at the top")
    String wantedHint();

    @Message(
            "No difficulty waits for a decision. One stands here when an owner reports what blocks and who has to decide.")
    String noneWanted();

    @Message("Extensions asked")
    String extensions();

    @Message("the clock runs on while they wait")
    String extensionsHint();

    @Message("Nobody asks for a later day. An owner asks on the page of the task, before its day is over.")
    String noExtensions();

    @Message("Newly overdue")
    String newly();

    @Message("an order to many units is one line")
    String newlyHint();

    @Message("Nothing became overdue.")
    String noneNewly();

    @Message("These are not all; the list has the rest.")
    String allInList();

    @Message("All that is overdue")
    String allOverdue();

    @Message("the longest overdue first")
    String allOverdueHint();

    @Message("Nothing is overdue.")
    String noneOverdue();

    @Message("Decided since the last meeting")
    String decided();

    @Message("Decided since {day}")
    String decidedSince(String day);

    @Message("today’s decisions stand at their points above")
    String decidedHint();

    @Message("Nothing was decided.")
    String noneDecided();

    @Message("recorded by {who}, {moment}")
    String recordedBy(String who, String moment);

    @Message("Original day")
    String originalDay();

    @Message("Day in force")
    String dayInForce();

    @Message("Day wanted")
    String dayWanted();

    @Message("{#if n == 1}1 day more{#else}{n} days more{/if}")
    String moreDays(long n);

    @Message("{#if n == 1}1st request{#else if n == 2}2nd request{#else if n == 3}3rd request{#else}{n}th request{/if}")
    String nthRequest(int n);

    @Message("Decide")
    String decide();

    @Message("Your word, kept for ever")
    String word();

    @Message("A grant and a refusal both need a reason.")
    String wordHint();

    @Message("Granted until {day}")
    String granted(String day);

    @Message("Refused, {day} stands")
    String refused(String day);

    @Message("Send the owners a word")
    String remind();

    @Message("Your word to the owners")
    String remindWord();

    @Message("They hear of it with their next mail.")
    String remindHint();

    @Message("Send")
    String send();

    @Message("The owners were reminded, {moment}")
    String reminded(String moment);

    @Message("Chase the silent units")
    String chaseUnits();

    @Message("Decision:")
    String decisionLine();
}
