package vn.tiendo.board.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import vn.tiendo.board.OverdueByDay.Count;

/** The overdue tasks of many days as a line of steps, one step a day, from zero at the bottom. */
record LookBack(List<Count> days) {

    private static final int HEIGHT = 50;

    public Count first() {
        return days.get(0);
    }

    public Count last() {
        return days.get(days.size() - 1);
    }

    /** The day after which the most were overdue that had not been so before; null when there was no such day. */
    public Count steepest() {
        Count found = null;
        int most = 0;
        for (int i = 1; i < days.size() - 1; i++) {
            int more = days.get(i).tasks() - days.get(i - 1).tasks();
            if (more > most) {
                most = more;
                found = days.get(i);
            }
        }
        return found;
    }

    public List<Count> latestFirst() {
        List<Count> latest = new ArrayList<>(days);
        Collections.reverse(latest);
        return latest;
    }

    /** The part of the drawing that is shown: a day's middle is its place on the slider. */
    public String box() {
        return "0 0 " + (days.size() - 1) + " " + HEIGHT;
    }

    public String path() {
        int top = Math.max(1, days.stream().mapToInt(Count::tasks).max().orElse(0));
        StringBuilder path = new StringBuilder("M-0.5," + HEIGHT);
        for (int i = 0; i < days.size(); i++) {
            double height = HEIGHT - (HEIGHT - 2.0) * days.get(i).tasks() / top;
            path.append(String.format(Locale.ROOT, "V%.1fH%.1f", height, i + 0.5));
        }
        return path.append("V").append(HEIGHT).append("Z").toString();
    }
}
