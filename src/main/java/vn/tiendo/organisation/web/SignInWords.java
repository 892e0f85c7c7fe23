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
}
