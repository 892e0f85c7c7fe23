package vn.tiendo.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.As;
import vn.tiendo.Given;
import vn.tiendo.Rows;
import vn.tiendo.SettableClock;
import vn.tiendo.shared.Language;

/** What becomes of people whom the provider of single sign-on has let through. */
@QuarkusTest
@Tag("database")
class SsoAccountsTest {

    private static final String SUBJECT = "https://sso.example 1";

    private final Given given;
    private final Rows rows;
    private final SettableClock clock;
    private final SsoAccounts accounts;

    SsoAccountsTest(Given given, Rows rows, SettableClock clock, SsoAccounts accounts) {
        this.given = given;
        this.rows = rows;
        this.clock = clock;
        this.accounts = accounts;
    }

    @BeforeEach
    void threeOrganisations() {
        given.emptyDatabase();
        given.organisation("MoIT");
        given.organisation("Viettel", Organisation.Role.CONTRACTOR);
        given.organisation("FPT", Organisation.Role.CONSULTANT);
    }

    @Test
    void areKnownAgainHoweverTheyAreCalled() {
        Account first = accounts.enter(person("lan", Role.STAFF, null), clock.instant());
        Account again = accounts.enter(person("lan.nguyen", Role.STAFF, null), clock.instant());
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.username()).isEqualTo("lan");
        assertThat(rows.in("account")).isEqualTo(1);
    }

    @Test
    void getTheOfficeThatTheirGroupsGiveNow() {
        accounts.enter(person("lan", Role.STAFF, null), clock.instant());
        Account moved = accounts.enter(person("lan", null, "Viettel"), clock.instant());
        assertThat(moved.role()).isEqualTo(Role.CONTRACTOR);
        assertThat(moved.organisation().code()).isEqualTo("Viettel");
        assertThat(rows.value("select role from account")).isEqualTo("CONTRACTOR");
    }

    @Test
    void ofAUnitAreItsOfficersAndOfAnOutsiderContractors() {
        assertThat(accounts.enter(person("lan", null, "MoIT"), clock.instant()).role())
                .isEqualTo(Role.UNIT);
        assertThat(accounts.enter(person("lan", null, "FPT"), clock.instant()).role())
                .isEqualTo(Role.CONTRACTOR);
    }

    @Test
    void withoutAnOfficeStayOut() {
        refused(person("lan", null, null), SsoRefused.Reason.NO_GROUP);
        refused(person("lan", Role.UNIT, null), SsoRefused.Reason.NO_UNIT);
        refused(person("lan", Role.STAFF, "Nowhere"), SsoRefused.Reason.NO_UNIT);
        assertThat(rows.in("account")).isZero();
    }

    @Test
    void loseTheirWayInWithTheirGroups() {
        accounts.enter(person("lan", Role.STAFF, null), clock.instant());
        refused(person("lan", null, null), SsoRefused.Reason.NO_GROUP);
        assertThat(rows.value("select role from account"))
                .as("what others read of them stays")
                .isEqualTo("STAFF");
    }

    @Test
    void doNotGetTheAccountOfSomebodyWithAPassword() {
        given.account("staff", Role.STAFF, given.organisation("MoIT"));
        refused(person("staff", Role.ADMIN, null), SsoRefused.Reason.NAME_TAKEN);
        assertThat(rows.value("select role from account")).isEqualTo("STAFF");
        As.user("staff").get("/api/v1/board").then().statusCode(200);
    }

    @Test
    void stayOutWhenTheirAccountIsClosed() {
        accounts.enter(person("lan", Role.STAFF, null), clock.instant());
        rows.change("update account set enabled = false");
        refused(person("lan", Role.STAFF, null), SsoRefused.Reason.DEACTIVATED);
    }

    @Test
    void comeInByNoPassword() {
        accounts.enter(person("lan", Role.STAFF, null), clock.instant());
        given.account("unit", Role.UNIT, given.organisation("MoIT"));
        rows.change("update account set password_hash = (select password_hash from account where username = 'unit')");
        As.user("unit").get("/api/v1/board").then().statusCode(200);
        As.user("lan").get("/api/v1/board").then().statusCode(401);
    }

    private void refused(SsoPerson person, SsoRefused.Reason why) {
        assertThatThrownBy(() -> accounts.enter(person, clock.instant()))
                .isInstanceOfSatisfying(
                        SsoRefused.class, e -> assertThat(e.reason()).isEqualTo(why));
    }

    private static SsoPerson person(String username, Role role, String unit) {
        return new SsoPerson(SUBJECT, username, "Lan Nguyen", username + "@example.com", Language.EN, role, unit);
    }
}
