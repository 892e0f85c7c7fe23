package vn.tiendo.task.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.tiendo.shared.Checks;

/** The address of a page that shows time: a filter, a month, the day it is drawn for, and what else it takes. */
record MonthAddress(String path, Map<String, String> parts) {

    /** The month of an address; nothing given means that of the day drawn for. */
    static YearMonth month(Checks checks, String given, LocalDate day) {
        if (given == null || given.isBlank()) {
            return YearMonth.from(day);
        }
        try {
            YearMonth month = YearMonth.parse(given.strip().matches("\\d{4}-\\d{2}") ? given.strip() : "");
            checks.that(
                    month.getYear() >= 1900 && month.getYear() < 2200, "month", w -> w.unreadableMonth(given.strip()));
            return month;
        } catch (DateTimeException unreadable) {
            String text = given.strip().replaceAll("\\p{Cntrl}", " ");
            checks.that(
                    false,
                    "month",
                    w -> w.unreadableMonth(text.length() <= 40 ? text : text.substring(0, 40) + "…"));
            return YearMonth.from(day);
        }
    }

    /** The same with another value of one part; null takes it away. */
    MonthAddress with(String name, Object value) {
        Map<String, String> changed = new LinkedHashMap<>(parts);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value.toString());
        }
        return new MonthAddress(path, changed);
    }

    MonthAddress at(String otherPath) {
        return new MonthAddress(otherPath, parts);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(path);
        parts.forEach((name, value) -> text.append(text.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return text.toString();
    }
}
