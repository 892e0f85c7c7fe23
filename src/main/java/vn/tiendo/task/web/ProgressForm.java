package vn.tiendo.task.web;

import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;

/** What a person typed into a report, and what is wrong with it, by field. */
record ProgressForm(
        String percent, String done, String difficulty, String proposal, String expectedOn, Map<String, String> wrong) {

    static final ProgressForm EMPTY = new ProgressForm("", "", "", "", "", Map.of());

    /** The same input with the reasons why it was refused. */
    ProgressForm refused(RuleBroken broken, Language language) {
        return new ProgressForm(percent, done, difficulty, proposal, expectedOn, reasons(broken, language));
    }

    static Map<String, String> reasons(RuleBroken broken, Language language) {
        RuleWords words = language.words(RuleWords.class);
        return broken.violations().stream()
                .collect(Collectors.toMap(
                        v -> v.field() == null ? "" : v.field(), v -> v.words().apply(words), (a, b) -> a + " " + b));
    }

    public String wrong(String field) {
        return wrong.get(field);
    }

    public boolean isRefused() {
        return !wrong.isEmpty();
    }

    /** Whether the part on difficulties is to be seen at once. */
    public boolean isBlocked() {
        return !isBlank(difficulty)
                || !isBlank(proposal)
                || wrong.containsKey("difficulty")
                || wrong.containsKey("proposal");
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
