package vn.tiendo.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Accounts;
import vn.tiendo.organisation.Passwords;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.ActsAs;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.Language;

/** Somebody must be able to sign in to a new installation. */
@ApplicationScoped
class FirstAdministrator {

    private final Accounts accounts;
    private final Clock clock;

    FirstAdministrator(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Creates an administrator where there is no account at all; the password is known from nowhere else. */
    @ActsAs("start")
    @Transactional
    Optional<String> ensure() {
        if (accounts.count() > 0) {
            return Optional.empty();
        }
        String password = Passwords.random();
        accounts.persist(new Account(
                "admin",
                new Bilingual("Administrator", "Quản trị hệ thống"),
                Role.ADMIN,
                null,
                null,
                Language.EN,
                Passwords.hash(password),
                clock.instant()));
        return Optional.of(password);
    }
}
