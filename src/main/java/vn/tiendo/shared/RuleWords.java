package vn.tiendo.shared;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** What a broken rule says to the person. */
@MessageBundle("rule")
public interface RuleWords {

    @Message("You keep {n} views already. Let go of one first.")
    String tooManyViews(int n);

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

    @Message("The meeting of {day} is known already.")
    String meetingKnown(LocalDate day);

    @Message("No meeting is known on {day}.")
    String noMeeting(LocalDate day);

    @Message("The last day lies before the first.")
    String endsBeforeItBegins();

    @Message("The day lies before the order itself, {ordered}.")
    String beforeTheOrder(LocalDate ordered);

    @Message("Give a reason: it is kept with the decision.")
    String reason();

    @Message("That is already the last good day.")
    String sameDay();

    @Message("This task is closed: nothing more can be reported on it.")
    String closed();

    @Message("Write an address that begins with https://, without a name or password in it.")
    String webhookAddress();

    @Message("Choose at least one event.")
    String chooseEvents();

    @Message("“{given}” is not one of: {known}.")
    String notOneOf(String given, String known);

    @Message("The list cannot be continued from there; start at its beginning.")
    String badCursor();

    @Message("Choose what the token is good for: reading, reporting, or both.")
    String tokenForNothing();

    @Message("A token works for a year at most: choose a day from {first} to {last}.")
    String tokenLastDay(String first, String last);

    @Message("This organisation has a token of this name already. Revoke that one, or choose another name.")
    String tokenNameTaken();

    @Message("An Idempotency-Key is 1 to 255 visible characters of ASCII, sent once.")
    String badIdempotencyKey();

    @Message("This Idempotency-Key was used for another request within the last 24 hours; take a new one.")
    String idempotencyKeyUsed();

    @Message("Nobody has claimed that this task is done.")
    String noClaim();

    @Message("Your own claim is answered by the steering staff, not by yourselves.")
    String ownClaim();

    @Message("This task is suspended already.")
    String isSuspended();

    @Message("This task is not suspended.")
    String isNotSuspended();

    @Message("There is no last good day that could be extended.")
    String noDayToExtend();

    @Message("A later day, {wanted}, is asked for already; wait for the answer.")
    String extensionPending(LocalDate wanted);

    @Message("The last good day, {day}, is over: a later day is asked for before it ends.")
    String extensionTooLate(LocalDate day);

    @Message("The new day must lie after the day in force, {day}.")
    String notLater(LocalDate day);

    @Message("No wish for a later day is waiting.")
    String noExtension();

    @Message("It was decided already, by {who}: {#if day}granted until {day}{#else}refused{/if}.")
    String extensionDecided(String who, LocalDate day);

    @Message(
            "The words come to no day. Write a day like 2025-11-06, or words like “before 7 November 2025”, “within 15 working days”.")
    String wordsWithoutDay();

    @Message("This was decided already, by {who}.")
    String decided(String who);

    @Message("Say what the difficulty is: without it nobody can decide.")
    String difficultyToDecide();

    @Message("Say who has to decide.")
    String levelToDecide();

    @Message("The report is confirmed already, or needs no confirmation.")
    String nothingToConfirm();

    @Message("You have acknowledged this task already.")
    String acknowledged();

    @Message("This organisation has no such part in the task.")
    String noPart();

    @Message("No organisation has the code {given}.")
    String noOrganisation(String given);

    @Message("Name the document that says so.")
    String document();

    @Message("None of these tasks would change.")
    String nothingChanges();

    @Message("At most {most} tasks at once: narrow the list first.")
    String tooManyTasks(int most);

    @Message("Tick the tasks that are meant, or choose all.")
    String nothingTicked();

    @Message("There is no task with the code {given}.")
    String noTask(String given);

    @Message("Something changed since you looked. Look again; nothing was done.")
    String changedSince();

    @Message("Name at least one unit.")
    String noUnit();

    @Message("The code {given} would be too long for a task.")
    String codeTooLong(String given);

    @Message("Nothing is decided yet.")
    String notDecidedYet();

    @Message("This decision is a clause of a directive already.")
    String writtenAlready();

    @Message("There is no directive {code} yet: give its title and day, and it is made.")
    String newDirective(String code);

    @Message("The directive has a clause {number} already.")
    String clauseTaken(String number);

    @Message("Choose a file, or name the document: number, date and issuer.")
    String evidenceMissing();

    @Message("At most {limit} files at once; send the others after these.")
    String tooManyFiles(int limit);

    @Message("The file is empty.")
    String fileEmpty();

    @Message("A file may have at most {limit} MB; this one has more.")
    String fileTooBig(long limit);

