package vn.tiendo.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.event.Event;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.As;
import vn.tiendo.Given;
import vn.tiendo.Happens;
import vn.tiendo.Rows;
import vn.tiendo.SettableClock;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignInEvent;
import vn.tiendo.overdue.OverdueSweep;

/** Who changed what, when and from where: written with the change, never without it, and for auditors only. */
@QuarkusTest
@Tag("database")
class AuditTest {

    private static final String PROGRESS = "/api/v1/tasks/T-1/progress";
    private static final String SIXTY = "{\"percent\": 60, \"done\": \"Đã chuyển cổng\"}";

    private final Given given;
    private final Happens happens;
    private final Rows rows;
    private final SettableClock clock;
    private final OverdueSweep sweep;
    private final Event<SignInEvent> door;
    private final String url;

    AuditTest(
            Given given,
            Happens happens,
            Rows rows,
            SettableClock clock,
            OverdueSweep sweep,
            Event<SignInEvent> door,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.given = given;
        this.happens = happens;
        this.rows = rows;
        this.clock = clock;
        this.sweep = sweep;
        this.door = door;
        this.url = url;
    }

    @BeforeEach
    void aTask() {
        given.emptyDatabase();
        Organisation ministry = given.organisation("MoIT");
        Organisation viettel = given.organisation("Viettel", Organisation.Role.CONTRACTOR);
        given.account("viettel", Role.CONTRACTOR, viettel);
        given.account("unit", Role.UNIT, ministry);
        given.account("staff", Role.STAFF, ministry);
        given.account("reader", Role.READER, ministry);
        given.account("admin", Role.ADMIN, null);
        given.aTask("T-1")
                .ledBy(ministry)
                .withContractor(viettel)
                .dueBy(LocalDate.of(2025, 11, 5))
                .exists();
    }

