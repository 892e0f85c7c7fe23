package vn.tiendo.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Everything a page asks for beside itself is of this host, names its content, and is kept by the browser. */
@QuarkusTest
class AssetsTest {

    private static final Pattern ASKED_FOR = Pattern.compile("<(?:link|script|img)\\b[^>]*(?:href|src)=\"([^\"]+)\"");

    @Test
    void whatAPageAsksForIsKeptUntilItChanges() {
        Response page = RestAssured.get("/sign-in");
        List<String> addresses = ASKED_FOR
                .matcher(page.asString())
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        assertThat(addresses).hasSizeGreaterThan(3).allMatch(address -> address.matches("/[\\w./-]+\\?h=[0-9a-f]{12}"));
        addresses.forEach(address -> RestAssured.given()
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=31536000, immutable")));
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'self'")
                .doesNotContain("unsafe")
                .doesNotContain("http");
    }

    @Test
    void anAddressThatNamesOtherContentIsAskedForAgain() {
        RestAssured.get("/sign-in");
        for (String address : List.of("/tiendo.css", "/tiendo.css?h=000000000000")) {
            RestAssured.get(address).then().statusCode(200).header("Cache-Control", equalTo("no-cache"));
        }
    }
}
