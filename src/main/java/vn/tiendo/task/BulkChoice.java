package vn.tiendo.task;

import java.util.Set;

/**
 * Which tasks are to be acted on in one go.
 *
 * @param filter those of a list; null: of all
 * @param codes of them only those named, by their own code or by that of their order; null: every one
 */
public record BulkChoice(TaskFilter filter, Set<String> codes) {

    String condition() {
        return (filter == null ? "1 = 1" : filter.condition())
                + (codes == null ? "" : " and (s.code in (:codes) or s.order_code in (:codes))");
    }
}
