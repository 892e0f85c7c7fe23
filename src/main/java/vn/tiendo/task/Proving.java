package vn.tiendo.task;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.evidence.EvidenceStore;
import vn.tiendo.evidence.Piece;
import vn.tiendo.organisation.Person;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;

/** Brings evidence for tasks, and takes it back. */
@ApplicationScoped
public class Proving {

    private final TaskAccess access;
    private final TaskEvidences pieces;
    private final EvidenceStore store;
    private final Reporters reporters;
    private final TaskLog log;

    Proving(TaskAccess access, TaskEvidences pieces, EvidenceStore store, Reporters reporters, TaskLog log) {
        this.access = access;
        this.pieces = pieces;
        this.store = store;
        this.reporters = reporters;
        this.log = log;
    }

    /**
     * Stores pieces for a task; the files have been looked into before.
     *
     * @throws vn.tiendo.shared.Missing when the person may not see the task
     * @throws RuleBroken when the task is closed
     */
    @Transactional
    public List<TaskEvidence> attach(String code, List<Piece> brought, Person by, Origin origin, Instant at) {
        return attach(access.held(code, Act.ATTACH, by), brought, reporters.of(by, origin), at);
    }

    /** The same for a verb that brings evidence along: it holds the task and has looked whether the person may. */
    @Transactional
    public List<TaskEvidence> attach(Task task, List<Piece> brought, Reporter by, Instant at) {
        List<TaskEvidence> attached = new ArrayList<>();
        for (Piece piece : brought) {
            TaskEvent.EvidenceAdded added = task.prove(store.keep(piece, at), by, at);
            log.keep(added, by);
            attached.add(added.piece());
        }
        return attached;
    }

    /** Whether a person may take a piece back: their own organisation's, or as staff anybody's. */
    public boolean mayWithdraw(Exhibit exhibit, Task task, Person person) {
        boolean own = exhibit.piece().organisation() != null
                && exhibit.piece().organisation().id().equals(person.organisationId());
        return !exhibit.isWithdrawn()
                && access.allows(Act.ATTACH, task, person)
                && (own || person.is(Role.STAFF) || person.is(Role.ADMIN));
    }

    /** Says of a piece that it proves nothing any more. It stays in the list, with the reason. */
    @Transactional
    public void withdraw(String code, long id, String reason, Person by, Origin origin, Instant at) {
        Task task = access.held(code, Act.ATTACH, by);
        Exhibit exhibit = pieces.seen(task, id, Scope.of(by));
        if (exhibit.isWithdrawn()) {
            throw new RuleBroken(null, RuleWords::alreadyWithdrawn);
        }
        if (!mayWithdraw(exhibit, task, by)) {
            throw new ForbiddenException("it is another's evidence");
        }
        Reporter reporter = reporters.of(by, origin);
        EvidenceWithdrawal withdrawal = new EvidenceWithdrawal(exhibit.piece(), reason, reporter, at);
        log.keep(new TaskEvent.EvidenceWithdrawn(task, withdrawal), reporter);
    }
}
