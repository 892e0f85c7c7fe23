package vn.tiendo.task;

import java.util.List;
import vn.tiendo.organisation.Organisation;

/**
 * Units that get, or would get, a copy of an order to many.
 *
 * @param done whether they got it
 */
public record OrderAddition(String order, List<Line> lines, boolean done) {

    /**
     * One of them.
     *
     * @param code of the copy: the new one, or the one the unit has already
     * @param hasCopy whether the unit has one already, and gets no second
     */
    public record Line(Organisation unit, String code, boolean hasCopy) {}

    public List<Line> added() {
        return lines.stream().filter(l -> !l.hasCopy()).toList();
    }

    public List<Line> staying() {
        return lines.stream().filter(Line::hasCopy).toList();
    }

    /** The same for the same units with the same copies. */
    public String fingerprint() {
        StringBuilder all = new StringBuilder(order);
        lines.forEach(l -> all.append('\n').append(l.code()).append('|').append(l.hasCopy()));
        return BulkPlan.digest(all.toString());
    }
}
