package vn.tiendo.setup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The description of the API as it is served. */
record ApiShown(JsonNode document) {

    /** One operation; {@code told} is what the description says about it. */
    record Shown(String verb, String path, JsonNode told) {

        String id() {
            return told.path("operationId").asText();
        }

        boolean posts() {
            return verb.equals("post");
        }

        JsonNode sent() {
            return told.at("/requestBody/content/application~1json/example");
        }

        boolean takes(String parameter) {
            return told.path("parameters").findValuesAsText("$ref").contains("#/components/parameters/" + parameter);
        }
    }

    static ApiShown served(ObjectMapper mapper) throws IOException {
        return new ApiShown(mapper.readTree(
                RestAssured.given().get("/q/openapi?format=json").asString()));
    }

    List<Shown> operations() {
        List<Shown> all = new ArrayList<>();
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(verb -> {
                    if (verb.getValue().has("operationId")) {
                        all.add(new Shown(verb.getKey(), path.getKey(), verb.getValue()));
                    }
                }));
        return all;
    }

    Shown operation(String id) {
        return operations().stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
    }

    /** The answers that are not refusals. */
    List<JsonNode> answers(Shown operation) {
        List<JsonNode> all = new ArrayList<>();
        operation.told().path("responses").fields().forEachRemaining(answer -> {
            if (answer.getKey().startsWith("2")) {
                all.add(answer.getValue());
            }
        });
        return all;
    }

    /** What an answer is shown to contain, be it by itself or where several share it; missing when it is not shown. */
    JsonNode example(JsonNode answer) {
        JsonNode media = answer.path("content").path("application/json");
        String shared = media.at("/examples").findValuesAsText("$ref").stream()
                .findFirst()
                .orElse("#/none");
        return media.has("example") ? media.get("example") : document.at(shared.substring(1) + "/value");
    }
}
