package vn.tiendo.organisation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.tiendo.organisation.AccountState;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.Language;

/** The words of accounts, for administrators and for people about their own. */
@MessageBundle("account")
interface AccountWords {

    @Message("Accounts")
    String title();

    @Message("Who can sign in. Each person has an account of their own; an organisation may have several.")
    String lead();

    @Message("Invite somebody")
    String invite();

    @Message("The person gets a link by mail, valid for 24 hours and once, and chooses a password.")
    String inviteLead();

    @Message("Name, address or organisation")
    String search();

    @Message("State")
    String state();

    @Message("all")
    String all();

    @Message("Show")
    String show();

    @Message("Nobody is found. Everyone who was invited stands here: look for another word, or for all states.")
    String nobody();

    @Message("Beginning of the list")
    String first();

    @Message("Next")
    String next();

    @Message("{#switch state}{#case INVITED}invited{#case ACTIVE}active{#case DEACTIVATED}deactivated{/switch}")
    String stateIs(AccountState state);

    @Message("Person")
    String person();

    @Message("Role")
    String role();

    @Message(
            "{#switch role}{#case ADMIN}administrator{#case STAFF}steering staff{#case UNIT}officer of a unit{#case CONTRACTOR}contractor{#case READER}reader{/switch}")
    String roleIs(Role role);

    @Message("Organisation")
    String organisation();

    @Message("none")
    String noOrganisation();

    @Message("Last sign-in")
    String lastSignIn();

    @Message("never")
    String never();

    @Message("User name")
    String username();

    @Message("Small letters a to z, digits, points, hyphens, underscores. It stays as it is.")
    String usernameHint();

    @Message("Name in English")
    String nameEn();

    @Message("Name in Vietnamese")
    String nameVi();

    @Message("One of the two is enough.")
    String nameHint();

    @Message("E-mail address")
    String email();

    @Message("Without one you get the link to hand over, and the person gets no mails about tasks.")
    String emailHint();

    @Message("Language of mails and pages")
    String language();

    @Message("{#switch language}{#case EN}English{#case VI}Tiếng Việt{/switch}")
    String languageIs(Language language);

    @Message("Send the invitation")
    String sendInvitation();

    @Message("Back to the accounts")
    String back();

    @Message("Save")
    String save();

    @Message("Closed work and its history keep the name of the organisation it was done for.")
    String movedHint();

    @Message(
            "{#switch told}{#case 'invited'}The invitation is on its way by mail.{#case 'sent'}The link is on its way by mail.{#case 'described'}Saved.{#case 'deactivated'}Deactivated: every session has ended.{#case 'reactivated'}Reactivated.{#case 'trusted'}The address is tried again.{/switch}")
    String told(String told);

    @Message("Mails to the address come back")
    String returned();

    @Message("Since {moment}. The other server said:")
    String returnedSince(String moment);

    @Message(
            "Nothing about tasks is sent there until the address is changed, a link to set a password arrives there and is used, or you let it be tried again.")
    String returnedHint();

    @Message("Try the address again")
    String trustAddress();

    @Message("Password")
    String password();

    @Message("A link valid for 24 hours, once. Until it is used the password stays as it is.")
    String linkHint();

    @Message("Send the invitation again")
    String inviteAgain();

    @Message("Send a link to set a new password")
    String sendReset();

    @Message("Deactivate")
    String deactivate();

    @Message("Signed out at once, no sign-in, no mails. What was reported stays.")
    String deactivateHint();

    @Message("Reactivate")
    String reactivate();

    @Message("This account is deactivated: nobody signs in with it, and it gets no mails.")
    String isDeactivated();

    @Message("Hand over this link")
    String handOver();

    @Message(
            "{name} has no e-mail address. Pass the link on yourself; it is shown only now, is valid for 24 hours and can be used once.")
    String handOverLead(String name);

    @Message("My account")
    String profile();

    @Message("Change the password")
    String changePassword();

    @Message("Present password")
    String oldPassword();

    @Message("New password")
    String newPassword();

    @Message("Once more")
    String again();

    @Message("At least 12 characters of any script, spaces too; a few words in a row are easy to keep in mind.")
    String passwordHint();

    @Message("Afterwards you sign in anew, everywhere.")
    String changeHint();

    @Message("Where you are signed in")
    String sessions();

    @Message("since {moment}")
    String since(String moment);

    @Message("here")
    String here();

    @Message("A session ends after 12 hours at the latest.")
    String sessionsHint();

    @Message("Sign out everywhere")
    String endSessions();

    @Message("Kept.")
    String languageKept();

    @Message("Head")
    String head();

    @Message(
            "Of the unit; among staff, readers and administrators: of the steering committee. Heads hear of what stays late.")
    String headHint();

    @Message("Mails about tasks")
    String mails();

    @Message("From")
    String mailHour();

    @Message("the office’s hour, 08:00")
    String officeHour();

    @Message("On")
    String mailDays();

    @Message("Pause them; what is escalated to you comes all the same")
    String mailPaused();

    @Message(
            "There is one mail a working day at most, and none when nothing is new. What ends today or is newly overdue may come at once.")
    String mailHint();

    @Message(
            "{#switch day}{#case MONDAY}Mon{#case TUESDAY}Tue{#case WEDNESDAY}Wed{#case THURSDAY}Thu{#case FRIDAY}Fri{#case SATURDAY}Sat{#case SUNDAY}Sun{/switch}")
    String weekday(java.time.DayOfWeek day);
}
