package vn.tiendo.task;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.shared.Missing;
import vn.tiendo.shared.Slice;

/** All chasing letters: drafts, those that went out, those that were dropped. */
@ApplicationScoped
public class ChasingLetters implements PanacheRepository<ChasingLetter> {

    private static final String WHOLE = "from ChasingLetter l join fetch l.unit left join fetch l.number"
            + " left join fetch l.account left join fetch l.organisation o left join fetch o.parent ";

    /**
     * The letters that named a task and went out.
     *
     * @param times how many
     * @param lastOn the day of the last one
     * @param lastNumber its number
     */
    public record Chased(long times, LocalDate lastOn, String lastNumber) {}

    /** A letter with all that its page shows. */
    public ChasingLetter seen(Long id) {
        return find(WHOLE + "where l.id = ?1", id).firstResultOptional().orElseThrow(() -> new Missing("letter " + id));
    }

    /** The same, held so that no other transaction acts on it before this one ends. */
    ChasingLetter held(Long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new Missing("letter " + id));
    }

    /** Drafts and letters that went out, the newest first; of one unit where one is given. */
    public Slice<ChasingLetter> newestFirst(Organisation unit, Long before, int limit) {
        var query = getEntityManager()
                .createQuery(
                        WHOLE + "where l.droppedAt is null" + (before == null ? "" : " and l.id < :before")
                                + (unit == null ? "" : " and l.unit.id = :unit") + " order by l.id desc",
                        ChasingLetter.class)
                .setMaxResults(limit + 1);
        if (before != null) {
            query.setParameter("before", before);
        }
        if (unit != null) {
            query.setParameter("unit", unit.id());
        }
        return Slice.cut(query.getResultList(), limit, l -> String.valueOf(l.id()));
    }

    /** A part of a letter's table, behind a place in it, with all that its lines show. */
    public List<ChasedTask> lines(ChasingLetter letter, int after, int limit) {
        return getEntityManager()
                .createQuery(
                        "from ChasedTask c join fetch c.task t join fetch t.directive left join fetch t.clause"
                                + " where c.letter = :letter and c.place > :after order by c.place",
                        ChasedTask.class)
                .setParameter("letter", letter)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Every number that was recorded for a letter, the first one first. */
    public List<LetterNumber> numbers(ChasingLetter letter) {
        return getEntityManager()
                .createQuery(
                        "from LetterNumber n left join fetch n.account where n.letter = :letter order by n.id",
                        LetterNumber.class)
                .setParameter("letter", letter)
                .setMaxResults(100)
                .getResultList();
    }

    /** The unit's draft that waits for its number. */
    Optional<ChasingLetter> draftFor(Organisation unit) {
        return find("openUnit", unit).firstResultOptional();
    }

    /** Another letter that has this number in this year; numbers begin anew each year. */
    Optional<ChasingLetter> numbered(String number, int year, ChasingLetter except) {
        return find(
                        "select l from ChasingLetter l join fetch l.unit join l.number n where lower(n.number) = lower(?1)"
                                + " and n.issuedOn between ?2 and ?3 and l.id <> ?4",
                        number,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31),
                        except.id())
                .firstResultOptional();
    }

    /** How often letters named a task, as far as a person may know: an outsider knows of those to itself. Empty when none did. */
    public Optional<Chased> of(Task task, Scope scope) {
        var query = getEntityManager()
                .createQuery(
                        "select n.issuedOn, n.number from ChasedTask c join c.letter l join l.number n"
                                + " where c.task = :task" + (scope.outsider() ? " and l.unit.id = :own" : "")
                                + " order by n.issuedOn desc, n.id desc",
                        Object[].class)
                .setParameter("task", task);
        if (scope.outsider()) {
            query.setParameter("own", scope.organisationId());
        }
        List<Object[]> letters = query.getResultList();
        return letters.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chased(letters.size(), (LocalDate) letters.get(0)[0], (String) letters.get(0)[1]));
    }
}
