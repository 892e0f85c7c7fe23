package vn.tiendo.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** All links by which passwords are set. Within a transaction of who calls. */
@ApplicationScoped
public class AccountLinks implements PanacheRepository<AccountLink> {

    private final Event<AccountMail> mails;

    AccountLinks(Event<AccountMail> mails) {
        this.mails = mails;
    }

    /**
     * Makes a link in the place of any before it, and has it mailed.
     *
     * @return the link's token, to be handed over, when the account has no address; else nothing
     */
    Optional<String> make(Account account, AccountLink.Kind kind, Instant at) {
        closeAllOf(account, at);
        Secret token = Secret.random();
        AccountLink link = new AccountLink(account, kind, token, at);
        persist(link);
        if (account.email() == null) {
            return Optional.of(token.text());
        }
        mails.fire(new AccountMail(account, kind, token.text(), link.endsAt(), at));
        return Optional.empty();
    }

    void closeAllOf(Account account, Instant at) {
        update("closedAt = ?1 where account = ?2 and closedAt is null", at, account);
    }

    /** The link of a token, with its account, while it can be used. */
    public Optional<AccountLink> open(String token, Instant at) {
        return find("from AccountLink l join fetch l.account where l.tokenHash = ?1", Secret.hash(token))
                .firstResultOptional()
                .filter(l -> l.isOpen(at));
    }

    long madeSince(Account account, AccountLink.Kind kind, Instant since) {
        return count("account = ?1 and kind = ?2 and madeAt > ?3", account, kind, since);
    }

    static Instant anHourBefore(Instant at) {
        return at.minus(Duration.ofHours(1));
    }
}
