package vn.tiendo.task.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.As;
import vn.tiendo.Given;

/** A directive's page: its clauses, what they gave, and how it is found. */
@QuarkusTest
class DirectivePageTest {

    private final Given given;

    DirectivePageTest(Given given) {
        this.given = given;
    }

    @Test
    void eachClauseHasItsTasksOrIsMarked() {
        given.theDemoDay();
        As.user("staff")
                .get("/directives/KL")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("<div class=\"t-clause t-ontime\" id=\"c1\">"),
                        containsString("<div class=\"t-clause t-soon\" id=\"c2\">"),
                        containsString("<div class=\"t-clause gap\""),
                        containsString("no task")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/directives/3255/QD-BCT", "/directives/3255%2FQD-BCT", "/directives/3255/Q%C4%90-BCT"})
    void isFoundByItsNumber(String address) {
        given.theDemoDay();
        As.user("staff")
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get(address)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/directives/CL"));
        As.user("staff").get("/directives/3256/QD-BCT").then().statusCode(404);
    }
}
