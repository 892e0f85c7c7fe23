package vn.tiendo.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.Missing;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;

/** What an administrator does to accounts. */
@ApplicationScoped
public class AccountKeeping {

    private final Accounts accounts;
    private final AccountLinks links;
    private final Sessions sessions;
    private final Organisations organisations;
    private final Event<AccountClosed> closed;

    AccountKeeping(
            Accounts accounts,
            AccountLinks links,
            Sessions sessions,
            Organisations organisations,
            Event<AccountClosed> closed) {
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.organisations = organisations;
        this.closed = closed;
    }

    /**
     * Makes an account and invites its person.
     *
     * @return the invitation's token, when there is no address to mail it to
     */
    @Transactional
    public Optional<String> invite(AccountDetails.Typed typed, Instant at) {
        Checks checks = new Checks();
        String username = AccountDetails.username(checks, typed.username());
        checks.that(username == null || accounts.named(username).isEmpty(), "username", w -> w.taken(username));
        AccountDetails details = AccountDetails.read(checks, typed, organisations);
        checks.orThrow();
        Account account = new Account(
                username,
                details.name(),
                details.role(),
                details.organisation(),
                details.email(),
                details.language(),
                null,
                at);
        account.describe(details);
        accounts.persist(account);
        return links.make(account, AccountLink.Kind.INVITATION, at);
    }

    /** Says anew who somebody is. Another role and another organisation hold from the next request on. */
    @Transactional
    public void describe(String username, AccountDetails.Typed typed, Person by) {
        Account account = named(username);
        Checks checks = new Checks();
        AccountDetails details = AccountDetails.read(checks, typed, organisations);
        checks.that(!isOneself(account, by) || details.role() == account.role(), "role", RuleWords::notOneself);
        checks.orThrow();
        account.describe(details);
    }

    /** Closes an account: its sessions end at once, open links with them. */
    @Transactional
    public void deactivate(String username, Person by, Instant at) {
        Account account = named(username);
        if (isOneself(account, by)) {
            throw new RuleBroken(null, RuleWords::notOneself);
        }
        account.deactivate();
        sessions.endAllOf(account.id(), at);
        links.closeAllOf(account, at);
        closed.fire(new AccountClosed(account.id()));
    }

    @Transactional
    public void reactivate(String username) {
        named(username).reactivate();
    }

    /** Mails to the address came back; they are to go there again all the same. */
    @Transactional
    public void trustAddress(String username) {
        named(username).trustAddress();
    }

    /**
     * A mail came back for good from an address, which is an account's only if it is so still.
     *
     * @param words what the other server said
     * @return whether it is the account's address
     */
    @Transactional
    public boolean distrustAddress(Long accountId, String address, String words, Instant at) {
        Account account = accounts.findById(accountId);
        boolean current = address.equalsIgnoreCase(account.email());
        if (current) {
            account.distrustAddress(words, at);
        }
        return current;
    }

    /**
     * Sends a link to set a password; until it is used the old password stays.
     *
     * @return the link's token, when there is no address to mail it to
     */
    @Transactional
    public Optional<String> sendLink(String username, Instant at) {
        Account account = named(username);
        if (!account.isEnabled()) {
            throw new RuleBroken(null, RuleWords::deactivated);
        }
        boolean invited = account.state() == AccountState.INVITED;
        return links.make(account, invited ? AccountLink.Kind.INVITATION : AccountLink.Kind.RESET, at);
    }

    private Account named(String username) {
        return accounts.named(username).orElseThrow(() -> new Missing("account " + username));
    }

    private static boolean isOneself(Account account, Person by) {
        return account.id().equals(by.id());
    }
}
