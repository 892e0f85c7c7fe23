package vn.tiendo;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tiendo.directive.Directive;
import vn.tiendo.directive.Directives;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Accounts;
import vn.tiendo.organisation.AddressFailures;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Organisations;
import vn.tiendo.organisation.Role;
import vn.tiendo.setup.seed.Seed;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.Language;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskLog;

/** What a test starts from, in the words of the field. */
@ApplicationScoped
public class Given {

    /** Every account's. */
    public static final String PASSWORD = "demo";

    /** That password after few rounds: what is tested is not how long guessing takes. */
    private static final String HASH =
            "pbkdf2$1000$c2l4dGVlbiBieXRlcyBvaw==$Bj52iNrOMVc56zOnasVFN6StWtzWpCgLCqOsTvvDMUU=";

    private final AgroalDataSource database;
    private final SettableClock clock;
    private final Seed seed;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Directives directives;
    private final EntityManager entities;
    private final TaskLog log;
    private final AddressFailures addressFailures;
    private Snapshot demoDay;

    Given(
            AgroalDataSource database,
            SettableClock clock,
            Seed seed,
            Organisations organisations,
            Accounts accounts,
            Directives directives,
            EntityManager entities,
            TaskLog log,
            AddressFailures addressFailures) {
        this.database = database;
        this.clock = clock;
        this.seed = seed;
        this.organisations = organisations;
        this.accounts = accounts;
        this.directives = directives;
        this.entities = entities;
        this.log = log;
        this.addressFailures = addressFailures;
    }

    /** No row in any table, and the morning of the demo day. */
    public void emptyDatabase() {
        clock.reset();
        refill(null);
    }

    private void refill(Snapshot content) {
        addressFailures.forget();
        List<String> tables = tables();
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            boolean embedded = connection.getMetaData().getURL().startsWith("jdbc:h2:");
            if (embedded) {
                sql.execute("set referential_integrity false");
                for (String table : tables) {
                    sql.execute("truncate table " + table + " restart identity");
                }
            } else {
                // Neither references nor the audit's trigger are looked at meanwhile.
                sql.execute("set session_replication_role = replica");
                sql.execute("truncate " + String.join(", ", tables) + " restart identity cascade");
            }
            if (content != null) {
                content.restore(connection);
            }
            sql.execute(embedded ? "set referential_integrity true" : "set session_replication_role = origin");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The product's own tables. */
    public List<String> tables() {
        List<String> tables = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet found = connection
                        .getMetaData()
                        .getTables(null, connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                String table = found.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!table.startsWith("flyway") && !table.startsWith("qrtz")) {
                    tables.add(table);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return tables;
    }

    /** The five documents and the demonstration's accounts and activity, on the morning of 6 November 2025. */
    public void theDemoDay() {
        if (demoDay == null) {
            theDemoDayLoaded();
            try (Connection connection = database.getConnection();
                    Statement sql = connection.createStatement()) {
                sql.executeUpdate("update account set password_hash = '" + HASH + "'");
                demoDay = Snapshot.of(connection, tables());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        } else {
            clock.reset();
            refill(demoDay);
        }
    }

    /** The same, read from the files again. */
    public void theDemoDayLoaded() {
        emptyDatabase();
        seed.load(Path.of("seed-data"), false);
        seed.load(Path.of("seed-data/demo"), true);
    }

    public Organisation organisation(String code) {
        return organisation(code, Organisation.Role.MINISTRY);
    }

    @Transactional
    public Organisation organisation(String code, Organisation.Role role) {
        return organisations.withCode(code).orElseGet(() -> {
            Organisation created = new Organisation(code, new Bilingual(code, code + " (vi)"), role, null, null);
            organisations.persist(created);
            return created;
        });
    }

    public Account account(String username, Role role, Organisation organisation) {
        return account(username, role, organisation, Language.EN);
    }

    /** An account with the address {@code <username>@tiendo.example}. */
    @Transactional
    public Account account(String username, Role role, Organisation organisation, Language language) {
        Account created = new Account(
                username,
                new Bilingual(username, username),
                role,
                organisation,
                username + "@tiendo.example",
                language,
                HASH,
                clock.instant());
        accounts.persist(created);
        return created;
    }

    /** A task to be described further; it is there once {@code exists()} is called. */
    public GivenTask aTask(String code) {
        return new GivenTask(this, code);
    }

    /** So many tasks more, each like this one and with its parties, yet with a code of its own. */
    @Transactional
    public void copies(Task task, int count) {
        for (int i = 1; i <= count; i++) {
            String code = "%s-copy-%05d".formatted(task.code(), i);
            entities.createNativeQuery(
                            "insert into task (code, order_code, directive_id, kind, title_en, title_vi, lead_id,"
                                    + " ordered_on, deadline, deadline_language, counted_from, relation, original_due_on, due_on,"
                                    + " due_provisional, reporting_days, closed, look_on, version)"
                                    + " select :code, :code, directive_id, kind, title_en, title_vi, lead_id, ordered_on, deadline,"
                                    + " deadline_language, counted_from, relation, original_due_on, due_on, due_provisional,"
                                    + " reporting_days, closed, look_on, version from task where id = :task")
                    .setParameter("code", code)
                    .setParameter("task", task.id())
                    .executeUpdate();
        }
        entities.createNativeQuery("insert into task_party (task_id, organisation_id, role, ordinal)"
                        + " select t.id, p.organisation_id, p.role, p.ordinal from task t, task_party p"
                        + " where p.task_id = :task and t.code like :codes")
                .setParameter("task", task.id())
                .setParameter("codes", task.code() + "-copy-%")
                .executeUpdate();
    }

    @Transactional
    Task ordered(GivenTask described) {
        Directive directive = directives.withCode("DIR").orElseGet(() -> {
            Bilingual title = new Bilingual("Directive of the tests", "Văn bản thử");
            Directive created = new Directive("DIR", "notice", "1/TB", title, null, LocalDate.of(2025, 1, 2), null);
            directives.persist(created);
            return created;
        });
        entities.flush();
        return described.in(directive, log);
    }
}
