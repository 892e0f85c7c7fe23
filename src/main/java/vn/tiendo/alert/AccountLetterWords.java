package vn.tiendo.alert;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of mails about accounts. */
@MessageBundle("letter")
interface AccountLetterWords {

    @Message("Your account in Tiendo")
    String invitation();

    @Message("Set a new password in Tiendo")
    String reset();

    @Message(
            "{name}, an account has been made for you in Tiendo, where directives become tasks with owners and due days.")
    String invited(String name);

    @Message("{name}, a new password has been asked for your account in Tiendo.")
    String asked(String name);

    @Message("Your user name: {username}")
    String username(String username);

    @Message("Choose a password")
    String choose();

    @Message("The link can be used once, until {moment} Hanoi time.")
    String until(String moment);

    @Message("You did not ask for it? Then do nothing: your password stays as it is. Pass the link on to nobody.")
    String notYou();

    @Message("You expect no such account? Then do nothing. Pass the link on to nobody.")
    String notExpected();
}
