package vn.tiendo.setup.seed;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.Language;

/** A row of a file. What is wrong with it is noted with file, line, field, value and what would be right. */
class SeedRow {

    private static final int LONGEST = 2000;

    private final String file;
    private final long line;
    private final Map<String, String> values;
    private final List<String> problems;

    SeedRow(String file, long line, Map<String, String> values, List<String> problems) {
        this.file = file;
        this.line = line;
        this.values = values;
        this.problems = problems;
    }

    /** Notes a problem and answers null, so that the rest of the row is looked at too. */
    <T> T wrong(String field, String right) {
        problems.add("%s, line %d, %s: “%s” is wrong; right would be %s"
                .formatted(file, line, field, values.get(field) == null ? "" : values.get(field), right));
        return null;
    }

    /** The value without blanks around it; null when empty. */
    String text(String field) {
        String value = values.get(field);
        if (value == null || value.isBlank()) {
            return null;
        }
        String text = value.strip();
        if (text.length() > LONGEST) {
            return wrong(field, "a text of at most " + LONGEST + " characters");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            return wrong(field, "a text on one line, without control characters");
        }
        return text;
    }

    String required(String field) {
        String text = text(field);
        return text != null ? text : wrong(field, "a text: the field must be filled in");
    }

    /** A required text of which the database keeps at most so many characters. */
    String required(String field, int longest) {
        String text = required(field);
        return text == null || text.length() <= longest ? text : wrong(field, "at most " + longest + " characters");
    }

    Bilingual bilingual(String name) {
        return new Bilingual(required(name + "_en"), required(name + "_vi"));
    }

    /** A text that may be missing, though not in one language only. */
    Bilingual optionalBilingual(String name) {
        String en = text(name + "_en");
        String vi = text(name + "_vi");
        if (en == null && vi == null) {
            return null;
        }
        if (en == null || vi == null) {
            return wrong(en == null ? name + "_en" : name + "_vi", "the same text in this language too");
        }
        return new Bilingual(en, vi);
    }

    LocalDate day(String field) {
        String text = text(field);
        try {
            return text == null ? null : LocalDate.parse(text.length() == 10 ? text : "");
        } catch (DateTimeException e) {
            return wrong(field, "a day that exists, written like 2025-11-06");
        }
    }

    LocalDate requiredDay(String field) {
        return text(field) == null ? wrong(field, "a day, written like 2025-11-06") : day(field);
    }

    /** A day with or without the time, in Asia/Ho_Chi_Minh; midnight when no time is given. */
    Instant requiredMoment(String field) {
        String text = text(field);
        try {
            if (text != null) {
                return (text.length() == 10 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text))
                        .atZone(Language.ZONE)
                        .toInstant();
            }
        } catch (DateTimeException e) {
            // told below
        }
        return wrong(field, "a moment, written like 2025-11-06T08:00");
    }

    Long whole(String field, long least, long most) {
        String text = text(field);
        try {
            if (text == null) {
                return null;
            }
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        return wrong(field, "a whole number from " + least + " to " + most);
    }

    BigDecimal requiredFigure(String field) {
        try {
            String text = text(field);
            if (text != null) {
                return new BigDecimal(text);
            }
        } catch (NumberFormatException e) {
            // told below
        }
        return wrong(field, "a figure, written like 39.51");
    }

    boolean yes(String field) {
        String text = text(field);
        if (text != null && !text.equals("yes") && !text.equals("no")) {
            wrong(field, "yes or no");
        }
        return "yes".equals(text);
    }

    <E extends Enum<E>> E oneOf(String field, E[] known) {
        String text = text(field);
        return Arrays.stream(known)
                .filter(k -> fileName(k).equalsIgnoreCase(text))
                .findFirst()
                .orElseGet(() -> wrong(
                        field,
                        "one of " + Arrays.stream(known).map(SeedRow::fileName).toList()));
    }

    private static String fileName(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** What a code in this field stands for; null when the field is empty. */
    <T> T known(String field, Function<String, Optional<T>> find, String where) {
        String code = text(field);
        return code == null ? null : find.apply(code).orElseGet(() -> wrong(field, "a code in " + where));
    }

    <T> T requiredKnown(String field, Function<String, Optional<T>> find, String where) {
        return text(field) == null ? wrong(field, "a code in " + where) : known(field, find, where);
    }

    /** What the codes between semicolons stand for. */
    <T> List<T> allKnown(String field, Function<String, Optional<T>> find, String where) {
        String codes = text(field);
        if (codes == null) {
            return List.of();
        }
        return Arrays.stream(codes.split(";"))
                .map(code -> find.apply(code.strip())
                        .orElseGet(() -> wrong(field, "codes in " + where + ", between semicolons; not " + code)))
                .toList();
    }

    /** Whether anything was wrong so far, in this row or one before: then nothing is to be stored. */
    boolean isSound() {
        return problems.isEmpty();
    }
}
