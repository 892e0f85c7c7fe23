package vn.tiendo.organisation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of signing in. */
@MessageBundle("signin")
interface SignInWords {

    @Message("Sign in")
    String title();

    @Message("Directives, their tasks and due days, in one place.")
    String purpose();

    @Message("User name")
    String username();

    @Message("Password")
    String password();

    @Message("Sign in")
    String button();

    @Message("User name or password is wrong.")
    String failed();

    @Message("Demonstration accounts")
    String demo();

    @Message("The password of each is demo.")
    String demoPassword();

    @Message("the steering committee’s staff: everything")
    String staff();

    @Message("the E-Commerce and Digital Economy Agency")
    String unit();

    @Message("contractors: their own tasks")
    String contractors();

    @Message("reads everything, changes nothing")
    String reader();

    @Message("administrator")
    String admin();

    @Message("Sign in with single sign-on")
    String sso();

    @Message("Too many failures. Try again in {minutes} {#if minutes == 1}minute{#else}minutes{/if}.")
    String slowed(int minutes);

    @Message("Your password is set. Sign in with it.")
    String passwordSet();

    @Message("Your password is changed, and every session has ended. Sign in with the new one.")
    String passwordChanged();

    @Message("Every session has ended.")
    String ended();

    @Message("Forgotten your password?")
    String forgotten();

    @Message("A new password")
    String forgottenTitle();

    @Message("We mail you a link to set a new password, valid for 24 hours.")
    String forgottenLead();

    @Message("User name or e-mail address")
    String who();

    @Message("Send the link")
    String sendLink();

    @Message(
            "If there is an account with an e-mail address for what you typed, a link is on its way. Nothing there after a few minutes? Ask your administrator.")
    String asked();

    @Message("Back to signing in")
    String back();

    @Message("Welcome, {name}")
    String welcome(String name);

    @Message("Set a new password")
    String setNew();

    @Message("Choose the password with which you will sign in.")
    String chooseLead();

    @Message("Set the password")
    String setPassword();

    @Message("The link can be used until {moment}.")
    String until(String moment);

    @Message("This link cannot be used")
    String gone();

    @Message("It was used already, replaced by a newer one, or is older than 24 hours.")
    String goneLead();

    @Message("Ask for a new link")
    String askAgain();
}
