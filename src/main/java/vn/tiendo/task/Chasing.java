package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Organisations;
import vn.tiendo.organisation.Person;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.RuleBroken;

/** What the staff do with chasing letters: draft, word, drop, and record the number that the registry gave. */
@ApplicationScoped
public class Chasing {

    private final ChasingLetters letters;
    private final OverdueUnits overdue;
    private final Organisations organisations;
    private final Reporters reporters;
    private final TaskLog log;
    private final EntityManager entities;

    Chasing(
            ChasingLetters letters,
            OverdueUnits overdue,
            Organisations organisations,
            Reporters reporters,
            TaskLog log,
            EntityManager entities) {
        this.letters = letters;
        this.overdue = overdue;
        this.organisations = organisations;
        this.reporters = reporters;
        this.log = log;
        this.entities = entities;
    }

    /** Words a letter whose place in the row of letters is known. */
    public interface Author {
        ChasingLetter.Wording wording(Organisation unit, int nth, int tasks);
    }

    /**
     * Drafts a letter to a unit about its overdue tasks.
     *
     * @param without codes of tasks that it leaves out
     * @throws RuleBroken when the unit is unknown, has a draft already, or nothing is left to be chased
     */
    @Transactional
    public Long draft(String unitCode, Set<String> without, Author author, Person by, Origin origin, Instant at) {
        Organisation unit = organisations
                .withCode(unitCode)
                .orElseThrow(() -> new RuleBroken("unit", w -> w.noOrganisation(unitCode)));
        // Two who draft for one unit do so one after the other.
        entities.lock(unit, LockModeType.PESSIMISTIC_WRITE);
        letters.draftFor(unit).ifPresent(d -> {
            throw new RuleBroken("unit", w -> w.draftWaits(d.onDay()));
        });
        LocalDate today = LocalDate.ofInstant(at, Language.ZONE);
        List<OverdueTask> owed = overdue.tasks(unit, today);
        Set<String> known = owed.stream().map(OverdueTask::code).collect(Collectors.toSet());
        without.stream().filter(c -> !known.contains(c)).findFirst().ifPresent(c -> {
            throw new RuleBroken("without", w -> w.notOverdueThere(c));
        });
        List<OverdueTask> chased =
                owed.stream().filter(t -> !without.contains(t.code())).toList();
        if (chased.isEmpty()) {
            throw new RuleBroken("unit", w -> w.nothingToChase());
        }
        int nth = chased.stream().mapToInt(OverdueTask::nth).max().orElse(1);
        ChasingLetter letter = new ChasingLetter(
                unit, nth, chased.size(), author.wording(unit, nth, chased.size()), reporters.of(by, origin), at);
        letters.persist(letter);
        Map<Long, Task> tasks = together(chased);
        for (int i = 0; i < chased.size(); i++) {
            OverdueTask stood = chased.get(i);
            entities.persist(new ChasedTask(letter, i + 1, tasks.get(stood.id()), stood));
        }
        return letter.id();
    }

    private Map<Long, Task> together(List<OverdueTask> chased) {
        Map<Long, Task> tasks = new HashMap<>();
        int batch = 1000;
        for (int from = 0; from < chased.size(); from += batch) {
            List<Long> ids = chased.subList(from, Math.min(from + batch, chased.size())).stream()
                    .map(OverdueTask::id)
                    .toList();
            entities.createQuery("from Task t where t.id in :ids", Task.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(t -> tasks.put(t.id(), t));
        }
        return tasks;
    }

    @Transactional
    public void word(Long id, ChasingLetter.Wording wording) {
        letters.held(id).word(wording);
    }

    @Transactional
    public void drop(Long id, Instant at) {
        letters.held(id).drop(at);
    }

    /**
     * Records the number and day that a letter got: from now on it counts as sent, and every task in it tells so in its
     * history. A second number corrects the first.
     *
     * @param word why, where it corrects; may be null otherwise
     */
    @Transactional
    public void number(Long id, String number, LocalDate issuedOn, String word, Person by, Origin origin, Instant at) {
        ChasingLetter letter = letters.held(id);
        letters.numbered(number, issuedOn.getYear(), letter).ifPresent(other -> {
            String its = other.unit().code();
            throw new RuleBroken("number", w -> w.letterNumberTaken(number, its));
        });
        LetterNumber before = letter.number();
        Reporter staff = reporters.of(by, origin);
        LetterNumber kept = letter.number(number, issuedOn, word, staff, at);
        entities.persist(kept);
        letter.issue(kept);
        for (ChasedTask line : letters.lines(letter, 0, Integer.MAX_VALUE)) {
            log.keep(new TaskEvent.Chased(line, kept, before), staff);
        }
    }
}
