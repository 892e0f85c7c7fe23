package vn.tiendo.report.web;

import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;

/**
 * What was typed into one of the forms of a letter's page and refused, and why, by field.
 *
 * @param act which form; empty when none was refused
 */
record LetterForm(String act, Map<String, String> values, Map<String, String> wrong) {

    static final LetterForm NOTHING = new LetterForm("", Map.of(), Map.of());

    static LetterForm refused(String act, Map<String, String> values, RuleBroken broken, Language language) {
        return new LetterForm(act, values, reasons(broken, language));
    }

    static Map<String, String> reasons(RuleBroken broken, Language language) {
        RuleWords words = language.words(RuleWords.class);
        return broken.violations().stream()
                .collect(Collectors.toMap(
                        v -> v.field() == null ? "" : v.field(), v -> v.words().apply(words), (a, b) -> a + " " + b));
    }

    public boolean isRefused(String form) {
        return act.equals(form);
    }

    public String value(String form, String field) {
        return act.equals(form) ? values.getOrDefault(field, "") : "";
    }

    /** What is wrong with a field of a form; null when nothing is. The empty name stands for the form as a whole. */
    public String wrong(String form, String field) {
        return act.equals(form) ? wrong.get(field) : null;
    }
}
