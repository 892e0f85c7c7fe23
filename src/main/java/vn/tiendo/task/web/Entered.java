package vn.tiendo.task.web;

import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;

/**
 * What a person typed into one of a page's forms, and what is wrong with it, by field.
 *
 * @param act which form: the noun it is posted to
 */
record Entered(String act, Map<String, String> values, Map<String, String> wrong) {

    static final Entered NOTHING = new Entered("", Map.of(), Map.of());

    static Entered refused(String act, Map<String, String> values, RuleBroken broken, Language language) {
        return new Entered(act, values, reasons(broken, language));
    }

    static Map<String, String> reasons(RuleBroken broken, Language language) {
        RuleWords words = language.words(RuleWords.class);
        return broken.violations().stream()
                .collect(Collectors.toMap(
                        v -> v.field() == null ? "" : v.field(), v -> v.words().apply(words), (a, b) -> a + " " + b));
    }

    /** What was typed into a field of a form; nothing where another form was sent. */
    public String value(String form, String field) {
        return act.equals(form) ? values.getOrDefault(field, "") : "";
    }

    /** What is wrong with a field of a form; null when nothing is. The empty name stands for the form as a whole. */
    public String wrong(String form, String field) {
        return act.equals(form) ? wrong.get(field) : null;
    }

    /** What is wrong with the form as a whole, told above everything: the form itself may be gone; null when nothing is. */
    public String whole() {
        return wrong.get("");
    }

    public boolean isRefusedAtAll() {
        return !wrong.isEmpty();
    }

    public boolean isRefused(String form) {
        return act.equals(form) && !wrong.isEmpty();
    }

    /** Whether the part on difficulties is to be seen at once. */
    public boolean isBlocked() {
        return act.equals("progress")
                && (!value(act, "difficulty").isBlank()
                        || !value(act, "proposal").isBlank()
                        || wrong.containsKey("difficulty")
                        || wrong.containsKey("proposal")
                        || wrong.containsKey("decidingLevel")
                        || wrong.containsKey("wantedBy"));
    }
}
