package vn.tiendo.task;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.tiendo.shared.Checks;

/**
 * Which tasks a list is about. A part that is null does not limit.
 *
 * @param lead code of the lead unit; of the group, for copies of an order to many
 * @param directive code of the directive
 * @param order code of one order, for its copies
 * @param due the last good day in force
 */
public record TaskFilter(Selection selection, String lead, String directive, String order, LocalDate due) {

    /** Reads what stands in an address; a part that is wrong is told with the others. */
    public static TaskFilter read(
            Checks checks, String standing, String lead, String directive, String order, String due) {
        TaskFilter filter = new TaskFilter(
                Selection.of(standing),
                checks.text("lead", lead),
                checks.text("directive", directive),
                checks.text("order", order),
                checks.day("due", due));
        checks.orThrow();
        return filter;
    }

    public static TaskFilter of(Selection selection) {
        return new TaskFilter(selection, null, null, null, null);
    }

    public TaskFilter {
        lead = blankToNull(lead);
        directive = blankToNull(directive);
        order = blankToNull(order);
    }

    public TaskFilter with(Selection other) {
        return new TaskFilter(other, lead, directive, order, due);
    }

    /**
     * Where the list is to be seen.
     *
     * @param day the day it is drawn for; null: always today
     */
    public String address(LocalDate day) {
        StringBuilder query = new StringBuilder();
        append(query, "standing", selection == Selection.ASSIGNED ? null : selection.tag());
        append(query, "lead", lead);
        append(query, "directive", directive);
        append(query, "order", order);
        append(query, "due", due == null ? null : due.toString());
        append(query, "asOf", day == null ? null : day.toString());
        return "/tasks" + query;
    }

    /** Where the list goes on behind a place in it. */
    public String address(LocalDate day, String after) {
        String start = address(day);
        return start + (start.indexOf('?') < 0 ? "?after=" : "&after=") + after;
    }

    private static void append(StringBuilder query, String name, String value) {
        if (value != null) {
            query.append(query.isEmpty() ? '?' : '&').append(name).append('=');
            query.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    String condition() {
        StringBuilder sql = new StringBuilder("(" + selection.condition() + ")");
        if (lead != null) {
            sql.append(
                    NO_LEAD.equals(lead)
                            ? " and s.lead_id is null"
                            : " and (s.lead = :lead or s.code <> s.order_code and s.group_code = :lead)");
        }
        if (directive != null) {
            sql.append(" and s.directive_id = (select dd.id from directive dd where dd.code = :directive)");
        }
        if (order != null) {
            sql.append(" and s.order_code = :order");
        }
        if (due != null) {
            sql.append(" and s.due_on = :due");
        }
        return sql.toString();
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (lead != null && !NO_LEAD.equals(lead)) {
            parameters.put("lead", lead);
        }
        if (directive != null) {
            parameters.put("directive", directive);
        }
        if (order != null) {
            parameters.put("order", order);
        }
        if (due != null) {
            parameters.put("due", due);
        }
        return parameters;
    }

    /** Stands for "the order names no lead unit". */
    public static final String NO_LEAD = "-";

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
