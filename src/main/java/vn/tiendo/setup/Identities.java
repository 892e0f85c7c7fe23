package vn.tiendo.setup;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Optional;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Accounts;
import vn.tiendo.organisation.Passwords;
import vn.tiendo.organisation.SignedIn;

/** Turns an account into what the framework asks about roles. */
@ApplicationScoped
class Identities {

    private final Accounts accounts;

    Identities(Accounts accounts) {
        this.accounts = accounts;
    }

    @ActivateRequestContext
    Optional<SecurityIdentity> withPassword(String username, String password) {
        // PostgreSQL keeps no text with a zero in it, and nobody is called so.
        Optional<Account> account = username.indexOf(0) >= 0 ? Optional.empty() : accounts.named(username);
        if (account.isEmpty()) {
            Passwords.matchesNobody(password);
        }
        return account.filter(a -> a.opensWith(password)).map(Identities::identity);
    }

    @ActivateRequestContext
    Optional<SecurityIdentity> known(String username) {
        return accounts.named(username).filter(Account::isEnabled).map(Identities::identity);
    }

    private static SecurityIdentity identity(Account account) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.username()))
                .addRole(account.role().name())
                .addAttribute(SignedIn.PERSON, account.person())
                .build();
    }
}
