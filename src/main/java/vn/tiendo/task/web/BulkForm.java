package vn.tiendo.task.web;

import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.RuleWords;
import vn.tiendo.task.BulkChoice;
import vn.tiendo.task.BulkDeed;
import vn.tiendo.task.TaskFilter;

/** What the staff chose and typed to act on many tasks; it goes along from the list to the preview to the deed. */
class BulkForm {

    /** Every task of the list, not only those ticked. */
    private static final String ALL = "all";

    @FormParam("act")
    String act;

    /** Which part an organisation is given, where the act is to give one. */
    @FormParam("part")
    String part;

    @FormParam("organisation")
    String organisation;

    @FormParam("word")
    String word;

    @FormParam("days")
    String days;

    @FormParam("reason")
    String reason;

    @FormParam("document")
    String document;

    @FormParam("standing")
    String standing;

    @FormParam("lead")
    String lead;

    @FormParam("directive")
    String directive;

    @FormParam("order")
    String order;

    @FormParam("due")
    String due;

    @FormParam("contractor")
    String contractor;

    @FormParam("from")
    String from;

    @FormParam("to")
    String to;

    @FormParam("q")
    String q;

    @FormParam("which")
    String which;

    @FormParam("code")
    List<String> code;

    /** The codes ticked, in one field. */
    @FormParam("codes")
    String codes;

    /** Where it goes when it is done: the order, or the list. */
    @FormParam("back")
    String back;

    @FormParam("fingerprint")
    String fingerprint;

    public TaskFilter filter() {
        return TaskFilter.read(
                new Checks(), new TaskFilter.Given(standing, lead, contractor, directive, order, due, from, to, q));
    }

    BulkChoice choice() {
        if (ALL.equals(which)) {
            return new BulkChoice(filter(), null);
        }
        Checks checks = new Checks();
        Set<String> ticked = ticked();
        checks.that(!ticked.isEmpty(), null, RuleWords::nothingTicked);
        ticked.forEach(c -> checks.text("code", c));
        checks.orThrow();
        return new BulkChoice(filter(), ticked);
    }

    private Set<String> ticked() {
        List<String> all = new ArrayList<>(code == null ? List.of() : code);
        if (codes != null) {
            all.addAll(Arrays.asList(codes.split(",")));
        }
        Set<String> ticked = new LinkedHashSet<>();
        all.stream().map(String::strip).filter(c -> !c.isEmpty()).forEach(ticked::add);
        return ticked;
    }

    BulkDeed deed() {
        Checks checks = new Checks();
        BulkDeed deed = BulkDeed.read(checks, new BulkDeed.Given(kind(), organisation, word, days, reason, document));
        checks.orThrow();
        return deed;
    }

    /** The kind of deed: the act, or the part where the act is to give one. */
    public String kind() {
        return "assign".equals(act) ? part : act;
    }

    public boolean isGiving() {
        return "LEAD".equalsIgnoreCase(kind())
                || "COOPERATING".equalsIgnoreCase(kind())
                || "CONTRACTOR".equalsIgnoreCase(kind());
    }

    public boolean isKind(String other) {
        return other.equalsIgnoreCase(kind());
    }

    public boolean isAll() {
        return ALL.equals(which);
    }

    public String tickedCodes() {
        return String.join(",", ticked());
    }

    /** The address of the list or order that it came from. */
    public String origin() {
        return "order".equals(back) && order != null && !order.isBlank()
                ? "/orders/" + order.strip()
                : filter().address(null);
    }

    public String value(String field) {
        String value =
                switch (field) {
                    case "act" -> kind();
                    case "organisation" -> organisation;
                    case "word" -> word;
                    case "days" -> days;
                    case "reason" -> reason;
                    case "document" -> document;
                    case "back" -> back;
                    default -> "";
                };
        return value == null ? "" : value;
    }
}
