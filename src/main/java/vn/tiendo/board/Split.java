package vn.tiendo.board;

import java.util.stream.Stream;
import vn.tiendo.shared.Row;

/**
 * The mandatory sum of a group of tasks: assigned = done on time + done late + in time + overdue. Due soon, due later and
 * undated are parts of in time; cancelled stands outside; silent and claimed cut across.
 */
public record Split(
        int doneOnTime,
        int doneLate,
        int dueSoon,
        int dueLater,
        int undated,
        int overdue,
        int cancelled,
        int notReporting,
        int claimed) {

    public static final Split NONE = new Split(0, 0, 0, 0, 0, 0, 0, 0, 0);

    static Split of(Row row) {
        return new Split(
                row.count("done_on_time"),
                row.count("done_late"),
                row.count("due_soon"),
                row.count("due_later"),
                row.count("undated"),
                row.count("overdue"),
                row.count("cancelled"),
                row.count("not_reporting"),
                row.count("claimed"));
    }

    static Split sum(Stream<Split> parts) {
        return parts.reduce(NONE, Split::plus);
    }

    private Split plus(Split other) {
        return new Split(
                doneOnTime + other.doneOnTime,
                doneLate + other.doneLate,
                dueSoon + other.dueSoon,
                dueLater + other.dueLater,
                undated + other.undated,
                overdue + other.overdue,
                cancelled + other.cancelled,
                notReporting + other.notReporting,
                claimed + other.claimed);
    }

    /** What came and went since another day; parts that shrank are below nothing. */
    public Split since(Split before) {
        return new Split(
                doneOnTime - before.doneOnTime,
                doneLate - before.doneLate,
                dueSoon - before.dueSoon,
                dueLater - before.dueLater,
                undated - before.undated,
                overdue - before.overdue,
                cancelled - before.cancelled,
                notReporting - before.notReporting,
                claimed - before.claimed);
    }

    /** Not done and not overdue. */
    public int inTime() {
        return dueSoon + dueLater + undated;
    }

    public int total() {
        return doneOnTime + doneLate + inTime() + overdue;
    }

    public int open() {
        return inTime() + overdue;
    }

    /** How many have fallen due: done or overdue. */
    public int fallenDue() {
        return doneOnTime + doneLate + overdue;
    }

    /** The share of those fallen due that were done on time, in whole percent; null where none has fallen due. */
    public Integer onTimePercent() {
        return fallenDue() == 0 ? null : (int) Math.round(100 * onTimeShare());
    }

    /** The same share as a part of one. */
    public Double onTimeShare() {
        return fallenDue() == 0 ? null : (double) doneOnTime / fallenDue();
    }
}
