package vn.tiendo.task.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.task.OrderMatrix;
import vn.tiendo.task.Selection;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskFilter;

/** All that the page of an order to many shows. */
record OrderPage(
        OrderMatrix matrix,
        OrderMatrix.Sort sort,
        LocalDate today,
        boolean mayAct,
        boolean mayReadDirective,
        List<Organisation> others,
        Integer told,
        String typed,
        Map<String, String> wrong) {

    private static final List<Selection> SENTENCE = List.of(
            Selection.DONE_ON_TIME,
            Selection.DONE_LATE,
            Selection.IN_TIME,
            Selection.OVERDUE,
            Selection.NOT_REPORTING,
            Selection.CLAIMED,
            Selection.SUSPENDED,
            Selection.CANCELLED);

    /** A number of the sentence and the list it opens. */
    record Part(Selection selection, int count, String address) {}

    public String code() {
        return matrix.code();
    }

    /** The order's own words, as every copy has them. */
    public Task task() {
        return matrix.copy();
    }

    public boolean isToday() {
        return matrix.day().equals(today);
    }

    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (Selection selection : SENTENCE) {
            int count = matrix.count(selection);
            if (count > 0) {
                parts.add(new Part(selection, count, list(selection)));
            }
        }
        return parts;
    }

    public int silent() {
        return matrix.count(Selection.NOT_REPORTING);
    }

    public boolean hasEvidence() {
        return matrix.units().stream().anyMatch(u -> u.evidence() > 0);
    }

    public List<OrderMatrix.Sort> sorts() {
        return List.of(OrderMatrix.Sort.values());
    }

    /** The same page in another order. */
    public String address(OrderMatrix.Sort other) {
        String address = "/orders/" + code() + "?sort=" + other.tag();
        return isToday() ? address : address + "&asOf=" + matrix.day();
    }

    private String list(Selection selection) {
        return TaskFilter.of(selection).copiesOf(code()).address(isToday() ? null : matrix.day());
    }

    public boolean isPast() {
        return matrix.isPast(today);
    }
}
