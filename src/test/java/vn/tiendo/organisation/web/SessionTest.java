package vn.tiendo.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.As;
import vn.tiendo.Cookied;
import vn.tiendo.Given;
import vn.tiendo.Rows;
import vn.tiendo.SettableClock;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;

/** How long a cookie is good for, also in other hands. */
@QuarkusTest
@Tag("database")
class SessionTest {

    private static final String LONG_ENOUGH = "bốn từ không liên quan";

    @Inject
    Given given;

    @Inject
    Rows rows;

    @Inject
    SettableClock clock;

    @BeforeEach
    void people() {
        given.emptyDatabase();
        Organisation ministry = given.organisation("MoIT");
        given.account("admin", Role.ADMIN, ministry);
        given.account("staff", Role.STAFF, ministry);
    }

    @Test
    void aCopiedCookieIsRefusedAfterSigningOut() {
        Cookied staff = Cookied.signedInAs("staff");
        Cookied copy = staff.copied();
        assertThat(copy.isSignedIn()).isTrue();
        staff.post("/profile", "/sign-out");
        assertThat(copy.isSignedIn()).isFalse();
        Response answer = copy.get("/tasks");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/sign-in");
        assertThat(copy.get("/api/v1/board").statusCode()).isEqualTo(401);
    }

    @Test
    void signingOutEndsOnlyThisSession() {
        Cookied desk = Cookied.signedInAs("staff");
        Cookied phone = Cookied.signedInAs("staff");
        desk.post("/profile", "/sign-out");
        assertThat(phone.isSignedIn()).isTrue();
    }

    @Test
    void aCookieIsRefusedAfterDeactivationAndStaysSoAfterReactivation() {
        Cookied admin = Cookied.signedInAs("admin");
        Cookied staff = Cookied.signedInAs("staff");
        assertThat(admin.post("/accounts/staff", "/accounts/staff/deactivation").statusCode())
                .isEqualTo(303);
        assertThat(staff.isSignedIn()).isFalse();
        assertThat(As.user("staff").get("/api/v1/board").statusCode()).isEqualTo(401);
        admin.post("/accounts/staff", "/accounts/staff/reactivation");
        assertThat(staff.isSignedIn()).isFalse();
        assertThat(Cookied.signedInAs("staff").isSignedIn()).isTrue();
    }

    @Test
    void everyCookieIsRefusedAfterAChangeOfPassword() {
        Cookied staff = Cookied.signedInAs("staff");
        Cookied copy = staff.copied();
        Cookied elsewhere = Cookied.signedInAs("staff");
        Response answer = staff.post(
                "/profile", "/profile/password", "old", Given.PASSWORD, "password", LONG_ENOUGH, "again", LONG_ENOUGH);
        assertThat(answer.header("Location")).endsWith("/sign-in?told=changed");
        assertThat(staff.isSignedIn()).isFalse();
        assertThat(copy.isSignedIn()).isFalse();
        assertThat(elsewhere.isSignedIn()).isFalse();
        assertThat(Cookied.signedInAs("staff", LONG_ENOUGH).isSignedIn()).isTrue();
        assertThat(Cookied.nobody().signIn("staff", Given.PASSWORD).header("Location"))
                .endsWith("/sign-in/failed");
    }

    @Test
    void anotherPasswordNeedsTheOldOne() {
        Cookied staff = Cookied.signedInAs("staff");
        Response answer = staff.post(
                "/profile", "/profile/password", "old", "guessed", "password", LONG_ENOUGH, "again", LONG_ENOUGH);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body().asString()).contains("This is not your present password.");
        answer = staff.post(
                "/profile", "/profile/password", "old", Given.PASSWORD, "password", "short", "again", "short");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body().asString()).contains("At least 12 characters; you typed 5.");
        answer = staff.post(
                "/profile", "/profile/password", "old", Given.PASSWORD, "password", LONG_ENOUGH, "again", "other");
        assertThat(answer.body().asString()).contains("The two are not the same.");
        assertThat(staff.isSignedIn()).isTrue();
    }

    @Test
    void allSessionsCanBeEndedFromOneOfThem() {
        Cookied left = Cookied.signedInAs("staff");
        Cookied staff = Cookied.signedInAs("staff");
        Cookied admin = Cookied.signedInAs("admin");
        staff.post("/profile", "/profile/sessions/end");
        assertThat(left.isSignedIn()).isFalse();
        assertThat(staff.isSignedIn()).isFalse();
        assertThat(admin.isSignedIn()).isTrue();
    }

    @Test
    void aSessionEndsAfterTwelveHoursHoweverBusy() {
        Cookied staff = Cookied.signedInAs("staff");
        clock.tick(Duration.ofHours(12).minusSeconds(1));
        assertThat(staff.isSignedIn()).isTrue();
        clock.tick(Duration.ofSeconds(1));
        assertThat(staff.isSignedIn()).isFalse();
    }

    @Test
    void anotherRoleHoldsFromTheNextRequestOn() {
        Cookied staff = Cookied.signedInAs("staff");
        assertThat(staff.get("/accounts").statusCode()).isEqualTo(403);
        Cookied.signedInAs("admin")
                .post("/accounts/staff", "/accounts/staff", "nameEn", "Staff", "role", "ADMIN", "language", "en");
        assertThat(staff.get("/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void aScriptLeavesNoSession() {
        for (int i = 0; i < 3; i++) {
            As.user("staff").get("/api/v1/board").then().statusCode(200);
        }
        assertThat(rows.in("sign_in_session")).isZero();
    }

    @Test
    void theKeyIsNotInTheDatabase() {
        Cookied.signedInAs("staff");
        assertThat(rows.in("sign_in_session", "char_length(key_hash) = 64")).isEqualTo(1);
    }

    @Test
    void anIncompleteFormIsAFailure() {
        Response answer = Cookied.nobody().signIn("", "");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/sign-in/failed");
        for (String body : new String[] {"", "username=staff", "password=demo"}) {
            answer = io.restassured.RestAssured.given()
                    .redirects()
                    .follow(false)
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .body(body)
                    .post("/session");
            assertThat(answer.statusCode()).as(body).isEqualTo(303);
            assertThat(answer.header("Location")).as(body).endsWith("/sign-in/failed");
        }
    }

    @Test
    void theLanguageSwitchIsKeptForThePersonOnEveryMachine() {
        Cookied.signedInAs("staff").get("/tasks?lang=vi");
        assertThat(Cookied.signedInAs("staff").get("/profile").body().asString())
                .contains("Tài khoản của tôi");
        Cookied staff = Cookied.signedInAs("staff");
        staff.post("/profile", "/profile/language", "language", "en");
        assertThat(staff.get("/profile").body().asString()).contains("My account");
        As.user("staff").get("/tasks?lang=vi");
        assertThat(staff.get("/profile").body().asString()).contains("My account");
    }
}
