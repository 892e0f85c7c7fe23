package vn.tiendo.deadline;

/** How a wording ties a piece of work to a day or a period (src/docs/due-days.md, rules 2 to 4, 11 and 13). */
public enum Relation {
    /** "by", "no later than", "bis", "chậm nhất", "đến": the day named is still in time. */
    BY,
    /** "before", "vor", "trước": the day named is too late, the day before it is the last one in time. */
    BEFORE,
    /** "on", "am", "vào ngày": that very day; also the first day of a duty that starts then. */
    ON,
    /** "in", "within", "during", "im", "trong": at any time in the period, at the latest on its last day. */
    WITHIN,
    /** "until the end of", "through": work goes on up to the last day of the period. */
    UNTIL,
    /** The text names no day to finish by: an urgency, a condition or a recurring duty. */
    NONE
}
