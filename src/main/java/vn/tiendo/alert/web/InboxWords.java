package vn.tiendo.alert.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.tiendo.alert.InboundMail;

/** The words of the page about what came in by mail. */
@MessageBundle("inbox")
interface InboxWords {

    @Message("Replies and returned mails")
    String title();

    @Message(
            "Owners reply to a mail about one task; what they write becomes a report that awaits confirmation. Nobody gets an automatic answer: whose reply came to nothing has to be told by you.")
    String lead();

    @Message(
            "Nothing has come in yet. Replies to mails, and mails that could not be delivered, stand here with what became of them.")
    String none();

    @Message("Newest first")
    String newestFirst();

    @Message("From")
    String from();

    @Message("Task")
    String task();

    @Message("What became of it")
    String outcome();

    @Message("no one sender")
    String noSender();

    @Message("Not taken")
    String refused();

    @Message(
            "{#when outcome}{#is REPORTED}A report that awaits confirmation.{#is REPORTED_NO_CLAIM}A report that awaits confirmation. It speaks of 100 percent; that a task is done can only be said after signing in.{#is RETURNED}Our mail came back for good: the address gets nothing more about tasks until it is mended.{#is RETURNED_FROM_OLD}Our mail came back from an address that its recipient no longer has.{#is TOLD}Our mail is late or has arrived; nothing follows.{#is NOT_OURS}It tells of a mail that is none of ours, or of another address than ours went to.{#is NO_TOKEN}It answers no mail of ours: it did not go to a reply address.{#is WRONG_TOKEN}The reply address is not one that we made.{#is WRONG_SENDER}It is not from the address to which the mail went.{#is AUTOMATIC}A program wrote it, such as a note of absence.{#is ACCOUNT_CLOSED}The account is closed.{#is NOT_ALLOWED}Its sender may no longer report on the task.{#is TASK_CLOSED}The task is closed.{#is NO_WORDS}Nothing is left of it without what it quotes.{#is SAID_ALREADY}The same was said before in reply to the same mail.{#is NOT_TAKEN}It cannot be kept as a report.{#is UNREADABLE}It cannot be read; it lies in the mailbox.{/when}")
    String became(InboundMail.Outcome outcome);

    @Message("{count} {#if count == 1}attachment was{#else}attachments were{/if} not taken; they lie in the mailbox.")
    String attachments(int count);

    @Message("Mail to {name}")
    String mailTo(String name);

    @Message("Older ones")
    String older();

    @Message("Newest ones")
    String newest();
}
