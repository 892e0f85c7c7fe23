package vn.tiendo.task;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import vn.tiendo.shared.Row;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;

/** A place in the order of a list of tasks, behind which it goes on; it holds for any later moment. */
record Cursor(int rank, LocalDate day, String code) {

    static final Cursor START = new Cursor(-1, null, null);

    static String of(Row row) {
        String folded = row.count("copies") > 1 ? row.text("order_code") : row.text("code");
        String text = row.count("rank_no") + " " + row.day("sort_day") + " " + folded;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static Cursor read(String after) {
        if (after == null || after.isBlank()) {
            return START;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8).split(" ", 3);
            LocalDate day = LocalDate.parse(parts[1]);
            if (day.getYear() < 1900 || day.getYear() > 9999 || parts[2].indexOf(0) >= 0) {
                throw new RuleBroken("after", RuleWords::badCursor);
            }
            return new Cursor(Integer.parseInt(parts[0]), day, parts[2]);
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw new RuleBroken("after", RuleWords::badCursor);
        }
    }

    boolean isStart() {
        return rank < 0;
    }

    String condition(String code) {
        return isStart()
                ? ""
                : " where (q.rank_no > :afterRank or q.rank_no = :afterRank and (q.sort_day > :afterDay"
                        + " or q.sort_day = :afterDay and " + code + " > :afterCode))";
    }

    Map<String, Object> parameters() {
        return isStart() ? Map.of() : Map.of("afterRank", rank, "afterDay", day, "afterCode", code);
    }
}
