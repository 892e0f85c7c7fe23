package vn.tiendo.task;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import vn.tiendo.organisation.Accounts;
import vn.tiendo.organisation.Person;

/** Every time that mails were held. */
@ApplicationScoped
public class Brakes implements PanacheRepository<Brake> {

    private final Accounts accounts;

    Brakes(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The one that holds mails now; empty when none does. */
    public Optional<Brake> engaged() {
        return find("releasedAt is null order by id").firstResultOptional();
    }

    /** Lets the mails go. */
    @Transactional
    public void release(Person by, Instant at) {
        find("releasedAt is null").list().forEach(brake -> brake.release(accounts.findById(by.id()), at));
    }
}
