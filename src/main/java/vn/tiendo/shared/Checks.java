package vn.tiendo.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what a person sent, field by field, and tells all that is wrong with it at once. */
public final class Checks {

    /** The longest free text, counted as the embedded database counts: an emoji is two. */
    public static final int TEXT_LIMIT = 4000;

    private static final Pattern WRITTEN_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final List<RuleBroken.Violation> violations = new ArrayList<>();

    public Checks that(boolean holds, String field, Function<RuleWords, String> words) {
        if (!holds) {
            violations.add(new RuleBroken.Violation(field, words));
        }
        return this;
    }

    /** The text without the blanks around it; null when nothing is left. */
    public String text(String field, String given) {
        return text(field, given, TEXT_LIMIT);
    }

    /** The same for a text of which less is kept. */
    public String text(String field, String given, int limit) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String text = given.strip().replace("\r\n", "\n");
        that(text.codePoints().anyMatch(c -> !isInvisible(c)), field, RuleWords::required);
        that(text.length() <= limit, field, w -> w.tooLong(limit, text.length()));
        that(text.codePoints().noneMatch(Checks::disguises), field, RuleWords::controlCharacters);
        return text;
    }

    /** A text that must be there. */
    public String required(String field, String given) {
        String text = text(field, given);
        that(text != null, field, RuleWords::required);
        return text;
    }

    /** A percentage that must be there: a whole number from 0 to 100. */
    public Integer percent(String field, String given) {
        if (given == null || given.isBlank()) {
            that(false, field, RuleWords::required);
            return null;
        }
        Integer percent = given.strip().matches("\\d{1,3}") ? Integer.valueOf(given.strip()) : null;
        that(percent != null && percent <= 100, field, w -> w.percent(brief(given)));
        return percent;
    }

    /** One of the names of an enum, in any case; null when nothing was given. */
    public <E extends Enum<E>> E oneOf(String field, String given, Class<E> names) {
        if (given == null || given.isBlank()) {
            return null;
        }
        for (E name : names.getEnumConstants()) {
            if (name.name().equalsIgnoreCase(given.strip())) {
                return name;
            }
        }
        that(false, field, w -> w.notOneOf(brief(given), known(names)));
        return null;
    }

    private static <E extends Enum<E>> String known(Class<E> names) {
        return Arrays.stream(names.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    /** A day written as 2025-11-06; null when nothing was given. */
    public LocalDate day(String field, String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String text = given.strip();
        try {
            // Years of five digits and more are read, too, and no database keeps them.
            LocalDate day = LocalDate.parse(WRITTEN_DAY.matcher(text).matches() ? text : "");
            that(day.getYear() >= 1900 && day.getYear() < 2200, field, w -> w.unreadableDay(text));
            return day;
        } catch (DateTimeException e) {
            String[] parts = text.split("-");
            that(
                    false,
                    field,
                    w -> isWellWritten(text)
                            ? w.noSuchDay(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), parts[0])
                            : w.unreadableDay(brief(text)));
            return null;
        }
    }

    /** A day that must be there. */
    public LocalDate requiredDay(String field, String given) {
        that(given != null && !given.isBlank(), field, RuleWords::required);
        return day(field, given);
    }

    /** A whole number within bounds that must be there; the least when it is not. */
    public int whole(String field, String given, int least, int most) {
        String text = given == null ? "" : given.strip();
        boolean readable = text.matches("\\d{1,9}");
        int number = readable ? Integer.parseInt(text) : least - 1;
        that(number >= least && number <= most, field, w -> w.outOfRange(least, most, brief(text)));
        return Math.max(least, number);
    }

    public void orThrow() {
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
    }

    /** Whether only the calendar lacks the day. */
    private static boolean isWellWritten(String text) {
        return text.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT;
    }

    /** Control characters break pages and mails; bidirectional overrides make a text read as another. */
    private static boolean disguises(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t'
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0x2028
                || c == 0x2029
                || Character.getType(c) == Character.SURROGATE;
    }

    private static String brief(String text) {
        String line = text.strip().replaceAll("\\p{Cntrl}", " ");
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
