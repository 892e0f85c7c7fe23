package vn.tiendo.task;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.tiendo.shared.RuleBroken;

/** In which order a list of tasks comes; the code decides between equals. */
public enum Sorting {
    /** Open ones first, the longest overdue at the top, those without a day last among them. */
    URGENCY(
            "urgency",
            "case when s.open_task then 0 when s.cancelled_on is null then 1 else 2 end",
            "coalesce(s.due_on, date '9999-12-31')"),
    /** By the last good day in force, those without one last. */
    DUE("due", "0", "coalesce(s.due_on, date '9999-12-31')"),
    /** By the day of the owner's last word, the longest silent first. */
    LAST_WORD("lastWord", "0", "s.last_word_on"),
    CODE("code", "0", "date '1900-01-01'");

    private final String tag;
    private final String rank;
    private final String day;

    Sorting(String tag, String rank, String day) {
        this.tag = tag;
        this.rank = rank;
        this.day = day;
    }

    /** The columns that a list is sorted by, and goes on behind. */
    String columns() {
        return " " + rank + " as rank_no, " + day + " as sort_day";
    }

    /** The order of a name in an address; nothing given means by urgency. */
    public static Sorting of(String tag) {
        if (tag == null || tag.isBlank()) {
            return URGENCY;
        }
        return Arrays.stream(values())
                .filter(s -> s.tag.equals(tag.strip()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("sort", w -> w.notOneOf(tag, known())));
    }

    private static String known() {
        return Arrays.stream(values()).map(s -> s.tag).collect(Collectors.joining(", "));
    }
}
