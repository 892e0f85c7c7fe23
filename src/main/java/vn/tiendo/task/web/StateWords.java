package vn.tiendo.task.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.tiendo.task.Prospects;
import vn.tiendo.task.Tellings;

/** The words of a task's state in one sentence, and of who was told of it. */
@MessageBundle("state")
interface StateWords {

    @Message("Waiting for {who} to accept it or send it back.")
    String acceptance(String who);

    @Message("Waiting for the steering staff to accept it or send it back.")
    String acceptanceByStaff();

    @Message("Waiting for the steering staff: a later day, {day}, is asked for.")
    String laterDay(String day);

    @Message("Waiting for a decision: {level}.")
    String decision(String level);

    @Message("Waiting for {who} to confirm it.")
    String confirmation(String who);

    @Message("Waiting for {who}.")
    String owner(String who);

    @Message("Waiting for nobody: no lead unit is named.")
    String nobody();

    @Message("Nobody has reported yet.")
    String notReported();

    @Message("{who} reports {percent} %")
    String confirmTitle(String who, int percent);

    @Message("{who} reports")
    String confirmTitleNoFigure(String who);

    @Message("it counts once you stand by it")
    String confirmHint();

    @Message("if it is granted")
    String ifGranted();

    @Message("Granted or not, the original day stays as the other yardstick.")
    String yardstickHint();

    @Message("Who was told")
    String told();

    @Message("Nobody yet.")
    String nobodyTold();

    @Message("You were not told by mail yet.")
    String youNotTold();

    @Message("what was told to you")
    String onlyYours();

    @Message("Next, if nothing is done:")
    String next();

    @Message(
            "{#when level}{#is COMMITTEE}the steering committee{#is HEAD}the head of the lead unit{#is STAFF}the steering staff{#is OWNER}those who deliver{/when}{#if again}, again{/if}, {day}{#if silence}, for want of a report{/if}")
    String nextTold(Prospects.Level level, boolean again, boolean silence, String day);

    @Message(
            "{#when state}{#is WAITING}waits for the next mail{#is ON_ITS_WAY}on its way{#is SENT}sent{#is FAILED}could not be delivered{#is WITHDRAWN}not said any more{/when}")
    String stateOf(Tellings.State state);

    @Message("What")
    String what();

    @Message("To")
    String to();

    @Message("State")
    String state();

    @Message("as somebody above")
    String above();
}
