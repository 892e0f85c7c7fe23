package vn.tiendo.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import vn.tiendo.organisation.SignInEvent.Outcome;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;

/** What people do to their own accounts. A password set ends every session, wherever its cookie was copied to. */
@ApplicationScoped
public class OwnAccount {

    private final Accounts accounts;
    private final AccountLinks links;
    private final Sessions sessions;
    private final SignInFailures failures;
    private final PasswordRules rules;
    private final Door door;
    private final Event<SignInEvent> events;

    OwnAccount(
            Accounts accounts,
            AccountLinks links,
            Sessions sessions,
            SignInFailures failures,
            PasswordRules rules,
            Door door,
            Event<SignInEvent> events) {
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.failures = failures;
        this.rules = rules;
        this.door = door;
        this.events = events;
    }

    /**
     * Sets the password by a link, which is used up by it.
     *
     * @return the user name to sign in with
     */
    public String choosePassword(String token, String password, String address, Instant at) {
        check(password, open(token, at).account());
        return chosen(token, Passwords.hash(password), address, at);
    }

    /** Hashing takes long, and nobody else could write meanwhile: it is done before. */
    @Transactional
    String chosen(String token, String hash, String address, Instant at) {
        Account account = open(token, at).account();
        set(account, hash, address, at);
        // The link went to the address, and somebody has it.
        account.trustAddress();
        // Whoever has the mailbox is let in, however often a stranger guessed.
        failures.forget(account.username());
        return account.username();
    }

    private AccountLink open(String token, Instant at) {
        return links.open(token, at).orElseThrow(() -> new RuleBroken(null, RuleWords::linkGone));
    }

    /**
     * Sets another password; the old one has to be told.
     *
     * @throws SlowedDown when the old one was guessed wrongly too often
     */
    public void changePassword(Person person, String old, String password, String address, Instant at) {
        Checks checks = new Checks();
        checks.that(old != null && !old.isEmpty(), "old", RuleWords::required)
                .that(password != null && !password.isEmpty(), "password", RuleWords::required)
                .orThrow();
        Account account = door.open(person.username(), old, address, at)
                .orElseThrow(() -> new RuleBroken("old", RuleWords::wrongPassword));
        check(password, account);
        changed(account.id(), Passwords.hash(password), address, at);
    }

    @Transactional
    void changed(Long accountId, String hash, String address, Instant at) {
        set(accounts.findById(accountId), hash, address, at);
    }

    @Transactional
    public void speak(Long accountId, Language language) {
        accounts.findById(accountId).speak(language);
    }

    /** Ends a person's mails of the day until they are switched on again; what is escalated comes all the same. */
    @Transactional
    public void pauseMails(Long accountId) {
        accounts.findById(accountId).pauseMails();
    }

    /** Says when the mail of the day is wanted. */
    @Transactional
    public void wish(Long accountId, MailWishes wishes) {
        accounts.findById(accountId).wish(wishes);
    }

    private void check(String password, Account account) {
        Checks checks = new Checks();
        rules.check(checks, "password", password, account);
        checks.orThrow();
    }

    private void set(Account account, String hash, String address, Instant at) {
        account.choosePassword(hash);
        links.closeAllOf(account, at);
        sessions.endAllOf(account.id(), at);
        events.fire(new SignInEvent(account.username(), account.id(), Outcome.PASSWORD_CHANGED, address, at));
    }
}
