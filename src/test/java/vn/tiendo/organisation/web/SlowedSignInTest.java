package vn.tiendo.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.As;
import vn.tiendo.Cookied;
import vn.tiendo.Given;
import vn.tiendo.Rows;
import vn.tiendo.SettableClock;
import vn.tiendo.organisation.AddressFailures;
import vn.tiendo.organisation.Role;

/** Guessing passwords takes long, and locks nobody out. */
@QuarkusTest
@Tag("database")
class SlowedSignInTest {

    @Inject
    Given given;

    @Inject
    Rows rows;

    @Inject
    SettableClock clock;

    @Inject
    AddressFailures addresses;

    @BeforeEach
    void people() {
        given.emptyDatabase();
        given.account("staff", Role.STAFF, given.organisation("MoIT"));
        given.account("reader", Role.READER, given.organisation("MoIT"));
    }

    private static String guess(String username) {
        return Cookied.nobody().signIn(username, "a wrong password").header("Location");
    }

    private void failures(String username, int count) {
        for (int i = 0; i < count; i++) {
            assertThat(guess(username)).endsWith("/sign-in/failed");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "staff",
                "no-such-name",
                "Không có tên này",
                "a name so long that there can be none of it ............................................................................................"
            })
    void theSixthAttemptWaitsWhetherTheNameIsKnownOrNot(String username) {
        failures(username, 5);
        assertThat(guess(username)).endsWith("/sign-in/failed?wait=1");
    }

    @Test
    void theRightPasswordIsNoExceptionWhileWaitingAndOpensAfterwards() {
        failures("staff", 5);
        assertThat(Cookied.nobody().signIn("staff", Given.PASSWORD).header("Location"))
                .endsWith("/sign-in/failed?wait=1");
        clock.tick(Duration.ofSeconds(59));
        assertThat(Cookied.nobody().signIn("staff", Given.PASSWORD).header("Location"))
                .endsWith("/sign-in/failed?wait=1");
        clock.tick(Duration.ofSeconds(1));
        assertThat(Cookied.signedInAs("staff").isSignedIn()).isTrue();
        assertThat(rows.in("sign_in_failure")).isZero();
    }

    @Test
    void eachFailureDoublesTheWaitUpToAQuarterOfAnHour() {
        failures("staff", 4);
        for (int minutes : new int[] {1, 2, 4, 8, 15, 15}) {
            assertThat(guess("staff")).endsWith("/sign-in/failed");
            assertThat(guess("staff")).endsWith("/sign-in/failed?wait=" + minutes);
            clock.tick(Duration.ofMinutes(minutes));
        }
    }

    @Test
    void attemptsWhileWaitingDoNotProlongTheWait() {
        failures("staff", 5);
        for (int i = 0; i < 20; i++) {
            guess("staff");
        }
        clock.tick(Duration.ofMinutes(1));
        assertThat(Cookied.signedInAs("staff").isSignedIn()).isTrue();
    }

    @Test
    void oneNamesFailuresAreNotAnothers() {
        failures("staff", 5);
        assertThat(Cookied.signedInAs("reader").isSignedIn()).isTrue();
    }

    @Test
    void afterADayFailuresAreForgotten() {
        failures("staff", 4);
        clock.tick(Duration.ofHours(25));
        failures("staff", 4);
    }

    @Test
    void oneAddressTriesThirtyNamesAMinute() {
        for (int i = 0; i < 30; i++) {
            assertThat(guess("name" + i)).endsWith("/sign-in/failed");
        }
        assertThat(guess("name30")).endsWith("/sign-in/failed?wait=1");
        assertThat(Cookied.nobody().signIn("staff", Given.PASSWORD).header("Location"))
                .endsWith("/sign-in/failed?wait=1");
        clock.tick(Duration.ofMinutes(1));
        assertThat(Cookied.signedInAs("staff").isSignedIn()).isTrue();
    }

    @Test
    void aThousandRightPasswordsFromOneAddressAreNotSlowed() {
        for (int i = 0; i < 100; i++) {
            As.user("staff").get("/api/v1/board").then().statusCode(200);
        }
    }

    @Test
    void guessingAllAtOnceGainsNothing() throws Exception {
        ExecutorService guessers = Executors.newFixedThreadPool(40);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                answers.add(guessers.submit(() -> guess("staff")));
            }
            int looked = 0;
            for (Future<String> answer : answers) {
                looked += answer.get().contains("wait=") ? 0 : 1;
            }
            // As many as are compared at once may stand between the fifth failure and its count.
            assertThat(looked).isBetween(5, 5 + Math.max(2, Runtime.getRuntime().availableProcessors()));
        } finally {
            guessers.shutdownNow();
        }
    }

    @Test
    void programsAreToldWhenToComeBack() {
        for (int i = 0; i < 5; i++) {
            RestAssured.given()
                    .auth()
                    .preemptive()
                    .basic("staff", "a wrong password")
                    .get("/api/v1/board")
                    .then()
                    .statusCode(401);
        }
        As.user("staff")
                .get("/api/v1/board")
                .then()
                .statusCode(429)
                .header("Retry-After", "60")
                .contentType("application/problem+json")
                .body("status", equalTo(429))
                .body("detail", equalTo("Too many failures. Try again in 1 minute."));
        assertThat(guess("staff")).endsWith("/sign-in/failed?wait=1");
    }

    @ParameterizedTest
    @CsvSource({
        "en,wait=2,Too many failures. Try again in 2 minutes.",
        "en,wait=1,Too many failures. Try again in 1 minute.",
        "vi,wait=2,Sai quá nhiều lần. Hãy thử lại sau 2 phút.",
        "en,wait=99,Too many failures. Try again in 15 minutes.",
        "en,wait=x,User name or password is wrong.",
        "en,,User name or password is wrong."
    })
    void thePageSaysHowLong(String language, String query, String words) {
        Response page = RestAssured.get("/sign-in/failed?lang=" + language + (query == null ? "" : "&" + query));
        assertThat(page.body().asString()).contains(words);
    }

    @Test
    void changingThePasswordIsSlowedLikeSigningIn() {
        Cookied staff = Cookied.signedInAs("staff");
        String[] fields = {"old", "guessed", "password", "four words and one", "again", "four words and one"};
        for (int i = 0; i < 5; i++) {
            staff.post("/profile", "/profile/password", fields);
        }
        assertThat(staff.post("/profile", "/profile/password", fields).body().asString())
                .contains("Too many failures. Try again in 1 minute.");
    }

    @Test
    void inventedNamesFillNoDisk() {
        rows.change("insert into sign_in_failure (name_hash, failures, last_failed_at)"
                + " values ('old', 3, timestamp with time zone '2025-11-01 00:00:00+00')");
        failures("somebody", 1);
        assertThat(rows.in("sign_in_failure")).isEqualTo(1);
        assertThat(rows.in("sign_in_failure", "name_hash like '%somebody%'")).isZero();
    }
}
