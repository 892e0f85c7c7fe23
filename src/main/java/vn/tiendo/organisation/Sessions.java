package vn.tiendo.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tiendo.organisation.SignInEvent.Outcome;

/** All sessions of people signed in by the form. HTTP Basic and tokens have none. */
@ApplicationScoped
public class Sessions implements PanacheRepository<SignInSession> {

    /** So long one stays known after its end, for the list of an account's sign-ins. */
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final Event<SignInEvent> events;

    Sessions(Event<SignInEvent> events) {
        this.events = events;
    }

    /** Begins a session; the key is told once and kept nowhere. */
    @Transactional
    public String begin(Long accountId, String address, Instant at) {
        Account account = getEntityManager().find(Account.class, accountId);
        delete("account = ?1 and endsAt < ?2", account, at.minus(REMEMBERED));
        Secret key = Secret.random();
        persist(new SignInSession(account, key, at));
        events.fire(new SignInEvent(account.username(), account.id(), Outcome.SIGNED_IN, address, at));
        return key.text();
    }

    /** The session of a key that is open at a moment, with its account and organisation. */
    public Optional<SignInSession> open(String key, Instant at) {
        return find(
                        "from SignInSession s join fetch s.account a left join fetch a.organisation"
                                + " where s.keyHash = ?1",
                        Secret.hash(key))
                .firstResultOptional()
                .filter(s -> s.isOpen(at) && s.account().isEnabled());
    }

    /** Somebody leaves: this session ends, others of theirs go on. */
    @Transactional
    public void end(Long id, String address, Instant at) {
        SignInSession session = findById(id);
        session.end(at);
        Account account = session.account();
        events.fire(new SignInEvent(account.username(), account.id(), Outcome.SIGNED_OUT, address, at));
    }

    /** Somebody leaves everywhere at once. */
    @Transactional
    public void leave(Person person, String address, Instant at) {
        endAllOf(person.id(), at);
        events.fire(new SignInEvent(person.username(), person.id(), Outcome.SIGNED_OUT, address, at));
    }

    /** For a change that itself tells why: an account closed, another password. */
    @Transactional
    void endAllOf(Long accountId, Instant at) {
        update("endedAt = ?1 where account.id = ?2 and endedAt is null", at, accountId);
    }

    /** An account's open sessions, the latest first. */
    public List<SignInSession> openOf(Long accountId, Instant at) {
        return list(
                "account.id = ?1 and endedAt is null and endsAt > ?2 order by begunAt desc, id desc", accountId, at);
    }
}
