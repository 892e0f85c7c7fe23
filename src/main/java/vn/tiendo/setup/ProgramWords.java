package vn.tiendo.setup;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a program that comes by a token is told when it is refused. */
@MessageBundle("program")
interface ProgramWords {

    @Message("This token is not known.")
    String unknown();

    @Message("This token has expired: its last day was {lastDay}. Ask the administrator for a new one.")
    String expired(String lastDay);

    @Message("This token has been revoked. Ask the administrator for a new one.")
    String revoked();

    @Message("A token opens nothing but addresses under /api/v1.")
    String onlyApi();

    @Message("This token is not for reading.")
    String mayNotRead();

    @Message("This token is not for reporting.")
    String mayNotReport();

    @Message("Programs may not do this: a person has to sign in.")
    String peopleOnly();
}
