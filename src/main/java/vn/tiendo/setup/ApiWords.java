package vn.tiendo.setup;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the description of the API says in words and examples, from {@code openapi/}: a file for each tag, with its
 * description and an example of what each operation takes and answers, by the operation's id; besides, one file of
 * parameters and one of refusals. {@code answerLike} names an example that several operations share.
 */
final class ApiWords {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, Object>> PARTS = new TypeReference<>() {};

    private final Map<String, Object> parts;

    private ApiWords(Map<String, Object> parts) {
        this.parts = parts;
    }

    /** What is said about a tag, about "parameters" or "refusals"; nothing when there is no such file. */
    static ApiWords about(String name) {
        try (InputStream file = ApiWords.class.getResourceAsStream("/openapi/" + name + ".json")) {
            return new ApiWords(file == null ? Map.of() : MAPPER.readValue(file, PARTS));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    String text(String name) {
        return (String) parts.get(name);
    }

    Object value(String name) {
        return parts.get(name);
    }

    Iterable<String> names() {
        return parts.keySet();
    }

    /** A part that has parts itself; an empty one when it is not there. */
    @SuppressWarnings("unchecked")
    ApiWords part(String name) {
        return new ApiWords((Map<String, Object>) parts.getOrDefault(name, Map.of()));
    }
}
