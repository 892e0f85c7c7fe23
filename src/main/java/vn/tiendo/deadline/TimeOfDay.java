package vn.tiendo.deadline;

import java.util.Optional;

/** Reads a time of day and a zone and forgets them: the written calendar date stays (rule 12). */
final class TimeOfDay {

    private TimeOfDay() {}

    /** Whether a time stood here. */
    static boolean skip(Words words) {
        return words.first(() -> time(words)).isPresent();
    }

    private static Optional<Boolean> time(Words words) {
        words.take("at", "lúc", "um", "vào lúc", "trước lúc");
        if (words.take("noon", "midnight", "close of business", "cob", "end of business", "mitternacht", "nửa đêm")) {
            return Optional.of(true);
        }
        boolean clock = words.number(0, 24).isPresent() && (colon(words) || hours(words) || half(words));
        if (!clock) {
            return Optional.empty();
        }
        half(words);
        words.take("uhr", "sáng", "chiều", "tối");
        zone(words);
        return Optional.of(true);
    }

    private static boolean colon(Words words) {
        if (words.take(":")) {
            return words.number(0, 59).isPresent();
        }
        return words.first(() -> words.take(".") && words.number(0, 59).isPresent() && words.take("uhr")
                        ? Optional.of(true)
                        : Optional.empty())
                .isPresent();
    }

    private static boolean hours(Words words) {
        boolean hours = words.take("h", "giờ", "g", "uhr", "o clock");
        // "17h00 ngày 15/9" has minutes, "17h 15/9" has a day.
        if (hours) {
            words.first(() -> minutes(words));
        }
        return hours;
    }

    private static Optional<Boolean> minutes(Words words) {
        boolean minutes = words.number(0, 59).isPresent();
        boolean named = words.take("phút", "ngày", "on", "am", "-");
        return minutes && (named || words.atEnd()) ? Optional.of(true) : Optional.empty();
    }

    private static boolean half(Words words) {
        return words.take("pm", "p m", "a m", "am");
    }

    private static void zone(Words words) {
        boolean zone =
                words.take("edt", "est", "cet", "cest", "mez", "mesz", "ict", "pst", "pdt", "hanoi time", "giờ hà nội")
                        || words.take("giờ việt nam", "vietnam time", "utc", "gmt", "local time");
        if (zone && words.take("+", "-")) {
            words.number(0, 14);
        }
    }
}
