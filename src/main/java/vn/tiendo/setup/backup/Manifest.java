package vn.tiendo.setup.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;

/**
 * What a backup says of itself.
 *
 * @param program the version that made it
 * @param takenAt when, in UTC
 * @param schema the last migration that the database has had
 * @param lastHistory the number of the last line of history; 0 when there is none
 * @param rows how many rows each table has
 * @param parts SHA-256 of each file in it, in hexadecimal digits
 */
record Manifest(
        String program,
        String takenAt,
        String schema,
        long lastHistory,
        SortedMap<String, Long> rows,
        Map<String, String> parts) {

    static final String NAME = "manifest.json";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    static Manifest of(Contents contents, String program, String takenAt, Map<String, String> parts) {
        return new Manifest(program, takenAt, contents.schema(), contents.lastHistory(), contents.rows(), parts);
    }

    Contents contents() {
        return new Contents(schema, lastHistory, rows);
    }

    String asText() throws JsonProcessingException {
        return JSON.writeValueAsString(this);
    }

    static Manifest read(byte[] text) throws IOException {
        return JSON.readValue(text, Manifest.class);
    }
}
