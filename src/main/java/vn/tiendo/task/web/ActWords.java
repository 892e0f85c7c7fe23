package vn.tiendo.task.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.tiendo.task.DecidingLevel;
import vn.tiendo.task.ExtensionDecision;
import vn.tiendo.task.ExtensionRequest;
import vn.tiendo.task.Question;

/** The words of what can be done about a task: receipt, claim, acceptance, extension, and what staff decide. */
@MessageBundle("act")
interface ActWords {

    @Message(
            "{#switch act}{#case 'progress'}Your report is stored.{#case 'claims'}Stored: you say that it is done. It waits for acceptance.{#case 'receipt'}Your receipt is stored.{#case 'confirmation'}The report is confirmed.{#case 'acceptance'}Accepted: the task is closed.{#case 'return'}Returned to its owner.{#case 'extension-requests'}Your wish is stored and waits for the staff.{#case 'decision'}Your decision is stored.{#case 'due-day'}The new last good day is stored.{#case 'cancellation'}The task is cancelled.{#case 'suspension'}The task rests.{#case 'resumption'}The task goes on.{#case 'parties'}The task is assigned.{#case 'release'}The part is ended.{#case 'rhythm'}The new rhythm is stored.{#case 'reminders'}The owners hear of it with their next mail.{#case 'notes'}The note is stored.{#case 'evidence'}The evidence is stored.{#else}{/switch}")
    String told(String act);

    @Message("It waits for acceptance.")
    String waits();

    @Message("A later day, {day}, is asked for.")
    String later(String day);

    @Message("A decision is wanted: {level}.")
    String decisionWanted(String level);

    @Message("It is the contractor’s word until the lead unit confirms it.")
    String unconfirmed();

    @Message("It came as a reply to a mail; nobody who signed in has confirmed it yet.")
    String unconfirmedMail();

    @Message("Returned by {who} on {day}: “{reason}” Mend it and say again that it is done.")
    String returnedBy(String who, String day, String reason);

    @Message("Go to the form")
    String toTheForm();

    @Message("Received")
    String receivedTerm();

    @Message("Waits for you")
    String waitsForYou();

    @Message("Accept or return")
    String answerIt();

    @Message("Confirm this report")
    String confirm();

    @Message("Say that the order has arrived")
    String receipt();

    @Message("Received on")
    String receivedOn();

    @Message("Acknowledge")
    String acknowledge();

    @Message("Say that it is done")
    String claim();

    @Message("Done on")
    String doneOn();

    @Message("the day of the work; the day you enter it is kept beside it")
    String doneOnHint();

    @Message("What was done")
    String done();

    @Message("Product: number and symbol")
    String productNumber();

    @Message("its day")
    String productOn();

    @Message("issued by")
    String productIssuer();

    @Message("Claim")
    String sendClaim();

    @Message("{who} says that it is done")
    String claimTitle(String who);

    @Message("Done on {done}, entered on {entered}.")
    String claimDays(String done, String entered);

    @Message("No document is named.")
    String noProduct();

    @Message("Product: {text}")
    String product(String text);

    @Message(
            "{#when question}{#is NO_EVIDENCE}100 % without a document: ask?{#is SAME_FIGURE}Same figure three times running: ask?{#is LEAP_ON_THE_EVE}A leap on the eve of the last good day: ask?{#is OLDER_THAN_THE_ORDER}The document is older than the order: ask?{/when}")
    String question(Question question);

    @Message("Accept")
    String accept();

    @Message("Done on another day than claimed")
    String otherDay();

    @Message("A word")
    String word();

    @Message("Return")
    String giveBack();

    @Message("Reason for returning it")
    String returnReason();

    @Message("Extensions")
    String extensions();

    @Message("No later day was asked for.")
    String noExtensions();

    @Message("Ask for a later day")
    String ask();

    @Message("Day wanted")
    String wantedOn();

    @Message("a day like 2025-11-14, or words like “within 15 working days”")
    String wantedHint();

    @Message("Cause")
    String cause();

