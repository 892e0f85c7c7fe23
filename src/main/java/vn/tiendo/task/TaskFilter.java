package vn.tiendo.task;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.Folded;
import vn.tiendo.shared.RuleWords;

/**
 * Which tasks a list is about. A part that is null does not limit.
 *
 * @param lead code of the lead unit; of the group, for copies of an order to many
 * @param contractor code of a contractor who has a part at present
 * @param directive code of the directive
 * @param order code of one order, for its copies
 * @param due the last good day in force
 * @param from the first last good day in force
 * @param to the last one
 * @param text words of title, code or directive, with marks or without
 */
public record TaskFilter(
        Selection selection,
        String lead,
        String contractor,
        String directive,
        String order,
        LocalDate due,
        LocalDate from,
        LocalDate to,
        String text) {

    /** Stands for "the order names no lead unit". */
    public static final String NO_LEAD = "-";

    private static final int LONGEST_TEXT = 200;
    private static final TaskFilter ALL = of(Selection.ASSIGNED);

    /** The parts as they stand in an address or a form. */
    public record Given(
            String standing,
            String lead,
            String contractor,
            String directive,
            String order,
            String due,
            String from,
            String to,
            String q) {}

    /** A part that is wrong is told with the others. */
    public static TaskFilter read(Checks checks, Given given) {
        LocalDate from = checks.day("from", given.from());
        LocalDate to = checks.day("to", given.to());
        checks.that(from == null || to == null || !from.isAfter(to), "to", RuleWords::endsBeforeItBegins);
        TaskFilter filter = new TaskFilter(
                Selection.of(given.standing()),
                checks.text("lead", given.lead()),
                checks.text("contractor", given.contractor()),
                checks.text("directive", given.directive()),
                checks.text("order", given.order()),
                checks.day("due", given.due()),
                from,
                to,
                checks.text("q", given.q(), LONGEST_TEXT));
        checks.orThrow();
        return filter;
    }

    public static TaskFilter of(Selection selection) {
        return new TaskFilter(selection, null, null, null, null, null, null, null, null);
    }

    public TaskFilter {
        lead = blankToNull(lead);
        contractor = blankToNull(contractor);
        directive = blankToNull(directive);
        order = blankToNull(order);
        text = blankToNull(text);
    }

    public TaskFilter with(Selection other) {
        return new TaskFilter(other, lead, contractor, directive, order, due, from, to, text);
    }

    public TaskFilter ledBy(String unit) {
        return new TaskFilter(selection, unit, contractor, directive, order, due, from, to, text);
    }

    public TaskFilter underContractWith(String outsider) {
        return new TaskFilter(selection, lead, outsider, directive, order, due, from, to, text);
    }

    public TaskFilter ofDirective(String code) {
        return new TaskFilter(selection, lead, contractor, code, order, due, from, to, text);
    }

    public TaskFilter copiesOf(String code) {
        return new TaskFilter(selection, lead, contractor, directive, code, due, from, to, text);
    }

    /** Those whose last good day is this one or a later one. */
    public TaskFilter dueFrom(LocalDate day) {
        return new TaskFilter(selection, lead, contractor, directive, order, due, day, to, text);
    }

    public TaskFilter dueOn(LocalDate day) {
        return new TaskFilter(selection, lead, contractor, directive, order, day, from, to, text);
    }

    /** Null leaves a side open. */
    public TaskFilter dueBetween(LocalDate first, LocalDate last) {
        return new TaskFilter(selection, lead, contractor, directive, order, due, first, last, text);
    }

    public TaskFilter saying(String words) {
        return new TaskFilter(selection, lead, contractor, directive, order, due, from, to, words);
    }

    /** Whether anything limits beside standing, lead unit and words. */
    public boolean limitsFurther() {
        return contractor != null || directive != null || from != null || to != null;
    }

    /** The parts that limit, by their names in an address or a form, in a fixed order. */
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "standing", selection == ALL.selection ? null : selection.tag());
        put(parts, "lead", lead);
        put(parts, "contractor", contractor);
        put(parts, "directive", directive);
        put(parts, "order", order);
        put(parts, "due", due);
        put(parts, "from", from);
        put(parts, "to", to);
        put(parts, "q", text);
        return parts;
    }

    private static void put(Map<String, String> parts, String name, Object value) {
        if (value != null) {
            parts.put(name, value.toString());
        }
    }

    /**
     * Where the list is to be seen.
     *
     * @param day the day it is drawn for; null: always today
     */
    public String address(LocalDate day) {
        Map<String, String> parts = parts();
        put(parts, "asOf", day);
        StringBuilder query = new StringBuilder();
        parts.forEach((name, value) -> query.append(query.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return "/tasks" + query;
    }

    String condition() {
        StringBuilder sql = new StringBuilder("(" + selection.condition() + ")");
        if (lead != null) {
            sql.append(
                    NO_LEAD.equals(lead)
                            ? " and s.lead_id is null"
                            : " and (s.lead = :lead or s.code <> s.order_code and s.group_code = :lead)");
        }
        if (contractor != null) {
            sql.append(" and exists (select 1 from task_party cp join organisation co on co.id = cp.organisation_id"
                    + " where cp.task_id = s.id and cp.role = 'CONTRACTOR' and cp.until_on is null"
                    + " and co.code = :contractor)");
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
        if (from != null) {
            sql.append(" and s.due_on >= :dueFrom");
        }
        if (to != null) {
            sql.append(" and s.due_on <= :dueTo");
        }
        for (int i = 0; i < words().size(); i++) {
            sql.append(" and position(:word").append(i).append(" in s.searched) > 0");
        }
        return sql.toString();
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("lead", NO_LEAD.equals(lead) ? null : lead);
        parameters.put("contractor", contractor);
        parameters.put("directive", directive);
        parameters.put("order", order);
        parameters.put("due", due);
        parameters.put("dueFrom", from);
        parameters.put("dueTo", to);
        for (int i = 0; i < words().size(); i++) {
            parameters.put("word" + i, words().get(i));
        }
        parameters.values().removeIf(value -> value == null);
        return parameters;
    }

    private List<String> words() {
        return text == null ? List.of() : Folded.words(text);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
