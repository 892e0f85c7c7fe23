package vn.tiendo.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All accounts. */
@ApplicationScoped
public class Accounts implements PanacheRepository<Account> {

    /** The account with its organisation; user names are compared as written. */
    public Optional<Account> named(String username) {
        return find("from Account a left join fetch a.organisation where a.username = ?1", username)
                .firstResultOptional();
    }

    /** Those a person may mean who forgot a password: by user name, or by the address of the mails. */
    List<Account> meantBy(String nameOrAddress) {
        return find(
                        "from Account a where a.enabled = true and (a.username = ?1 or lower(a.email) = lower(?1))"
                                + " order by a.id",
                        nameOrAddress)
                .page(0, 5)
                .list();
    }

    /** Accounts with their organisations; a thousand at most. */
    public List<Account> withIds(Collection<Long> ids) {
        return find(
                        "from Account a left join fetch a.organisation where a.id in ?1 order by a.id",
                        ids.stream().limit(1000).toList())
                .list();
    }

    public List<Account> demoOrder() {
        return find("from Account a left join fetch a.organisation order by a.id")
                .page(0, 50)
                .list();
    }

    /** Those who can sign in for an organisation, its heads first; a hundred at most. */
    public List<Account> of(Organisation organisation) {
        return find("organisation = ?1 and enabled = true order by head desc, role, username", organisation)
                .page(0, 100)
                .list();
    }
}