    @Message(
            "Files of this kind are not taken, whatever the name says. Send PDF, photos, Word, Excel, PowerPoint, OpenDocument or ZIP.")
    String fileUnknown();

    @Message("The document holds macros. Save it without them, or as PDF.")
    String fileWithMacros();

    @Message("The file is damaged or was cut off: it cannot be opened. Send it again.")
    String fileDamaged();

    @Message("The file is locked with a password: nobody here could check it. Send it unlocked.")
    String fileLocked();

    @Message("The archive holds more than {limit} files.")
    String fileOfTooMany(int limit);

    @Message("Unpacked, the archive has more than {limit} MB.")
    String fileTooBigInside(long limit);

    @Message("The archive holds archives within archives. Send their content.")
    String fileNested();

    @Message("The archive holds names that lead out of its folder.")
    String fileWithStrayNames();

    @Message("That piece of evidence was withdrawn already.")
    String alreadyWithdrawn();

    @Message(
            "A user name has 2 to 60 small letters a to z, digits, points, hyphens or underscores, a letter or digit first.")
    String username();

    @Message("There is an account {given} already.")
    String taken(String given);

    @Message("Somebody in this role must belong to an organisation.")
    String needsOrganisation();

    @Message("This is no e-mail address.")
    String noAddress();

    @Message("You cannot close your own account or take your own role away; ask another administrator.")
    String notOneself();

    @Message("This account is deactivated; reactivate it first.")
    String deactivated();

    @Message("At least {least} characters; you typed {given}. A few words in a row are easy to keep in mind.")
    String passwordShort(int least, int given);

    @Message("At most {most} characters; you typed {given}.")
    String passwordLong(int most, int given);

    @Message(
            "This password is among those that are guessed first. Choose another one, such as four words that do not belong together.")
    String passwordCommon();

    @Message("This is not your present password.")
    String wrongPassword();

    @Message("This link was used already, replaced by a newer one, or is older than 24 hours.")
    String linkGone();

    @Message("The two are not the same.")
    String notTheSame();

    @Message("Too many failures. Try again in {minutes} {#if minutes == 1}minute{#else}minutes{/if}.")
    String slowed(int minutes);

    @Message("A number with at most four decimals, such as 39.51.")
    String amount();

    @Message("It was said already that this task is done; that is answered first.")
    String claimPending();

    @Message("A later day is asked for already; wait for the answer.")
    String otherExtensionPending();

    @Message("This day has passed: choose today or a later day.")
    String dayIsOver();

    @Message("A draft of {day} for this unit waits for its number: record that, or drop the draft.")
    String draftWaits(LocalDate day);

    @Message("Nothing of this unit is overdue that a letter could chase.")
    String nothingToChase();

    @Message("{code} is not among the overdue tasks of this unit.")
    String notOverdueThere(String code);

    @Message("This draft was dropped.")
    String letterIsDropped();

    @Message("The letter is out under the number {number}: it stays as it is.")
    String letterIsOut(String number);

    @Message("The day lies before the day of the draft, {drafted}.")
    String beforeTheDraft(LocalDate drafted);

    @Message("It has this number and day already.")
    String isItsNumber();

    @Message("It has the number {number}: say why that is corrected.")
    String reasonForCorrection(String number);

    @Message("The number {number} belongs to another letter of the same year, to {unit}.")
    String letterNumberTaken(String number, String unit);

    @Message("Contractors have no head here; a head is one of a unit, of the staff, of readers or administrators.")
    String noHead();

    @Message("This mail is still on its way, or has a link that is made anew on the account’s page.")
    String notAgain();

    @Message("Only a mail that failed, and that nobody has seen to, can be marked as handled.")
    String notFailed();

    @Message("This day is over. Choose today or a later one; the mails of earlier days are in the list.")
    String dayOver();

    @Message("This day is more than a year ahead.")
    String dayTooFar();

    @Message("A month is written like 2025-11; “{given}” could not be read.")
    String unreadableMonth(String given);

    @Message("This indicator has no such figure.")
    String noSuchFigure();

    @Message("This figure was corrected already; correct the one that took its place.")
    String correctedAlready();

    @Message("Say why the earlier figure was wrong: both are kept.")
    String reasonForFigure();

    @Message("A short name is letters, digits, dots and dashes, begins with a letter or digit, and is not “new”.")
    String directiveCode();

    @Message("There is a directive {given} already. Take another short name.")
    String directiveTaken(String given);

    @Message(
            "No clause was found: a clause begins with its number, a full stop and a blank, as in “1. The Ministry …”.")
    String noClauses();

    @Message("The clauses of the two languages have different numbers.")
    String otherClauses();

    @Message("Others entered this figure: the staff correct it. Enter yours as a new one.")
    String figureOfOthers();
}
