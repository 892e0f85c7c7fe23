package vn.tiendo.deadline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a comma-separated file strictly: an operator edits it, and a slip must not become a wrong day or a wrong mail. */
final class OperatorFile {

    private static final Pattern FIELD = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^\",]*))(,|$)");

    private final String fileName;
    private final List<String> header;
    private int line;

    OperatorFile(String fileName, List<String> header) {
        this.fileName = fileName;
        this.header = header;
    }

    /** One thing of each row that is not blank, in order. */
    <T> List<T> read(Reader csv, Function<List<String>, T> row) {
        List<T> found = new ArrayList<>();
        try {
            BufferedReader rows = new BufferedReader(csv);
            checkHeader(rows.readLine());
            for (String text = rows.readLine(); text != null; text = rows.readLine()) {
                line++;
                if (!text.isBlank()) {
                    List<String> fields = fields(text);
                    require(
                            fields.size() == header.size(),
                            "row",
                            text,
                            header.size() + " fields, " + String.join(",", header));
                    found.add(row.apply(fields));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + fileName, e);
        }
        return List.copyOf(found);
    }

    private void checkHeader(String row) {
        line = 1;
        // Spreadsheets write a byte order mark in front of UTF-8.
        String text = row == null ? "" : row.replace("\uFEFF", "");
        require(fields(text).equals(header), "header", text, String.join(",", header));
    }

    private List<String> fields(String row) {
        List<String> fields = new ArrayList<>();
        Matcher field = FIELD.matcher(row);
        int end = 0;
        boolean more = true;
        while (more && field.find()) {
            String quoted = field.group(1);
            fields.add(
                    quoted == null
                            ? field.group(2).strip()
                            : quoted.replace("\"\"", "\"").strip());
            more = !field.group(3).isEmpty();
            end = field.end();
        }
        require(!more && end == row.length(), "row", row, "quotes in pairs, around a whole field");
        return fields;
    }

    void require(boolean holds, String field, String value, String right) {
        if (!holds) {
            throw bad(field, value, right);
        }
    }

    IllegalArgumentException bad(String field, String value, String right) {
        return new IllegalArgumentException(
                fileName + ", line " + line + ", " + field + ": \"" + value + "\" should be " + right);
    }
}
