package vn.tiendo.alert.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.tiendo.alert.Mail;
import vn.tiendo.alert.PreviewedMail;

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

    @Message(
            "Each mail will stand here with its recipient and whether it was delivered, from the first task that comes near its last good day on.")
    String noneYet();

    @Message("No mail fits.")
    String noneFits();

    @Message("Subject, recipient, address")
    String words();

    @Message("any")
    String anyState();

    @Message("On working days from 08:00 everyone for whom something is new gets one mail with everything in it.")
    String rule();

    @Message("Will be written to on {day}")
    String nextOn(String day);

    @Message("as things stand")
    String asThingsStand();

    @Message("Another day")
    String otherDay();

    @Message("Look")
    String look();

    @Message("Nobody: nothing will be new by then.")
    String nobody();

    @Message(
            "{#switch held}{#case ADDRESS_RETURNS}mails come back{#case PAUSED}paused{#case NOT_THE_DAY}not on this weekday{#case NO}{/switch}")
    String notWritten(PreviewedMail.Held held);

    @Message("and {count} more")
    String andMore(int count);

    @Message(
            "{#if count == 1}One task stands on a rung and nobody of its lead unit{#else}{count} tasks stand on a rung and nobody of their lead units{/if} has an account with an address: the staff have to ask in another way.")
    String unheard(long count);

    @Message("How the mail to {username} of {day} will read, as things stand. Nothing was written.")
    String previewLead(String username, String day);

    @Message("Mails about tasks are held")
    String held();

    @Message("{newly} of {open} open tasks are overdue all at once.")
    String flood(Long newly, Long open);

    @Message(
            "{hours} hours passed without a look at the due days: the product stood still, or its clock was set forward.")
    String clockJumped(Integer hours);

    @Message("Held since {moment}.")
    String heldSince(String moment);

    @Message(
            "What happened is written down all the same. Look at the board and at who will be written to; if it is right, let the mails go.")
    String heldHint();

    @Message("Let the mails go")
    String release();

    @Message("Send again")
    String sendAgain();

    @Message("The same mail once more; its recipient’s program knows it as the same.")
    String sameAgain();

    @Message("In the words of what holds then.")
    String afresh();

    @Message("How its recipient was told instead")
    String handledWord();

    @Message("Mark as handled")
    String markHandled();

    @Message("Handled by {name} on {moment}.")
    String handledBy(String name, String moment);

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

    @Message("Mails to the address come back; what it was to tell waits until an administrator has mended it.")
    String addressReturns();

    @Message("Taken, and then sent back: {words}")
    String cameBack(String words);

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
