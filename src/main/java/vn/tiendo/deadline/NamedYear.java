package vn.tiendo.deadline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A year that a text names.
 *
 * @param value the year
 * @param written whether in digits, not as "this year"
 */
record NamedYear(int value, boolean written) {

    /** The year behind a day, month, quarter or half: "/2025", "năm 2025", "of this year". */
    static Optional<NamedYear> behind(Words words, LocalDate countedFrom) {
        return words.first(() -> digitsBehind(words), () -> relative(words, countedFrom));
    }

    /** A year by itself: "2025", "năm 2025", "next year". */
    static Optional<NamedYear> alone(Words words, LocalDate countedFrom) {
        return words.first(() -> relative(words, countedFrom), () -> {
            words.take("the year", "year", "năm", "jahr", "jahres", "des jahres", "the year of");
            return digits(words);
        });
    }

    /** "the year", "năm", without saying which. */
    static boolean unnamed(Words words) {
        return words.take(
                "of the year",
                "in the year",
                "the year",
                "của năm",
                "trong năm",
                "năm",
                "des jahres",
                "jahres",
                "year");
    }

    private static Optional<NamedYear> digitsBehind(Words words) {
        words.take("/", "-", ".");
        words.take(
                "of", "in", "năm", "của năm", "trong năm", "of the year", "im jahr", "im jahre", "des jahres", "von");
        return digits(words);
    }

    private static Optional<NamedYear> digits(Words words) {
        var number = words.number(1900, 2199);
        return number.isPresent() ? Optional.of(new NamedYear(number.getAsInt(), true)) : Optional.empty();
    }

    private static Optional<NamedYear> relative(Words words, LocalDate countedFrom) {
        words.take("of", "của", "in", "im");
        if (words.take("this year", "the current year", "current year", "năm nay", "năm này")
                || words.take("dieses jahres", "dieses jahr", "diesem jahr", "laufenden jahres")) {
            return Optional.of(new NamedYear(countedFrom.getYear(), false));
        }
        if (words.take("next year", "the next year", "the coming year", "năm sau", "năm tới")
                || words.take(
                        "nächsten jahres", "nächstes jahr", "nächsten jahr", "kommenden jahres", "kommendes jahr")) {
            return Optional.of(new NamedYear(countedFrom.getYear() + 1, false));
        }
        return Optional.empty();
    }
}
