package vn.tiendo.task;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Person;
import vn.tiendo.task.Act.Standpoint;

/**
 * The one place that decides who may see a task and who may do what to it, for pages, programs, exports and mails alike.
 * A task out of sight is missing; an act that is not one's own is forbidden.
 */
@ApplicationScoped
public class TaskAccess {

    private final Tasks tasks;

    TaskAccess(Tasks tasks) {
        this.tasks = tasks;
    }

    /** The task, for looking at it. */
    public Task seen(String code, Person person) {
        return tasks.seen(code, Scope.of(person));
    }

    /** The same, held: until the transaction ends nobody else acts on it. */
    public Task held(String code, Person person) {
        return tasks.held(code, Scope.of(person));
    }

    /**
     * The task, for an act that changes something: until the transaction ends nobody else acts on it, so that what is
     * checked stays true.
     *
     * @throws vn.tiendo.shared.Missing when the person may not see it
     * @throws ForbiddenException when the person may see it, and may not do this
     */
    public Task held(String code, Act act, Person person) {
        Task task = held(code, person);
        if (!allows(act, task, person)) {
            throw new ForbiddenException(act + " is not for " + person.username());
        }
        return task;
    }

    /** Whether a person who sees the task may do this to it; what the task's own state allows is another question. */
    public boolean allows(Act act, Task task, Person person) {
        if (person.isProgram()
                && !(act.isOpenToPrograms() && person.token().grants().contains(Person.Grant.REPORT))) {
            return false;
        }
        return standpoint(task, person).filter(act::isOpenTo).isPresent();
    }

    private static Optional<Standpoint> standpoint(Task task, Person person) {
        return switch (person.role()) {
            case ADMIN, STAFF -> Optional.of(Standpoint.STAFF);
            case READER -> Optional.of(Standpoint.READER);
            case CONTRACTOR -> isParty(task, person) ? Optional.of(Standpoint.CONTRACTOR) : Optional.empty();
            case UNIT ->
                isOwn(task.lead(), person)
                        ? Optional.of(Standpoint.LEAD)
                        : task.contractors().stream().anyMatch(o -> isOwn(o, person))
                                ? Optional.of(Standpoint.CONTRACTOR)
                                : task.cooperating().stream().anyMatch(o -> isOwn(o, person))
                                        ? Optional.of(Standpoint.COOPERATING)
                                        : Optional.empty();
        };
    }

    private static boolean isParty(Task task, Person person) {
        return isOwn(task.lead(), person)
                || task.contractors().stream().anyMatch(o -> isOwn(o, person))
                || task.cooperating().stream().anyMatch(o -> isOwn(o, person));
    }

    private static boolean isOwn(Organisation organisation, Person person) {
        return organisation != null && organisation.id().equals(person.organisationId());
    }
}
