package vn.tiendo.deadline;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fixed phrases to be found as whole words anywhere in a wording. */
final class Phrases {

    private final Pattern pattern;

    Phrases(String... lists) {
        // The longest first, so that "càng sớm càng tốt" is not read as "sớm" with something left over.
        String alternatives = List.of(String.join(",", lists).split(",")).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|"));
        this.pattern = Pattern.compile("(?<![\\p{L}\\d])(?:" + alternatives + ")(?![\\p{L}\\d])");
    }

    boolean isIn(String text) {
        return pattern.matcher(text).find();
    }

    boolean begins(String text) {
        return pattern.matcher(text).lookingAt();
    }

    String removedFrom(String text) {
        return pattern.matcher(text).replaceAll(" ").replaceAll(" +", " ").strip();
    }
}