    @Message(
            "{#when cause}{#is WAITING_FOR_OTHERS}waiting for others{#is SCOPE}more work than ordered{#is FUNDING}funding{#is PROCUREMENT}bidding and contracts{#is LEGAL}regulations{#is PEOPLE}people{#is TECHNICAL}technical trouble{#is FORCE_MAJEURE}force majeure{#is OTHER}other{/when}")
    String causeOf(ExtensionRequest.Cause cause);

    @Message("Reason")
    String reason();

    @Message("The day in force stands while it waits.")
    String clockRuns();

    @Message("Ask")
    String sendAsk();

    @Message("No. {number}: {to} in place of {from}")
    String request(int number, String to, String from);

    @Message("asked by {who} on {day}: {cause}")
    String askedBy(String who, String day, String cause);

    @Message(
            "{#when verdict}{#is GRANTED}Granted{#is GRANTED_OTHER_DAY}Granted, another day{#is REFUSED}Refused{#is LAPSED}Not decided: the task ended{/when}")
    String verdict(ExtensionDecision.Verdict verdict);

    @Message("waits for a decision")
    String undecided();

    @Message("Decide on the later day")
    String decide();

    @Message("Grant until")
    String grantUntil();

    @Message("Grant")
    String grant();

    @Message("Refuse, {day} stands")
    String refuse(String day);

    @Message("A word that goes with it")
    String decisionWord();

    @Message("Days late, and in whose hand")
    String split();

    @Message("contractor")
    String contractorDays();

    @Message("lead unit")
    String leadDays();

    @Message("waiting for acceptance")
    String acceptanceDays();

    @Message("waiting for a decision")
    String decisionDays();

    @Message("in all")
    String totalDays();

    @Message("{#if n == 1}1 day{#else}{n} days{/if}")
    String days(int n);

    @Message("Who has to decide")
    String level();

    @Message("nobody above")
    String noLevel();

    @Message(
            "{#when level}{#is LEAD_UNIT}head of the lead unit{#is MINISTRY}leaders of the ministry{#is INTER_MINISTRY}several ministries{#is STEERING_COMMITTEE}steering committee{#is GOVERNMENT}Government{/when}")
    String levelOf(DecidingLevel level);

    @Message("Wanted by")
    String wantedBy();

    @Message("For the staff")
    String staff();

    @Message("Assign")
    String assign();

    @Message("Organisation (code)")
    String organisation();

    @Message("Part")
    String part();

    @Message("{#switch part}{#case 'LEAD'}lead unit{#case 'CONTRACTOR'}contractor{#else}cooperating unit{/switch}")
    String partOf(String part);

    @Message("End the part of {name}")
    String release(String name);

    @Message("Reports at least every … days")
    String rhythm();

    @Message("Set")
    String set();

    @Message("Remind the owners")
    String remind();

    @Message("Suspend")
    String suspend();

    @Message("Let it go on")
    String resume();

    @Message("Cancel the task")
    String cancel();

    @Message("Document that says so")
    String document();

    @Message("It cannot be taken back: a cancelled task is closed for good.")
    String cancelHint();

    @Message("It was not stored. Mend what is marked.")
    String refused();

    @Message("{#if n == 1}1 is past the day it was wanted by.{#else}{n} are past the day they were wanted by.{/if}")
    String agendaLate(int n);

    @Message("wanted by {day}")
    String wantedDay(String day);

    @Message("no day named")
    String noWantedDay();

    @Message("Proposal: {text}")
    String proposal(String text);

    @Message("What was decided")
    String decision();

    @Message("Record the decision")
    String record();

    @Message("It is clause {clause} of {directive}.")
    String clauseOf(String clause, String directive);

    @Message("Make it a clause of a directive")
    String makeClause();

    @Message("Directive (code)")
    String directiveCode();

    @Message("Clause")
    String clause();

    @Message("Number and symbol, when the directive is new")
    String directiveNumber();

    @Message("Title in English, when it is new")
    String titleEn();

    @Message("Title in Vietnamese, when it is new")
    String titleVi();

    @Message("Issued on, when it is new")
    String issuedOn();

    @Message("Write the clause")
    String writeClause();
}
