package vn.tiendo.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static vn.tiendo.organisation.web.Tokens.make;
import static vn.tiendo.organisation.web.Tokens.program;
import static vn.tiendo.organisation.web.Tokens.revoke;
import static vn.tiendo.organisation.web.Tokens.secret;
import static vn.tiendo.organisation.web.Tokens.wanted;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.As;
import vn.tiendo.Forms;
import vn.tiendo.Given;
import vn.tiendo.Rows;
import vn.tiendo.SettableClock;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;

/** Keys of programs: who makes them and takes them back, and that nobody can look one up. */
@QuarkusTest
@Tag("database")
class TokenPagesTest {

    private static final String OWN = "/api/v1/tasks/T-1";

    private final Given given;
    private final Rows rows;
    private final SettableClock clock;

    TokenPagesTest(Given given, Rows rows, SettableClock clock) {
        this.given = given;
        this.rows = rows;
        this.clock = clock;
    }

    @BeforeEach
    void twoContractors() {
        given.emptyDatabase();
        Organisation ministry = given.organisation("MoIT");
        Organisation viettel = given.organisation("Viettel", Organisation.Role.CONTRACTOR);
        Organisation vnpt = given.organisation("VNPT", Organisation.Role.CONTRACTOR);
        given.account("admin", Role.ADMIN, ministry);
        given.account("staff", Role.STAFF, ministry);
        given.account("viettel", Role.CONTRACTOR, viettel);
        given.account("vnpt", Role.CONTRACTOR, vnpt);
        LocalDate day = LocalDate.of(2025, 11, 14);
        given.aTask("T-1").ledBy(ministry).withContractor(viettel).dueBy(day).exists();
        given.aTask("T-2").ledBy(ministry).withContractor(vnpt).dueBy(day).exists();
        given.aTask("T-3").ledBy(ministry).dueBy(day).exists();
    }

    @Test
    void isShownOnceAndKeptAsAHash() throws Exception {
        Response made = make(Map.of());
        assertThat(made.statusCode()).isEqualTo(201);
        String secret = secret(made);
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        As.user("admin")
                .get("/tokens")
                .then()
                .statusCode(200)
                .body(containsString("Monitoring system"), containsString(secret.substring(0, 10)))
                .body(not(containsString(secret)), not(containsString(secret.substring(0, 12))));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        assertThat(rows.value("select token_hash from api_token"))
                .isEqualTo(HexFormat.of().formatHex(hash));
        assertThat(rows.value("select beginning from api_token")).isEqualTo(secret.substring(0, 10));
    }

    @Test
    void theOrganisationsOwnPeopleRevokeItAndNobodyElses() {
        make(Map.of());
        As.user("viettel").get("/tokens").then().statusCode(200).body(containsString("Monitoring system"));
        As.user("vnpt").get("/tokens").then().statusCode(200).body(not(containsString("Monitoring system")));
        make(Map.of("organisation", "VNPT"));
        assertThat(Forms.send("vnpt", "/tokens", "/tokens/1/revocation", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(rows.in("api_token", "revoked_at is not null")).isZero();
        assertThat(Forms.send("viettel", "/tokens", "/tokens/1/revocation", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(rows.in("api_token", "revoked_at is not null")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff", "viettel"})
    void onlyAnAdministratorMakesOne(String username) {
        As.user(username).get("/tokens/new").then().statusCode(403);
        assertThat(Forms.send(username, "/help", "/tokens", wanted(Map.of())).statusCode())
                .isEqualTo(403);
        assertThat(rows.in("api_token")).isZero();
    }

    @Test
    void tellsToTheMinuteWhenItWasLastUsed() {
        String secret = secret(make(Map.of()));
        As.user("admin").get("/tokens").then().body(containsString("never"));
        program(secret).get(OWN).then().statusCode(200);
        Object first = rows.value("select last_used_at from api_token");
        assertThat(first).isNotNull();
        clock.tick(Duration.ofSeconds(59));
        program(secret).get(OWN).then().statusCode(200);
        assertThat(rows.value("select last_used_at from api_token")).isEqualTo(first);
        clock.tick(Duration.ofSeconds(1));
        program(secret).get(OWN).then().statusCode(200);
        assertThat(rows.value("select last_used_at from api_token")).isNotEqualTo(first);
        As.user("viettel").get("/tokens").then().body(containsString("6 Nov 2025 08:01"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name         |            | This must be filled in.",
                "organisation | Nobody     | No organisation has the code Nobody.",
                "organisation |            | This must be filled in.",
                "lastDay      |            | This must be filled in.",
                "lastDay      | 2025-11-05 | choose a day from 2025-11-06 to 2026-11-06",
                "lastDay      | 2026-11-07 | choose a day from 2025-11-06 to 2026-11-06"
            })
    void saysWhatIsWrongWithTheForm(String field, String value, String reason) {
        Response refused = make(Map.of(field, value == null ? "" : value));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains(reason).doesNotContain("tnd_");
        assertThat(rows.in("api_token")).isZero();
    }

    @Test
    void isGoodForSomethingAndNamedOnce() {
        Map<String, String> nothing = wanted(Map.of());
        nothing.keySet().removeAll(List.of("read", "report"));
        assertThat(Forms.send("admin", "/tokens/new", "/tokens", nothing).asString())
                .contains("Choose what the token is good for");
        assertThat(make(Map.of()).statusCode()).isEqualTo(201);
        assertThat(make(Map.of()).asString()).contains("has a token of this name already");
        revoke("admin");
        assertThat(make(Map.of()).statusCode()).isEqualTo(201);
        assertThat(rows.in("api_token")).isEqualTo(2);
    }

    @Test
    void speaksVietnameseWhenAsked() {
        make(Map.of());
        As.user("admin")
                .queryParam("lang", "vi")
                .get("/tokens")
                .then()
                .body(containsString("Mã truy cập cho phần mềm"), containsString("còn hiệu lực"))
                .body(not(containsString("token_")));
    }
}
