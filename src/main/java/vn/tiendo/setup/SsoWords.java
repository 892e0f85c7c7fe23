package vn.tiendo.setup;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What somebody is told who came by single sign-on and cannot come in. */
@MessageBundle("sso")
interface SsoWords {

    @Message("Single sign-on did not come to its end. Go to the sign-in page and try once more.")
    String failed();

    @Message("Your sign-in is right, but none of your groups gives access here. Ask the administrator.")
    String noGroup();

    @Message("Your groups name more than one unit, so it is not clear for which one you come. Ask the administrator.")
    String severalUnits();

    @Message(
            "Your groups do not say to which unit you belong, or name one that is not known here. Ask the administrator.")
    String noUnit();

    @Message("Somebody else has the user name “{username}” here already. Ask the administrator.")
    String nameTaken(String username);

    @Message("Your account here is closed. Ask the administrator.")
    String deactivated();
}
