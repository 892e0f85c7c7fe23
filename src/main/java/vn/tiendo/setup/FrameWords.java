package vn.tiendo.setup;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around every page, and of a refusal. */
@MessageBundle("frame")
interface FrameWords {

    @Message("Board")
    String board();

    @Message("My work")
    String myWork();

    @Message("Tasks")
    String tasks();

    @Message("Directives")
    String directives();

    @Message("Indicators")
    String indicators();

    @Message("Meeting")
    String agenda();

    @Message("Letters")
    String letters();

    @Message("Alerts")
    String alerts();

    @Message("Audit")
    String audit();

    @Message("Find")
    String find();

    @Message("A task, directive or unit, by code or words")
    String findWords();

    @Message("Skip to content")
    String skip();

    @Message("Main")
    String mainMenu();

    @Message("Demonstration day: {day}.")
    String demoDay(String day);

    @Message(
            "Orders and due days follow five public documents; the wording is ours. Reports marked “made up” are invented.")
    String demoMadeUp();

    @Message("Tasks were last looked at on {day}, {time}: nobody is reminded. Tell the administrator.")
    String sweepStopped(String day, String time);

    @Message("Tasks have never been looked at: nobody is reminded. Tell the administrator.")
    String neverSwept();

    @Message("Mails have not left since {day}, {time}. Tell the administrator.")
    String mailStuck(String day, String time);

    @Message("Sign out")
    String signOut();

    @Message("Sign in")
    String signIn();

    @Message("All days in Hanoi time. A task is overdue from the first moment after its last good day.")
    String hanoiTime();

    @Message("How standing is worked out")
    String help();

    @Message("Holidays and ladder")
    String ladder();

    @Message("Tokens for programs")
    String tokens();

    @Message("System health")
    String health();

    @Message("As of {moment}, Hanoi time")
    String asOf(String moment);

    @Message("This page is not there, or not for you.")
    String missing();

    @Message("This page is for the steering staff and readers.")
    String notYours();

    @Message("You may read this, but not change it.")
    String forbidden();

    @Message("Somebody else changed this meanwhile. Load the page again and look at it first.")
    String overtaken();

    @Message("The request could not be read.")
    String unreadable();

    @Message("The request comes from a page of another site; open the page here and send it from there.")
    String fromElsewhere();

    @Message("What was sent is too long. Shorten it, and bring files where files are asked for.")
    String tooLong();

    @Message("Content of this form is not taken here.")
    String unknownContent();

    @Message("The field “{field}” is not known here, or is of the wrong kind.")
    String unreadableField(String field);

    @Message("Sign in first.")
    String signInFirst();

    @Message("Too many failures. Try again in {minutes} {#if minutes == 1}minute{#else}minutes{/if}.")
    String slowed(int minutes);

    @Message("Accounts")
    String accounts();

    @Message("My account")
    String profile();

    @Message("Something went wrong on our side; nothing was changed. Tell the administrator this number: {id}.")
    String failed(String id);

    @Message(
            "The database cannot be reached at the moment. Try again in a minute; what you sent may not have been kept, so look before you send it again.")
    String databaseAway();

    @Message(
            "The server's disk is full; what you sent was not kept. Tell the administrator, and send it again when there is room.")
    String diskFull();

    @Message("Go to the board")
    String toTheBoard();

    @Message(
            "{#switch status}{#case 400}Bad request{#case 401}Not signed in{#case 403}Not allowed{#case 404}Not found{#case 405}Not possible here{#case 409}Conflict{#case 412}Changed meanwhile{#case 413}Too large{#case 414}Address too long{#case 415}Unknown form of content{#case 422}Cannot be accepted{#case 429}Too many failures{#case 500}Something went wrong{#case 503}Not reachable at the moment{#case 507}No room left{#else}Refused{/switch}")
    String title(int status);

    @Message("Units")
    String organisations();

    @Message("Timeline")
    String timeline();
}
