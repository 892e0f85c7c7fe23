package vn.tiendo.task;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Person;
import vn.tiendo.shared.Missing;
import vn.tiendo.shared.RuleBroken;

/** The lists that people keep, each their own. */
@ApplicationScoped
public class SavedViews implements PanacheRepository<SavedView> {

    /** So many one person may keep. */
    static final int MOST = 30;

    /** A person's own, by name. */
    public List<SavedView> of(Person person) {
        return find("account.id = ?1 order by lower(name), id", person.id())
                .page(0, MOST)
                .list();
    }

    /**
     * Keeps a list under a name; what had the name before gives way.
     *
     * @throws RuleBroken when the person keeps too many
     */
    @Transactional
    public void keep(Person person, String name, String address, Instant at) {
        SavedView known =
                find("account.id = ?1 and name = ?2", person.id(), name).firstResult();
        if (known != null) {
            known.leadTo(address, at);
            return;
        }
        if (count("account.id = ?1", person.id()) >= MOST) {
            throw new RuleBroken("name", words -> words.tooManyViews(MOST));
        }
        persist(new SavedView(getEntityManager().getReference(Account.class, person.id()), name, address, at));
    }

    /** @throws Missing when the person has no such view */
    @Transactional
    public void drop(Person person, long id) {
        if (delete("id = ?1 and account.id = ?2", id, person.id()) == 0) {
            throw new Missing("view " + id);
        }
    }
}
