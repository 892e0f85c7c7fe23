package vn.tiendo.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.api.Test;

/** The examples in the description of the API are documents as the endpoints read and write them, field by field. */
@QuarkusTest
class ApiExamplesTest {

    private final ObjectMapper mapper;
    private final Map<String, Class<?>> endpoints = new TreeMap<>();

    ApiExamplesTest(ObjectMapper mapper) {
        this.mapper = mapper;
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.tiendo").stream()
                        .filter(type -> type.getSimpleName().endsWith("Api"))
                        .forEach(type -> endpoints.put(type.getSimpleName(), type.reflect()));
    }

    @Test
    void whatIsShownAsSentIsWhatIsRead() throws IOException {
        ApiShown api = ApiShown.served(mapper);
        List<String> wrong = new ArrayList<>();
        for (ApiShown.Shown operation : api.operations()) {
            if (operation.posts()) {
                JsonNode sent = operation.sent();
                JsonNode read = read(sent, taken(operation), wrong, operation.id());
                if (read instanceof ObjectNode fields) {
                    fields.properties().removeIf(f -> f.getValue().isNull());
                }
                compare(sent, read, wrong, operation.id());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsShownAsAnsweredIsWhatIsWritten() throws IOException {
        ApiShown api = ApiShown.served(mapper);
        List<String> wrong = new ArrayList<>();
        int looked = 0;
        for (ApiShown.Shown operation : api.operations()) {
            Optional<Type> answer = answered(method(operation));
            if (answer.isPresent()) {
                looked++;
                JsonNode shown = api.example(api.answers(operation).get(0));
                compare(shown, read(shown, answer.get(), wrong, operation.id()), wrong, operation.id());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(looked).isGreaterThan(35);
    }

    @Test
    void refusalsAreShownAsTheyAreWritten() throws IOException {
        ApiShown api = ApiShown.served(mapper);
        List<String> wrong = new ArrayList<>();
        api.document().at("/components/responses").fields().forEachRemaining(refusal -> {
            JsonNode shown = refusal.getValue().at("/content/application~1problem+json/example");
            compare(shown, read(shown, Problem.class, wrong, refusal.getKey()), wrong, refusal.getKey());
        });
        assertThat(wrong).isEmpty();
        assertThat(api.document().at("/components/schemas/Problem/properties").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(Arrays.stream(Problem.class.getRecordComponents())
                        .map(c -> c.getName())
                        .collect(Collectors.toList()));
    }

    /** Read by the very reader that reads requests, and written again. */
    private JsonNode read(JsonNode shown, Type type, List<String> wrong, String where) {
        try {
            Object read = mapper.readValue(shown.toString(), mapper.constructType(type));
            return mapper.readTree(mapper.writeValueAsString(read));
        } catch (IOException e) {
            wrong.add(where + ": " + e.getMessage());
            return shown;
        }
    }

    private static void compare(JsonNode shown, JsonNode expected, List<String> wrong, String where) {
        if (shown.isMissingNode() || !shown.equals(expected)) {
            wrong.add(where + ": " + shown + ", not " + expected);
        }
    }

    private Method method(ApiShown.Shown operation) {
        String[] name = operation.id().split("_");
        return Arrays.stream(endpoints.get(name[0]).getMethods())
                .filter(m -> m.getName().equals(name[1]))
                .findFirst()
                .orElseThrow();
    }

    /** The document that is posted there; where forms are taken, too, another method than the one that is named. */
    private Type taken(ApiShown.Shown operation) {
        Method named = method(operation);
        return Arrays.stream(named.getDeclaringClass().getMethods())
                .filter(m -> m.isAnnotationPresent(POST.class) && path(m).equals(path(named)))
                .flatMap(m -> Arrays.stream(m.getParameters()))
                .filter(p -> p.getAnnotations().length == 0)
                .findFirst()
                .map(Parameter::getParameterizedType)
                .orElse(Map.class);
    }

    private static String path(Method method) {
        return Optional.ofNullable(method.getAnnotation(Path.class))
                .map(Path::value)
                .orElse("");
    }

    /** What an endpoint answers in JSON; nothing when it answers by bytes or by a place only. */
    private static Optional<Type> answered(Method method) {
        Type type = method.getGenericReturnType();
        if (type == Response.class) {
            return Optional.ofNullable(method.getAnnotation(APIResponseSchema.class))
                    .map(APIResponseSchema::value);
        }
        return Optional.of(
                type instanceof ParameterizedType of && of.getRawType() == RestResponse.class
                        ? of.getActualTypeArguments()[0]
                        : type);
    }
}
