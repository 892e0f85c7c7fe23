package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Organisations;
import vn.tiendo.organisation.Person;
import vn.tiendo.shared.RuleBroken;

/** What the steering staff do to one task: cancel, suspend, assign, set the rhythm, remind, note. */
@ApplicationScoped
public class StaffActs {

    private final TaskAccess access;
    private final Organisations organisations;
    private final Reporters reporters;
    private final TaskLog log;

    StaffActs(TaskAccess access, Organisations organisations, Reporters reporters, TaskLog log) {
        this.access = access;
        this.organisations = organisations;
        this.reporters = reporters;
        this.log = log;
    }

    /** What one of them does to a task that nobody else touches meanwhile. */
    private interface Deed {
        TaskEvent.Happened to(Task task, Reporter staff);
    }

    private void act(String code, Act act, Person by, Origin origin, Deed deed) {
        Task task = access.held(code, act, by);
        Reporter staff = reporters.of(by, origin);
        log.keep(deed.to(task, staff), staff);
    }

    /** Sets a last good day by hand where the wording was read otherwise. */
    @Transactional
    public void moveDueDay(String code, LocalDate to, String reason, Person by, Origin origin, Instant at) {
        act(code, Act.MOVE_DUE_DAY, by, origin, (task, staff) -> task.moveDueDay(to, reason, staff, at));
    }

    @Transactional
    public void cancel(String code, String reason, String document, Person by, Origin origin, Instant at) {
        act(code, Act.CANCEL, by, origin, (task, staff) -> task.cancel(reason, document, staff, at));
    }

    @Transactional
    public void suspend(String code, String reason, String document, Person by, Origin origin, Instant at) {
        act(code, Act.SUSPEND, by, origin, (task, staff) -> task.suspend(reason, document, staff, at));
    }

    @Transactional
    public void resume(String code, String reason, String document, Person by, Origin origin, Instant at) {
        act(code, Act.SUSPEND, by, origin, (task, staff) -> task.resume(reason, document, staff, at));
    }

    @Transactional
    public void assign(String code, String organisation, TaskEvent.Part part, Person by, Origin origin, Instant at) {
        Organisation given = organisation(organisation);
        act(code, Act.ASSIGN, by, origin, (task, staff) -> switch (part) {
            case LEAD -> task.assign(given, at);
            case COOPERATING -> task.assign(given, TaskParty.Role.COOPERATING, at);
            case CONTRACTOR -> task.assign(given, TaskParty.Role.CONTRACTOR, at);
        });
    }

    @Transactional
    public void release(String code, String organisation, TaskParty.Role part, Person by, Origin origin, Instant at) {
        Organisation given = organisation(organisation);
        act(code, Act.ASSIGN, by, origin, (task, staff) -> task.release(given, part, at));
    }

    @Transactional
    public void setRhythm(String code, int everyDays, Person by, Origin origin, Instant at) {
        act(code, Act.SET_RHYTHM, by, origin, (task, staff) -> task.report(everyDays, at));
    }

    /** Has the owners reminded with the next mail, out of turn. */
    @Transactional
    public void remind(String code, String word, Person by, Origin origin, Instant at) {
        act(code, Act.REMIND, by, origin, (task, staff) -> new TaskEvent.Reminded(task, word, at));
    }

    @Transactional
    public void note(String code, String text, Person by, Origin origin, Instant at) {
        act(
                code,
                Act.NOTE,
                by,
                origin,
                (task, staff) -> new TaskEvent.Noted(task, new StaffNote(task, text, staff, at)));
    }

    private Organisation organisation(String code) {
        return organisations
                .withCode(code)
                .orElseThrow(() -> new RuleBroken("organisation", w -> w.noOrganisation(code)));
    }
}
