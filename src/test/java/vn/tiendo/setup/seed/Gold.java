package vn.tiendo.setup.seed;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A count of its own over the annotated passages of the five documents ({@code gold.csv}), by other code than the
 * product's: how many tasks they give, and where each stands on a day.
 */
final class Gold {

    /** The item that every provincial and municipal Party Committee got for itself, and how many of them there are. */
    static final String TO_ALL_PROVINCES = "s4-19";

    private static final int PROVINCES = 34;

    /** Document 003 reports on 13 November what Decision 3255/QD-BCT of 5 November gives, and that this fulfils s0-06. */
    private static final LocalDate DECISION = LocalDate.of(2025, 11, 5);

    private static final String PRODUCT_OF_THE_DECISION = "s3-c01";
    private static final int SOON = 7;

    /** A passage that gives a task of its own. */
    record Order(String item, LocalDate givenOn, LocalDate due, LocalDate doneOn) {

        int tasks() {
            return item.equals(TO_ALL_PROVINCES) ? PROVINCES : 1;
        }

        /** By the words of the API; the parts of "in time" apart. */
        String standingOn(LocalDate day) {
            if (doneOn != null && !doneOn.isAfter(day)) {
                return due == null || !doneOn.isAfter(due) ? "doneOnTime" : "doneLate";
            } else if (due == null) {
                return "undated";
            } else if (day.isAfter(due)) {
                return "overdue";
            }
            return day.plusDays(SOON).isBefore(due) ? "dueLater" : "dueSoon";
        }
    }

    private final Map<String, Order> orders = new LinkedHashMap<>();
    private final Map<String, String> sameAs = new HashMap<>();

    Gold() {
        try (Reader csv = new InputStreamReader(Gold.class.getResourceAsStream("/gold.csv"), StandardCharsets.UTF_8)) {
            for (CSVRecord row : CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(csv)) {
                read(row);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(CSVRecord row) {
        String item = row.get("item");
        if (item.startsWith("s1-")) {
            sameAs.put(item, row.get("same_as"));
        } else if (!row.get("duplicate_of").isEmpty()) {
            sameAs.put(item, row.get("duplicate_of"));
        } else if (!row.get("kind").equals("proposal")) {
            LocalDate given = item.startsWith("s3-") ? DECISION : LocalDate.parse(row.get("published"));
            LocalDate due = row.get("due").isEmpty() ? null : LocalDate.parse(row.get("due"));
            boolean fulfilled = row.get("fulfilled_by").equals(PRODUCT_OF_THE_DECISION);
            orders.put(item, new Order(item, given, due, fulfilled ? DECISION : null));
        }
    }

    /** The passage that gives the task this one speaks of. */
    Order order(String item) {
        return orders.get(sameAs.getOrDefault(item, item));
    }

    int orders() {
        return orders.size();
    }

    /** How many tasks of each item stood so on that day. */
    Map<String, Integer> items(String standing, LocalDate day) {
        Map<String, Integer> found = new TreeMap<>();
        orders.values().stream()
                .filter(o -> !o.givenOn().isAfter(day) && o.standingOn(day).equals(standing))
                .forEach(o -> found.put(o.item(), o.tasks()));
        return found;
    }

    int tasks(String standing, LocalDate day) {
        return items(standing, day).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
