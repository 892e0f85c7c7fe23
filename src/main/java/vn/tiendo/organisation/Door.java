package vn.tiendo.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import vn.tiendo.organisation.SignInEvent.Outcome;

/**
 * Looks at names and passwords, whichever way they come. Guessing is slowed, by name and by address, and never stopped
 * for good; a name that does not exist is treated, and takes as long, as one that does.
 */
@ApplicationScoped
public class Door {

    private static final int NAME_LIMIT = 60;
    private static final int PASSWORD_LIMIT = 1000;

    private final Accounts accounts;
    private final SignInFailures failures;
    private final AddressFailures addresses;
    private final Event<SignInEvent> events;

    /** Comparing costs computing on purpose: so many at once, the others wait, and work beside it goes on. */
    private final Semaphore comparing =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    /** What was told a moment ago is not told again at each of a thousand attempts. */
    private final Recent<Instant> told = new Recent<>(10_000);

    Door(Accounts accounts, SignInFailures failures, AddressFailures addresses, Event<SignInEvent> events) {
        this.accounts = accounts;
        this.failures = failures;
        this.addresses = addresses;
        this.events = events;
    }

    /**
     * The account that this name and this password open, with its organisation.
     *
     * @param address from where the attempt comes
     * @throws SlowedDown when too many attempts failed before; whether this password is right is not looked at
     */
    public Optional<Account> open(String username, String password, String address, Instant at) {
        refuseTooSoon(username, address, at);
        comparing.acquireUninterruptibly();
        try {
            // Those that waited together have failed together meanwhile.
            refuseTooSoon(username, address, at);
            Optional<Account> account = accountOf(username);
            if (!isRight(account, password)) {
                count(username, at);
                addresses.count(address, at);
                tell(username, account, Outcome.REFUSED, address, at);
                return Optional.empty();
            }
            if (failures.isKnown(username)) {
                failures.forget(username);
            }
            return account;
        } finally {
            comparing.release();
        }
    }

    /** A program signs in anew with every request: told once in the time that a session would last. */
    public void cameWithoutSession(Account account, String address, Instant at) {
        if (isNews("in " + account.username() + " " + address, at, SignInSession.LONGEST)) {
            tell(account.username(), Optional.of(account), Outcome.SIGNED_IN, address, at);
        }
    }

    /** Counts something done from an address that is not to be done often. */
    void countAddress(String address, Instant at) {
        Duration left = addresses.left(address, at);
        if (!left.isZero()) {
            throw new SlowedDown(left);
        }
        addresses.count(address, at);
    }

    private void count(String username, Instant at) {
        try {
            failures.count(username, at);
        } catch (PersistenceException raced) {
            // Another attempt made the name's first row at the same moment: this one finds it now.
            failures.count(username, at);
        }
    }

    private void refuseTooSoon(String username, String address, Instant at) {
        Duration byName = failures.left(username, at);
        Duration byAddress = addresses.left(address, at);
        Duration left = byName.compareTo(byAddress) > 0 ? byName : byAddress;
        if (!left.isZero()) {
            if (isNews("slow " + Secret.hash(username) + " " + address, at, left)) {
                tell(username, accountOf(username), Outcome.SLOWED, address, at);
            }
            throw new SlowedDown(left);
        }
    }

    private Optional<Account> accountOf(String username) {
        // PostgreSQL keeps no text with a zero in it, and nobody is called so.
        return username.indexOf(0) >= 0 || username.length() > NAME_LIMIT ? Optional.empty() : accounts.named(username);
    }

    private static boolean isRight(Optional<Account> account, String password) {
        if (account.isEmpty() || password.length() > PASSWORD_LIMIT) {
            return Passwords.matchesNobody("nobody");
        }
        return account.get().opensWith(password);
    }

    private boolean isNews(String what, Instant at, Duration until) {
        boolean[] news = new boolean[1];
        told.change(what, before -> {
            // A clock set back makes everything news.
            news[0] = before == null || !at.isBefore(before) || before.isAfter(at.plus(until));
            return news[0] ? at.plus(until) : before;
        });
        return news[0];
    }

    private void tell(String username, Optional<Account> account, Outcome outcome, String address, Instant at) {
        String name = username.length() <= NAME_LIMIT ? username : username.substring(0, NAME_LIMIT);
        events.fire(new SignInEvent(
                name.replace('\0', ' '), account.map(Account::id).orElse(null), outcome, address, at));
    }
}
