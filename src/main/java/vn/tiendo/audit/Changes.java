package vn.tiendo.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** What became different, field by field: as text that a person reads, cut where it is long, silent where it is secret. */
final class Changes {

    /** The longest value kept whole. */
    static final int LIMIT = 4000;

    /** What opens something, and what is in a mail: recorded as changed, never told. */
    private static final Pattern SECRET =
            Pattern.compile("(?i).*(password|secret|(token|key|name|link)_?hash).*|(text|html)Body");

    private static final String OLD = "old";
    private static final String NEW = "new";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Map<String, Object>> fields = new LinkedHashMap<>();

    void add(String field, String before, String after) {
        if (Objects.equals(before, after)) {
            return;
        }
        Map<String, Object> change = new LinkedHashMap<>();
        if (SECRET.matcher(field).matches()) {
            change.put("masked", true);
        } else {
            put(change, OLD, before);
            put(change, NEW, after);
        }
        fields.put(field, change);
    }

    private static void put(Map<String, Object> change, String side, String value) {
        if (value != null) {
            change.put(side, cut(value));
        }
    }

    private static String cut(String value) {
        return value.length() <= LIMIT
                ? value
                : value.substring(0, LIMIT) + " … [" + value.length() + " characters, cut]";
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    String json() {
        try {
            return fields.isEmpty() ? null : JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<FieldChange> read(String json) {
        if (json == null) {
            return List.of();
        }
        try {
            List<FieldChange> found = new ArrayList<>();
            JSON.readTree(json)
                    .properties()
                    .forEach(p -> found.add(new FieldChange(
                            p.getKey(),
                            p.getValue().path(OLD).asText(null),
                            p.getValue().path(NEW).asText(null),
                            p.getValue().path("masked").asBoolean())));
            return found;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
