package vn.tiendo.alert.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.tiendo.alert.Mail;

/** The words of the pages about mails. */
@MessageBundle("alert")
interface AlertWords {

    @Message("Alerts")
    String title();

    @Message(
            "{sent} {#if sent == 1}mail is{#else}mails are{/if} delivered, {waiting} {#if waiting == 1}waits{#else}wait{/if} to be sent, {failed} failed.")
    String lead(int sent, int waiting, int failed);

    @Message("No mail has been written yet.")
    String none();

    @Message("On working days from 08:00 everyone for whom something is new gets one mail with everything in it.")
    String rule();

    @Message("Will be written to next")
    String next();

    @Message("Nobody: nothing is new since the last mails.")
    String nobody();

    @Message("{count} new {#if count == 1}task{#else}tasks{/if}")
    String newTasks(int count);

    @Message("from 08:00")
    String fromEight();

    @Message("Mails")
    String mails();

    @Message("newest first")
    String newestFirst();

    @Message("Day")
    String day();

    @Message("Recipient")
    String recipient();

    @Message("Subject")
    String subject();

    @Message("Tasks")
    String tasks();

    @Message("State")
    String state();

    @Message(
            "{#switch state}{#case QUEUED}waits{#case SENDING}being sent{#case SENT}delivered{#case FAILED}failed{#case WITHDRAWN}not sent{/switch}")
    String stateIs(Mail.State state);

    @Message("tried {count} times, again {at}")
    String triedAgain(int count, String at);

    @Message("not in reach, again {at}")
    String notReached(String at);

    @Message("It may have arrived; if it goes out again, it is the same message.")
    String uncertain();

    @Message("In words when it is sent")
    String notInWords();

    @Message("What it says is found out when it is sent, from what holds then.")
    String notInWordsLead();

    @Message("Nothing was left to say.")
    String nothingLeft();

    @Message("The recipient wants no mails for the time being.")
    String paused();

    @Message("The recipient has no address any more.")
    String noAddress();

    @Message("End the mails of the day")
    String unsubscribe();

    @Message("For {name}. What is escalated comes all the same, and what waits can be seen after signing in.")
    String unsubscribeLead(String name);

    @Message("End them")
    String unsubscribeDo();

    @Message("The mails of the day have ended")
    String unsubscribed();

    @Message("{name} gets no more of them until they are switched on again in the profile.")
    String unsubscribedLead(String name);

    @Message("To the profile")
    String unsubscribedBack();

    @Message("The account was closed before the mail was sent.")
    String accountClosed();

    @Message("It could not be sent before its link had ended.")
    String tooLate();

    @Message("The link in it is shown to nobody but its recipient.")
    String linkHidden();

    @Message("Older mails")
    String older();

    @Message("Newest mails")
    String newest();

    @Message("To")
    String to();

    @Message("Written")
    String written();

    @Message("Delivered")
    String delivered();

    @Message("Failure")
    String failure();

    @Message("As the mail program shows it")
    String asShown();

    @Message("As plain text")
    String asText();

    @Message("{count} {#if count == 1}task{#else}tasks{/if}")
    String taskCount(int count);
}
