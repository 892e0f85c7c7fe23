package vn.tiendo.task.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.tiendo.task.BulkDeed;

/** The words of acting on many tasks at once. */
@MessageBundle("bulk")
interface BulkWords {

    @Message("Act on several tasks")
    String title();

    @Message("tick them in the list, or take all {n}")
    String hint(int n);

    @Message("those ticked")
    String ticked();

    @Message("all {n} of this list")
    String all(int n);

    @Message("Which tasks")
    String which();

    @Message("Tick {code}")
    String tick(String code);

    @Message("Give to")
    String give();

    @Message("Organisation, by code")
    String organisation();

    @Message("as")
    String as();

    @Message("contractor")
    String contractor();

    @Message("cooperating unit")
    String cooperating();

    @Message("lead unit")
    String lead();

    @Message("Remind")
    String remind();

    @Message("Word to the owners")
    String word();

    @Message("Have reported every")
    String rhythm();

    @Message("days")
    String days();

    @Message("Preview")
    String preview();

    @Message("Reason")
    String reason();

    @Message("Document that says so")
    String document();

    @Message(
            "{#when kind}{#is LEAD}Give tasks to another lead unit{#is COOPERATING}Add a cooperating unit{#is CONTRACTOR}Assign a contractor{#is REMIND}Remind the owners{#is RHYTHM}Set how often is reported{#is CANCEL}Cancel tasks{/when}")
    String deed(BulkDeed.Kind kind);

    @Message("{#if n == 0}No task would change{#else if n == 1}1 task would change{#else}{n} tasks would change{/if}")
    String wouldChange(int n);

    @Message("{n} stay as they are")
    String stay(int n);

    @Message("Nothing is done yet.")
    String notYet();

    @Message("Something changed since you looked. This is how it is now; nothing was done.")
    String changed();

    @Message("Task")
    String task();

    @Message("Now")
    String now();

    @Message("Then")
    String then();

    @Message("nobody")
    String nobody();

    @Message("every {days} days")
    String every(String days);

    @Message("reminded with the next mail")
    String reminded();

    @Message("cancelled")
    String cancelled();

    @Message("Staying as they are")
    String staying();

    @Message("Why")
    String why();

    @Message(
            "{#when obstacle}{#is CLOSED}closed{#is SUSPENDED}suspended{#is ALREADY_SO}already so{#is NOBODY_TO_REMIND}nobody to remind{/when}")
    String obstacle(BulkDeed.Obstacle obstacle);

    @Message("{#if n == 1}Do it for 1 task{#else}Do it for {n} tasks{/if}")
    String confirm(int n);

    @Message("Back without doing it")
    String back();

    @Message("{#if n == 1}1 task was changed.{#else}{n} tasks were changed.{/if} Each has a line in its history.")
    String told(int n);
}
