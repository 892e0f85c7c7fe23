package vn.tiendo.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The description of the API tells every endpoint under /api whole, without a line in a list. */
@QuarkusTest
class ApiDescriptionTest {

    private final ObjectMapper mapper;
    private ApiShown api;

    ApiDescriptionTest(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @BeforeEach
    void served() throws IOException {
        api = ApiShown.served(mapper);
    }

    @Test
    void everyOperationTellsWhatItIsAndHowItIsRefused() {
        Set<String> ids = new HashSet<>();
        for (ApiShown.Shown operation : api.operations()) {
            String name = operation.verb() + " " + operation.path();
            assertThat(operation.path()).startsWith("/api/");
            for (String part : List.of("summary", "description", "tags")) {
                assertThat(operation.told().hasNonNull(part))
                        .as(name + ": " + part)
                        .isTrue();
            }
            assertThat(ids.add(operation.id())).as(name).isTrue();
            assertThat(operation.told().path("responses").fieldNames())
                    .toIterable()
                    .as(name)
                    .contains("400", "401", "403", "429", "500")
                    .anyMatch(status -> status.startsWith("2"));
            assertThat(operation.told().path("responses").has("422")).as(name).isEqualTo(operation.posts());
            assertThat(operation.told().path("responses").has("412")).as(name).isEqualTo(operation.takes("IfMatch"));
        }
        assertThat(ids).contains("BoardApi_board", "TaskApi_tasks", "AuditApi_entries");
    }

    @Test
    void everyOperationIsShownByExamples() {
        for (ApiShown.Shown operation : api.operations()) {
            assertThat(operation.posts() && operation.sent().isMissingNode())
                    .as(operation.id() + " is shown as it is sent")
                    .isFalse();
            for (JsonNode answer : api.answers(operation)) {
                answer.path("content").forEach(media -> assertThat(media.has("example") || media.has("examples"))
                        .as(operation.id() + " is shown as it answers")
                        .isTrue());
            }
        }
    }

    @Test
    void everyParameterAndTagIsDescribed() {
        for (ApiShown.Shown operation : api.operations()) {
            Set<String> names = new HashSet<>();
            for (JsonNode parameter : operation.told().path("parameters")) {
                String name =
                        parameter.path("name").asText(parameter.path("$ref").asText());
                assertThat(names.add(name))
                        .as(operation.id() + " takes " + name + " once")
                        .isTrue();
                assertThat(parameter.has("$ref")
                                || !parameter.path("description").asText().isEmpty())
                        .as(operation.id() + " describes " + name)
                        .isTrue();
            }
            assertThat(operation.takes("IdempotencyKey")).as(operation.id()).isEqualTo(operation.posts());
        }
        for (JsonNode tag : api.document().path("tags")) {
            assertThat(tag.path("description").asText()).as(tag.toString()).isNotEmpty();
        }
    }

    @Test
    void aTaskComesWithItsETag() {
        assertThat(api.operation("StaffApi_task")
                        .told()
                        .at("/responses/200/headers")
                        .has("ETag"))
                .isTrue();
    }
}
