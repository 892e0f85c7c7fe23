package vn.tiendo.alert.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.tiendo.alert.Outgoing;
import vn.tiendo.alert.Webhook;
import vn.tiendo.alert.WebhookEvent;

/** The words of the pages about calls to other systems. */
@MessageBundle("webhook")
interface WebhookWords {

    @Message("Webhooks")
    String title();

    @Message(
            "An organisation’s own system is called when something happens to the organisation’s tasks. Calls are signed, and tried again until they arrive.")
    String lead();

    @Message(
            "No system is called yet. One that is set up stands here with its address, its events, and whether the last call arrived.")
    String none();

    @Message("New webhook")
    String wish();

    @Message("Organisation")
    String organisation();

    @Message("Choose …")
    String choose();

    @Message("Address")
    String url();

    @Message("Begins with https://. It is called by POST with a JSON document.")
    String urlHint();

    @Message("Events")
    String events();

    @Message(
            "{#switch event}{#case DUE_SOON}due soon{#case OVERDUE}overdue{#case REPORTED}reported or claimed{#case ACCEPTED}accepted{#case RETURNED}returned{#case EXTENDED}extended{#case TEST}test{/switch}")
    String eventIs(WebhookEvent event);

    @Message("Make it")
    String make();

    @Message("Back to all webhooks")
    String back();

    @Message("State")
    String state();

    @Message("{#switch state}{#case ON}on{#case OFF}switched off{#case FAILED}switched off after failures{/switch}")
    String stateIs(Webhook.State state);

    @Message("since {at}")
    String since(String at);

    @Message("every call has failed since {at}")
    String failingSince(String at);

    @Message("Last arrival")
    String lastDelivered();

    @Message("never")
    String never();

    @Message("Last failure")
    String lastFailure();

    @Message("Made")
    String made();

    @Message("{at} by {who}")
    String madeBy(String at, String who);

    @Message("Switch on")
    String turnOn();

    @Message("Switch off")
    String turnOff();

    @Message("Send a test event")
    String tryOut();

    @Message("Make a new secret")
    String rotate();

    @Message("Calls are signed with the new secret at once, and for 24 hours with the one before as well.")
    String rotateHint();

    @Message("The secret")
    String secret();

    @Message(
            "It is shown this once. Copy it to the system that is called; with it that system checks that a call is ours.")
    String onceOnly();

    @Message("To the webhook")
    String toWebhook();

    @Message("Latest calls")
    String calls();

    @Message("newest first, at most 50")
    String callsHint();

    @Message("No call has been made yet.")
    String noCalls();

    @Message("Event")
    String event();

    @Message("Task")
    String task();

    @Message("Happened")
    String happened();

    @Message("Result")
    String result();

    @Message(
            "{#switch state}{#case QUEUED}waits{#case SENDING}under way{#case SENT}arrived{#case FAILED}given up{/switch}")
    String callIs(Outgoing.State state);

    @Message("tried {count} {#if count == 1}time{#else}times{/if}, again {at}")
    String triedAgain(int count, String at);

    @Message("older than three days when it could have been sent")
    String stale();

    @Message("It is switched on; what waits leaves within a minute.")
    String toldOn();

    @Message("It is switched off; nothing new is kept for it.")
    String toldOff();

    @Message("The test event leaves within a minute; open this page again to see what became of it.")
    String toldTried();

    @Message("{#if count == 1}One webhook was{#else}{count} webhooks were{/if} switched off because every call failed:")
    String failedOnes(int count);
}
