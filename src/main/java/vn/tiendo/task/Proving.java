package vn.tiendo.task;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.evidence.EvidenceStore;
import vn.tiendo.evidence.Piece;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Accounts;
import vn.tiendo.organisation.Organisations;
import vn.tiendo.organisation.Person;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.RuleBroken;

/** Brings evidence for tasks, and takes it back. */
@ApplicationScoped
public class Proving {

    private final Tasks tasks;
    private final TaskEvidences pieces;
    private final EvidenceStore store;
    private final Accounts accounts;
    private final Organisations organisations;
    private final TaskLog log;

    Proving(
            Tasks tasks,
            TaskEvidences pieces,
            EvidenceStore store,
            Accounts accounts,
            Organisations organisations,
            TaskLog log) {
        this.tasks = tasks;
        this.pieces = pieces;
        this.store = store;
        this.accounts = accounts;
        this.organisations = organisations;
        this.log = log;
    }

    /** Whether a person may bring evidence for the tasks they see. */
    public static boolean isOpenTo(Person person) {
        return !person.is(Role.READER);
    }

    /** Whether a person may take a piece back: their own organisation's, or as staff anybody's. */
    public static boolean mayWithdraw(Exhibit exhibit, Person person) {
        boolean own = exhibit.piece().organisation() != null
                && exhibit.piece().organisation().id().equals(person.organisationId());
        return !exhibit.isWithdrawn()
                && (person.is(Role.STAFF) || person.is(Role.ADMIN) || isOpenTo(person) && own);
    }

    @Transactional
    public List<TaskEvidence> attach(String code, List<Piece> brought, Person by, Origin origin, Instant at) {
        Task task = tasks.seen(code, Scope.of(by));
        if (!isOpenTo(by)) {
            throw new ForbiddenException("a reader proves nothing");
        }
        return attach(task, brought, reporter(by, origin), at);
    }

    /** The same for a verb that brings evidence along; it has looked already at whether the person may. */
    @Transactional
    public List<TaskEvidence> attach(Task task, List<Piece> brought, Reporter by, Instant at) {
        List<TaskEvidence> attached = new ArrayList<>();
        for (Piece piece : brought) {
            TaskEvent.EvidenceAdded added = task.prove(store.keep(piece, at), by, at);
            log.keep(added, by);
            attached.add(added.evidence());
        }
        return attached;
    }

    /** Says of a piece that it proves nothing any more. It stays in the list, with the reason. */
    @Transactional
    public void withdraw(String code, long id, String reason, Person by, Origin origin, Instant at) {
        Task task = tasks.seen(code, Scope.of(by));
        Exhibit exhibit = pieces.seen(task, id, Scope.of(by));
        if (exhibit.isWithdrawn()) {
            throw new RuleBroken(null, w -> w.alreadyWithdrawn());
        }
        if (!mayWithdraw(exhibit, by)) {
            throw new ForbiddenException("it is another's evidence");
        }
        Reporter reporter = reporter(by, origin);
        EvidenceWithdrawal withdrawal = new EvidenceWithdrawal(exhibit.piece(), reason, reporter, at);
        log.keep(new TaskEvent.EvidenceWithdrawn(task, withdrawal), reporter);
    }

    private Reporter reporter(Person by, Origin origin) {
        Account account = by.isProgram() ? null : accounts.findById(by.id());
        return new Reporter(
                account,
                account != null
                        ? account.organisation()
                        : by.organisationId() == null ? null : organisations.findById(by.organisationId()),
                origin);
    }
}
