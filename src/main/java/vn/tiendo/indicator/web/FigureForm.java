package vn.tiendo.indicator.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.indicator.Measurement;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;

/** What somebody typed or sent to enter a figure, and what is wrong with it, by field. */
record FigureForm(Map<String, String> values, Map<String, String> wrong) {

    static final FigureForm EMPTY = new FigureForm(Map.of(), Map.of());

    private static final BigDecimal MOST = new BigDecimal("9999999999999999");
    private static final int DECIMALS = 4;

    static FigureForm refused(Map<String, String> values, RuleBroken broken, Language language) {
        RuleWords words = language.words(RuleWords.class);
        return new FigureForm(
                values,
                broken.violations().stream()
                        .collect(Collectors.toMap(
                                v -> v.field() == null ? "" : v.field(),
                                v -> v.words().apply(words),
                                (a, b) -> a + " " + b)));
    }

    /** Reads a figure; whatever is wrong with it is told at once. */
    static Measurement.Said read(BigDecimal amount, String day, String givenQualifier, String givenWord) {
        Checks checks = new Checks();
        checks.that(
                amount != null
                        && amount.abs().compareTo(MOST) <= 0
                        && amount.stripTrailingZeros().scale() <= DECIMALS,
                "amount",
                RuleWords::amount);
        LocalDate measuredOn = checks.requiredDay("measuredOn", day);
        String qualifier = checks.text("qualifier", givenQualifier);
        checks.that(
                qualifier == null || qualifier.equals(Measurement.ABOUT) || qualifier.equals(Measurement.MORE_THAN),
                "qualifier",
                w -> w.notOneOf(qualifier, Measurement.ABOUT + ", " + Measurement.MORE_THAN));
        String word = checks.text("word", givenWord, Measurement.WORD_LIMIT);
        checks.orThrow();
        return new Measurement.Said(amount, measuredOn, qualifier, word);
    }

    /** A number as a browser sends it; null for what is none, or one that nobody counts. */
    static BigDecimal figure(String given) {
        return given != null && given.strip().matches("-?\\d{1,16}([.]\\d{1,10})?")
                ? new BigDecimal(given.strip())
                : null;
    }

    /** The figure that is corrected; null when a new one is entered. */
    static Long replaced(String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (!given.strip().matches("\\d{1,18}")) {
            throw new RuleBroken("replaces", RuleWords::noSuchFigure);
        }
        return Long.valueOf(given.strip());
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** What is wrong with a field; null when nothing is. The empty name stands for the form as a whole. */
    public String wrong(String field) {
        return wrong.get(field);
    }
}
