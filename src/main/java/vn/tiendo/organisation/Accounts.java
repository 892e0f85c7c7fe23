package vn.tiendo.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
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

    public List<Account> demoOrder() {
        return find("from Account a left join fetch a.organisation order by a.id")
                .page(0, 50)
                .list();
    }
}
