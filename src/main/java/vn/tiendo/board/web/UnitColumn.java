package vn.tiendo.board.web;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.board.Board;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.RuleBroken;

/** A column of the board's table of units, by which it can be put in order. */
enum UnitColumn {
    UNIT("unit", true, null),
    ASSIGNED("assigned", false, l -> (double) l.split().total()),
    DONE_ON_TIME("doneOnTime", false, l -> (double) l.split().doneOnTime()),
    DONE_LATE("doneLate", false, l -> (double) l.split().doneLate()),
    IN_TIME("inTime", false, l -> (double) l.split().inTime()),
    OVERDUE("overdue", false, l -> (double) l.split().overdue()),
    /** The worst first; units of which nothing has fallen due come last either way. */
    RATE("rate", true, l -> l.split().onTimeShare()),
    MEDIAN("median", false, Board.Line::medianLate),
    SILENT("silent", false, l -> (double) l.split().notReporting());

    private final String tag;
    private final boolean smallFirst;
    private final Function<Board.Line, Double> value;

    UnitColumn(String tag, boolean smallFirst, Function<Board.Line, Double> value) {
        this.tag = tag;
        this.smallFirst = smallFirst;
        this.value = value;
    }

    /** The order a reader asked for: {@code rate}, or {@code -rate} for the other way round; the most overdue first if none. */
    record Order(UnitColumn column, boolean reversed) {

        static final Order USUAL = new Order(OVERDUE, false);

        static Order of(String asked) {
            if (asked == null || asked.isBlank()) {
                return USUAL;
            }
            boolean reversed = asked.startsWith("-");
            String tag = reversed ? asked.substring(1) : asked;
            return Arrays.stream(values())
                    .filter(c -> c.tag.equals(tag))
                    .findFirst()
                    .map(c -> new Order(c, reversed))
                    .orElseThrow(() -> new RuleBroken("units", w -> w.notOneOf(asked, known())));
        }

        /** Null for the usual order. */
        String asked() {
            return equals(USUAL) ? null : (reversed ? "-" : "") + column.tag;
        }

        /** How a column stands in this order, in the words of {@code aria-sort}; null when the order is by another. */
        String direction(String tag) {
            return !column.tag.equals(tag) ? null : column.smallFirst == reversed ? "descending" : "ascending";
        }

        /** The order that a click on a column's head asks for. */
        Order clicked(String tag) {
            Order order = of(tag);
            return order.column == column ? new Order(column, !reversed) : order;
        }

        Comparator<Board.Line> comparator(Language language) {
            if (column.value == null) {
                Collator names = Collator.getInstance(language.locale());
                Comparator<Board.Line> byName = Comparator.comparing(
                        l -> l.name() == null ? "" : l.name().in(language), names);
                return reversed ? byName.reversed() : byName;
            }
            Comparator<Double> values = Comparator.naturalOrder();
            return Comparator.comparing(
                    column.value, Comparator.nullsLast(column.smallFirst == reversed ? values.reversed() : values));
        }
    }

    private static String known() {
        return Arrays.stream(values()).map(c -> c.tag).collect(Collectors.joining(", "));
    }
}
