package vn.tiendo.task;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Accounts;
import vn.tiendo.organisation.Organisations;
import vn.tiendo.organisation.Person;
import vn.tiendo.organisation.Role;

/** Takes the word of an owner on a task. */
@ApplicationScoped
public class Reporting {

    private final Tasks tasks;
    private final Accounts accounts;
    private final Organisations organisations;
    private final TaskLog log;

    Reporting(Tasks tasks, Accounts accounts, Organisations organisations, TaskLog log) {
        this.tasks = tasks;
        this.accounts = accounts;
        this.organisations = organisations;
        this.log = log;
    }

    /** Whether a person may report on the tasks they see. */
    public static boolean isOpenTo(Person person) {
        return !person.is(Role.READER);
    }

    @Transactional
    public ProgressReport report(String code, ProgressReport.Said said, Person by, Origin origin, Instant at) {
        Task task = tasks.seen(code, Scope.of(by));
        if (!isOpenTo(by)) {
            throw new ForbiddenException("a reader reports nothing");
        }
        Reporter reporter = reporter(by, origin);
        TaskEvent.Reported reported = task.report(reporter, said, at);
        log.keep(reported, reporter);
        return reported.report();
    }

    private Reporter reporter(Person by, Origin origin) {
        if (by.isProgram()) {
            return new Reporter(null, organisations.findById(by.organisationId()), origin);
        }
        Account account = accounts.findById(by.id());
        return new Reporter(account, account.organisation(), origin);
    }
}
