package vn.tiendo.organisation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on tokens. */
@MessageBundle("token")
interface TokenWords {

    @Message("Tokens for programs")
    String title();

    @Message("With a token, a program of an organisation reads or reports through the API, and may do nothing else.")
    String lead();

    @Message("To get a token for your organisation, ask the administrator.")
    String askForOne();

    @Message(
            "There is no token yet. Each stands here with what it is good for, its last day, and when it was used last.")
    String none();

    @Message("Name")
    String name();

    @Message("Organisation")
    String organisation();

    @Message("Good for")
    String grants();

    @Message("reading")
    String read();

    @Message("reporting")
    String report();

    @Message("what the organisation’s people may see")
    String readHint();

    @Message("on the organisation’s own tasks")
    String reportHint();

    @Message("Last day")
    String lastDay();

    @Message("A year from today at most.")
    String lastDayHint();

    @Message("Last used")
    String lastUsed();

    @Message("never")
    String never();

    @Message("State")
    String state();

    @Message("usable")
    String usable();

    @Message("expired")
    String expired();

    @Message("revoked")
    String revoked();

    @Message("Revoke")
    String revoke();

    @Message("Revoke “{name}”")
    String revokeNamed(String name);

    @Message("The token is revoked. Programs that show it are refused from now on.")
    String toldRevoked();

    @Message("made {at} by {who}")
    String made(String at, String who);

    @Message("New token")
    String wish();

    @Message("What the program is called, so that you know later which one to revoke.")
    String nameHint();

    @Message("Choose an organisation")
    String choose();

    @Message("Make the token")
    String issue();

    @Message("Back")
    String back();

    @Message("The token is made")
    String issued();

    @Message("Copy it now: it is shown this once, and nobody can look it up later.")
    String onceOnly();

    @Message("The program sends it with each request, as in this example:")
    String example();

    @Message("All tokens")
    String toAll();
}
