package vn.tiendo.task;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Accounts;
import vn.tiendo.organisation.Person;
import vn.tiendo.organisation.Role;

/** Lets staff set a last good day by hand where the wording was read otherwise. */
@ApplicationScoped
public class DueDays {

    private final Tasks tasks;
    private final Accounts accounts;
    private final TaskLog log;

    DueDays(Tasks tasks, Accounts accounts, TaskLog log) {
        this.tasks = tasks;
        this.accounts = accounts;
        this.log = log;
    }

    /** Whether a person may set last good days. */
    public static boolean isOpenTo(Person person) {
        return person.is(Role.STAFF) || person.is(Role.ADMIN);
    }

    @Transactional
    public void move(String code, LocalDate to, String reason, Person by, Origin origin, Instant at) {
        Task task = tasks.seen(code, Scope.of(by));
        if (!isOpenTo(by)) {
            throw new ForbiddenException("due days are the staff's");
        }
        Account account = accounts.findById(by.id());
        Reporter decider = new Reporter(account, account.organisation(), origin);
        log.keep(task.moveDueDay(to, reason, decider, at), decider);
    }
}
