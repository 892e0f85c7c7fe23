package vn.tiendo.task;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.organisation.Accounts;
import vn.tiendo.organisation.Person;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.RuleBroken;

/** On which days the steering committee met. */
@ApplicationScoped
public class Meetings implements PanacheRepository<Meeting> {

    private static final String IN_FORCE =
            "m.held = true and m.id = (select max(n.id) from Meeting n where n.heldOn = m.heldOn)";

    private final Accounts accounts;

    Meetings(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The last day before a day on which they met, as far as is known now. */
    public Optional<LocalDate> lastBefore(LocalDate day) {
        return Optional.ofNullable(getEntityManager()
                .createQuery(
                        "select max(m.heldOn) from Meeting m where m.heldOn < :day and " + IN_FORCE, LocalDate.class)
                .setParameter("day", day)
                .getSingleResult());
    }

    public boolean wasOn(LocalDate day) {
        return count("from Meeting m where m.heldOn = ?1 and " + IN_FORCE, day) > 0;
    }

    /**
     * Records that they met on a day.
     *
     * @throws RuleBroken when the day has not come yet, or is known already
     */
    @Transactional
    public void met(LocalDate day, Person by, Instant at) {
        if (day.isAfter(LocalDate.ofInstant(at, Language.ZONE))) {
            throw new RuleBroken("heldOn", w -> w.notYet(day.toString()));
        }
        if (wasOn(day)) {
            throw new RuleBroken("heldOn", w -> w.meetingKnown(day));
        }
        keep(day, true, by, at);
    }

    /**
     * Takes back that they met on a day.
     *
     * @throws RuleBroken when nobody said so, or it was taken back already
     */
    @Transactional
    public void didNotMeet(LocalDate day, Person by, Instant at) {
        if (!wasOn(day)) {
            throw new RuleBroken("heldOn", w -> w.noMeeting(day));
        }
        keep(day, false, by, at);
    }

    private void keep(LocalDate day, boolean held, Person by, Instant at) {
        persist(new Meeting(day, held, by.id() == null ? null : accounts.findById(by.id()), at));
    }
}
