package vn.tiendo.organisation;

import java.time.Instant;

/**
 * Somebody is to get a link by mail. Fired in the transaction that makes the link; who mails stores the mail in the same.
 *
 * @param account has an address
 * @param token the link's own part; in the mail and nowhere else
 * @param endsAt after it the link opens nothing
 */
public record AccountMail(Account account, AccountLink.Kind kind, String token, Instant endsAt, Instant at) {

    @Override
    public String toString() {
        return "AccountMail " + kind;
    }
}