    @Test
    void tellsWhoReportedWhatFromWhere() {
        As.post("viettel", PROGRESS, SIXTY).then().statusCode(201);
        As.user("reader")
                .get("/api/v1/audit?key=T-1&entity=ProgressReport")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("insert"))
                .body("items[0].person", equalTo("viettel"))
                .body("items[0].accountId", notNullValue())
                .body("items[0].address", equalTo("127.0.0.1"))
                .body("items[0].at", equalTo("2025-11-06T01:00:00Z"))
                .body("items[0].changes.find { it.field == 'done' }.after", equalTo("Đã chuyển cổng"))
                .body("items[0].changes.find { it.field == 'done' }.before", nullValue())
                .body("items[0].changes.find { it.field == 'organisation' }.after", equalTo("Viettel"))
                .body("items[0].changes.find { it.field == 'task' }.after", equalTo("T-1"));
    }

    @Test
    void tellsOldAndNew() {
        As.post("staff", "/api/v1/tasks/T-1/due-day", "{\"dueOn\": \"2025-11-20\", \"reason\": \"Notice 12\"}")
                .then()
                .statusCode(200);
        As.user("admin")
                .get("/api/v1/audit?key=T-1&kind=update")
                .then()
                .body("items", hasSize(1))
                .body("items[0].entity", equalTo("Task"))
                .body("items[0].person", equalTo("staff"))
                .body("items[0].changes.find { it.field == 'dueOn' }.before", equalTo("2025-11-05"))
                .body("items[0].changes.find { it.field == 'dueOn' }.after", equalTo("2025-11-20"))
                .body("items[0].changes.field", not(hasItems("version", "title.en")));
    }

    @Test
    void whatWasRefusedLeavesNoLine() {
        long before = rows.in("audit_entry");
        As.post("viettel", PROGRESS, SIXTY).then().statusCode(201);
        long after = rows.in("audit_entry");
        assertThat(after).isGreaterThan(before);
        As.post("viettel", PROGRESS, "{\"percent\": 60}").then().statusCode(422);
        assertThatThrownBy(() -> happens.cancelled("T-9")).isInstanceOf(RuntimeException.class);
        assertThat(rows.in("audit_entry")).isEqualTo(after);
    }

    @Test
    void neverTellsAPasswordsHash() {
        As.user("admin")
                .get("/api/v1/audit?entity=Account&key=staff")
                .then()
                .body("items", hasSize(1))
                .body("items[0].changes.find { it.field == 'passwordHash' }.masked", equalTo(true))
                .body("items[0].changes.find { it.field == 'passwordHash' }.after", nullValue());
        assertThat(rows.in("audit_entry", "changes like '%pbkdf2%'")).isZero();
    }

    @Test
    void tellsSweepsByBatch() {
        sweep.run(clock.instant());
        JsonPath bulk =
                As.user("admin").get("/api/v1/audit?kind=bulk&person=sweep").jsonPath();
        assertThat(bulk.getList("items.entity")).contains("Task", "Alert");
        assertThat(bulk.getString("items.find { it.entity == 'Task' }.changes[0].after"))
                .isEqualTo("1");
        assertThat(bulk.getString("items[0].address")).isNull();
        long told = rows.in("audit_entry");
        sweep.run(clock.instant());
        assertThat(rows.in("audit_entry")).isEqualTo(told);
    }

    @Test
    void tellsEverySignInWithTheNameAsTyped() {
        String tooLong = "x".repeat(61);
        door.fire(new SignInEvent("staff", 3L, SignInEvent.Outcome.SIGNED_IN, "10.0.0.7", clock.instant()));
        door.fire(new SignInEvent(tooLong + "\0", null, SignInEvent.Outcome.REFUSED, "10.0.0.8", clock.instant()));
        As.user("reader")
                .get("/api/v1/audit?kind=signed_in&person=staff")
                .then()
                .body("items.address", hasItems("10.0.0.7"));
        As.user("reader")
                .get("/api/v1/audit?kind=refused")
                .then()
                .body("items.person", hasItems("x".repeat(60)))
                .body("items.find { it.address == '10.0.0.8' }.accountId", nullValue());
    }

    @Test
    void isFilteredByDayAndGoesOnWhereItStopped() {
        As.post("viettel", PROGRESS, SIXTY).then().statusCode(201);
        clock.tick(Duration.ofDays(2));
        As.post("viettel", PROGRESS, SIXTY).then().statusCode(201);
        String own = "/api/v1/audit?person=viettel&entity=ProgressReport";
        As.user("reader").get(own + "&from=2025-11-07").then().body("items", hasSize(1));
        As.user("reader").get(own + "&to=2025-11-06").then().body("items", hasSize(1));
        As.user("reader").get(own + "&from=2025-11-07&to=2025-11-07").then().body("items", hasSize(0));
        JsonPath first = As.user("reader").get(own + "&limit=1").jsonPath();
        assertThat(first.getString("items[0].at")).startsWith("2025-11-08");
        As.user("reader")
                .get(own + "&limit=1&after=" + first.getString("next"))
                .then()
                .body("items[0].at", containsString("2025-11-06"))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=x", "from=2025-13-01", "after=x", "limit=501", "key=a\u0001b"})
    void refusesWhatCannotBeRead(String query) {
        As.user("admin").get("/api/v1/audit?" + query).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/audit", "/audit.csv", "/api/v1/audit"})
    void isForAdministratorsAndReadersOnly(String address) {
        for (String username : List.of("staff", "unit", "viettel")) {
            As.user(username).get(address).then().statusCode(403);
        }
        for (String username : List.of("admin", "reader")) {
            As.user(username).get(address).then().statusCode(200).body(containsString("T-1"));
        }
    }

    @Test
    void pageIsThereInBothLanguages() {
        As.post("viettel", PROGRESS, SIXTY).then().statusCode(201);
        As.user("reader")
                .get("/audit?lang=en&kind=insert")
                .then()
                .statusCode(200)
                .body(containsString("Audit"))
                .body(containsString("added ProgressReport"))
                .body(not(containsString("pbkdf2")));
        As.user("reader").get("/audit?lang=vi&person=nobody").then().body(containsString("Không có mục nào phù hợp"));
    }

    @Test
    void tableCannotBeTakenForAFormula() {
        As.post("viettel", PROGRESS, "{\"percent\": 1, \"done\": \"=HYPERLINK(\\\"x\\\")\"}")
                .then()
                .statusCode(201);
        String table = As.user("reader")
                .get("/audit.csv?entity=ProgressReport")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .header("Content-Disposition", containsString("audit.csv"))
                .extract()
                .asString();
        assertThat(table)
                .contains("\"'=HYPERLINK(\"\"x\"\")\"")
                .doesNotContain(",=HYP")
                .doesNotContain("\"=HYP");
        assertThat(table.lines().toList().get(0))
                .endsWith("at,kind,person,token,address,entity,id,key,field,before,after");
    }

    /** Where the product has a role of its own, the database refuses it everything but adding and reading. */
    @Test
    void applicationsRoleCannotChangeWhatWasRecorded() throws SQLException {
        if (url.startsWith("jdbc:h2:")) {
            // The embedded database is open to the product alone; KnownWritersTest holds that it has no such statement.
            return;
        }
        String two = url.replaceAll("/[^/?]*(\\?.*)?$", "/two_roles");
        rows.change("create role tables_owner login password 'owner'");
        rows.change("create role application login password 'application'");
        rows.change("create database two_roles owner tables_owner");
        try {
            try (Connection connection = DriverManager.getConnection(two, "tables_owner", "owner");
                    Statement sql = connection.createStatement()) {
                sql.execute("alter default privileges grant select, insert, update, delete on tables to application");
            }
            Flyway.configure()
                    .dataSource(two, "tables_owner", "owner")
                    .locations("db/migration/common", "db/migration/postgresql")
                    .load()
                    .migrate();
            try (Connection connection = DriverManager.getConnection(two, "application", "application");
                    Statement sql = connection.createStatement()) {
                sql.executeUpdate("insert into audit_entry (at, kind, actor) values (now(), 'BULK', 'x')");
                sql.executeUpdate("update task set version = version");
                for (String statement : List.of(
                        "update audit_entry set actor = 'y'",
                        "delete from audit_entry",
                        "truncate audit_entry",
                        "drop table audit_entry",
                        "alter table audit_entry disable trigger all",
                        "drop trigger audit_is_only_added_to on audit_entry",
                        "set session_replication_role = replica")) {
                    assertThatThrownBy(() -> sql.execute(statement))
                            .as(statement)
                            .isInstanceOf(SQLException.class)
                            .hasMessageMatching("(?s).*(permission denied|must be owner).*");
                }
            }
        } finally {
            rows.change("drop database two_roles with (force)");
            rows.change("drop role application");
            rows.change("drop role tables_owner");
        }
    }

    /** A role that owns the table, or may everything, is told no by the trigger. */
    @ParameterizedTest
    @ValueSource(
            strings = {"update audit_entry set actor = 'y'", "delete from audit_entry", "truncate table audit_entry"})
    void ownerIsToldNo(String statement) {
        if (!url.startsWith("jdbc:h2:")) {
            assertThatThrownBy(() -> rows.change(statement)).rootCause().hasMessageContaining("only added to");
        }
    }
}
