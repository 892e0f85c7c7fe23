package vn.tiendo.setup.seed;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.As;
import vn.tiendo.Given;

@QuarkusTest
@Tag("database")
class SeedCountTest {

    private final Given given;

    SeedCountTest(Given given) {
        this.given = given;
    }

    @BeforeEach
    void theDemoDay() {
        given.theDemoDay();
    }

    @Test
    void boardCountsOneHundred() {
        As.user("staff").get("/api/v1/board").then().statusCode(200).body("total", equalTo(100));
    }
}
