package vn.tiendo.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The description of the API tells every endpoint under /api whole, without a line in a list. */
@QuarkusTest
class ApiDescriptionTest {

    @Test
    void everyOperationTellsWhatItIsAndHowItIsRefused() {
        Map<String, Map<String, Object>> paths =
                RestAssured.given().get("/q/openapi?format=json").jsonPath().getMap("paths");
        assertThat(paths).containsKeys("/api/v1/board", "/api/v1/tasks", "/api/v1/audit");
        assertThat(paths.keySet()).allMatch(path -> path.startsWith("/api/"));
        Set<String> ids = new HashSet<>();
        paths.forEach((path, item) -> item.forEach((verb, value) -> {
            if (value instanceof Map<?, ?> operation) {
                String name = verb + " " + path;
                assertThat((Object) operation.get("summary")).as(name).isNotNull();
                assertThat((Object) operation.get("tags")).as(name).isNotNull();
                assertThat((Object) operation.get("description")).as(name).isNotNull();
                assertThat(ids.add(String.valueOf(operation.get("operationId")))).as(name).isTrue();
                Map<?, ?> responses = (Map<?, ?>) operation.get("responses");
                assertThat(responses.keySet().stream().map(Object::toString).toList())
                        .as(name)
                        .contains("400", "401", "403", "404", "412", "422", "429")
                        .anyMatch(status -> status.startsWith("2"));
            }
        }));
    }
}
