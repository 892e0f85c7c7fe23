package vn.tiendo.shared;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** What a broken rule says to the person. */
@MessageBundle("rule")
public interface RuleWords {

    @Message("This must be filled in.")
    String required();

    @Message("At most {limit} characters; you wrote {given}.")
    String tooLong(int limit, int given);

    @Message("The text holds characters that cannot be shown (control characters or hidden direction marks).")
    String controlCharacters();

    @Message("A whole number between {least} and {most}; you wrote {given}.")
    String outOfRange(int least, int most, String given);

    @Message("Percent must be between 0 and 100; you wrote {given}.")
    String percent(String given);

    @Message(
            "{day} {#switch month}{#case 1}January{#case 2}February{#case 3}March{#case 4}April{#case 5}May{#case 6}June"
                    + "{#case 7}July{#case 8}August{#case 9}September{#case 10}October{#case 11}November{#else}December{/switch}"
                    + " {year} does not exist.")
    String noSuchDay(int day, int month, String year);

    @Message("A day is written like 2025-11-06; “{given}” could not be read.")
    String unreadableDay(String given);

    @Message("{day} has not come yet: choose today or an earlier day.")
    String notYet(String day);

    @Message("The day lies before the order itself, {ordered}.")
    String beforeTheOrder(LocalDate ordered);

    @Message("Give a reason: it is kept with the decision.")
    String reason();

    @Message("That is already the last good day.")
    String sameDay();

    @Message("This task is closed: nothing more can be reported on it.")
    String closed();

    @Message("“{given}” is not one of: {known}.")
    String notOneOf(String given, String known);

    @Message("The list cannot be continued from there; start at its beginning.")
    String badCursor();

    @Message("There is no such organisation.")
    String noSuchOrganisation();

    @Message("Choose what the token is good for: reading, reporting, or both.")
    String tokenForNothing();

    @Message("A token works for a year at most: choose a day from {first} to {last}.")
    String tokenLastDay(String first, String last);

    @Message("This organisation has a token of this name already. Revoke that one, or choose another name.")
    String tokenNameTaken();
}
