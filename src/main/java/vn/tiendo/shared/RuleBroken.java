package vn.tiendo.shared;

import java.util.List;
import java.util.function.Function;

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
}
