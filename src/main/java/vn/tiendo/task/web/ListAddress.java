package vn.tiendo.task.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.task.TaskFilter;

/**
 * Where a list of tasks is to be seen: whoever follows the address sees the same list, as far as it is theirs to see.
 *
 * @param day the day it is drawn for; null: always today
 * @param columns what is shown of each task; none: what is usual
 */
record ListAddress(TaskFilter filter, LocalDate day, List<ListColumn> columns) {

    public String page() {
        return at("/tasks", parts());
    }

    /** Where it goes on behind a place in it. */
    public String after(String place) {
        Map<String, String> parts = parts();
        parts.put("after", place);
        return at("/tasks", parts);
    }

    /** The same to be opened in a spreadsheet. */
    public String table() {
        return at("/tasks.csv", parts());
    }

    public boolean isShown(ListColumn column) {
        return (columns.isEmpty() ? ListColumn.USUAL : columns).contains(column);
    }

    /** What its address consists of. */
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>(filter.parts());
        if (day != null) {
            parts.put("asOf", day.toString());
        }
        if (!columns.isEmpty()) {
            parts.put("columns", columns.stream().map(ListColumn::tag).collect(Collectors.joining(",")));
        }
        return parts;
    }

    private static String at(String path, Map<String, String> parts) {
        String query = parts.entrySet().stream()
                // A comma need not be disguised in a query, and is easier to read.
                .map(p -> p.getKey() + "="
                        + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8)
                                .replace("%2C", ","))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
