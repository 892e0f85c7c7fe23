package vn.tiendo.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.tiendo.shared.Row;
import vn.tiendo.task.TaskFilter;

/**
 * How many overdue tasks have which last good day, by lead unit: what medians are taken from, which no sum of parts gives.
 * Counted here, so that both databases say the same.
 */
final class OverdueDays {

    private static final int[] BOUNDS = {7, 30, 90};

    private final Map<String, NavigableMap<Long, Integer>> byUnit = new HashMap<>();
    private final NavigableMap<Long, Integer> all = new TreeMap<>();

    OverdueDays(List<Row> rows, LocalDate asOf) {
        for (Row row : rows) {
            String unit = row.text("unit") == null ? TaskFilter.NO_LEAD : row.text("unit");
            long late = asOf.toEpochDay() - row.day("due_on").toEpochDay();
            int tasks = row.count("tasks");
            byUnit.computeIfAbsent(unit, u -> new TreeMap<>()).merge(late, tasks, Integer::sum);
            all.merge(late, tasks, Integer::sum);
        }
    }

    /** By how many days the task in the middle is late, or the two there on average; null when nothing is overdue. */
    Double median() {
        return median(all);
    }

    Double median(String unit) {
        return byUnit.containsKey(unit) ? median(byUnit.get(unit)) : null;
    }

    /** A week, a month, a quarter, longer: together all that are overdue. */
    List<Late> parts() {
        List<Late> parts = new ArrayList<>();
        int from = 1;
        for (int to : BOUNDS) {
            parts.add(new Late(from, to, sum(all.subMap((long) from, true, (long) to, true))));
            from = to + 1;
        }
        parts.add(new Late(from, null, sum(all.tailMap((long) from, true))));
        return parts;
    }

    private static int sum(Map<Long, Integer> tasks) {
        return tasks.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Double median(NavigableMap<Long, Integer> tasks) {
        int size = sum(tasks);
        return size == 0 ? null : (at((size - 1) / 2, tasks) + at(size / 2, tasks)) / 2.0;
    }

    private static long at(int place, NavigableMap<Long, Integer> tasks) {
        int seen = 0;
        for (Map.Entry<Long, Integer> days : tasks.entrySet()) {
            seen += days.getValue();
            if (place < seen) {
                return days.getKey();
            }
        }
        throw new IllegalArgumentException("no " + place);
    }
}
