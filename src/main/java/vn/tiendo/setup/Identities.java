package vn.tiendo.setup;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Door;
import vn.tiendo.organisation.Sessions;
import vn.tiendo.organisation.SignInSession;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.organisation.SlowedDown;

/**
 * Turns an account into what the framework asks about roles. The name of the principal is what the framework puts into the
 * form's cookie: the session's key, which says nothing once the session has ended.
 */
@ApplicationScoped
class Identities {

    private final Door door;
    private final Sessions sessions;
    private final Clock clock;

    Identities(Door door, Sessions sessions, Clock clock) {
        this.door = door;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Somebody at the form: a session begins.
     *
     * @throws SlowedDown after too many failures
     */
    @ActivateRequestContext
    Optional<SecurityIdentity> signIn(String username, String password, String address) {
        Instant at = clock.instant();
        return door.open(username, password, address, at).map(account -> of(account)
                .setPrincipal(new QuarkusPrincipal(sessions.begin(account.id(), address, at)))
                .build());
    }

    /**
     * A program that sends name and password with every request.
     *
     * @throws SlowedDown after too many failures
     */
    @ActivateRequestContext
    Optional<SecurityIdentity> withPassword(String username, String password, String address) {
        Instant at = clock.instant();
        Optional<Account> account = door.open(username, password, address, at);
        account.ifPresent(a -> door.cameWithoutSession(a, address, at));
        return account.map(
                a -> of(a).setPrincipal(new QuarkusPrincipal(a.username())).build());
    }

    /** Somebody whose cookie carries a session's key; the session is looked up at every request. */
    @ActivateRequestContext
    Optional<SecurityIdentity> known(String key) {
        return sessions.open(key, clock.instant()).map(session -> known(key, session));
    }

    private static SecurityIdentity known(String key, SignInSession session) {
        return of(session.account())
                .setPrincipal(new QuarkusPrincipal(key))
                .addAttribute(SignedIn.SESSION, session.id())
                .build();
    }

    private static QuarkusSecurityIdentity.Builder of(Account account) {
        return QuarkusSecurityIdentity.builder()
                .addRole(account.role().name())
                .addAttribute(SignedIn.PERSON, account.person());
    }
}
