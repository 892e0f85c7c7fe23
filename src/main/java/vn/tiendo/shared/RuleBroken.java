package vn.tiendo.shared;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A rule of the business that what was asked would break: the user's to mend, told in the user's language. Everything
 * else that goes wrong is ours and is no {@code RuleBroken}.
 */
public class RuleBroken extends RuntimeException {

    /** One rule, the field of the form or document it is about (null: the whole), and its words. */
    public record Violation(String field, Function<RuleWords, String> words) {}

    private final transient List<Violation> violations;

    public RuleBroken(String field, Function<RuleWords, String> words) {
        this(List.of(new Violation(field, words)));
    }

    public RuleBroken(List<Violation> violations) {
        super(violations.get(0).field());
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }

    /** What is wrong, by field of the form, in a language; under the empty name what is about the whole. */
    public Map<String, String> byField(Language language) {
        RuleWords words = language.words(RuleWords.class);
        return violations.stream()
                .collect(Collectors.toMap(
                        v -> v.field() == null ? "" : v.field(), v -> v.words().apply(words), (a, b) -> a + " " + b));
    }
}
