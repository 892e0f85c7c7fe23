package vn.tiendo.deadline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words, numbers and date separators of a wording, read from left to right. */
final class Words {

    // A full stop means something only after a number: "7.11.2025", but not "Sept. 5" or "p.m.".
    private static final Pattern TOKEN = Pattern.compile("\\d+|[\\p{L}\\p{M}]+|[/:+-]|(?<=\\d)\\.");

    private final List<String> tokens;
    private int at;

    Words(String text) {
        this.tokens = TOKEN.matcher(text.replaceAll("\\.+$", ""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    boolean atEnd() {
        return at == tokens.size();
    }

    /** The words not read yet. */
    String rest() {
        return String.join(" ", tokens.subList(at, tokens.size()));
    }

    void skipRest() {
        at = tokens.size();
    }

    /** Whether the phrase stands here; reads nothing. */
    boolean isNext(String phrase) {
        return length(phrase) > 0;
    }

    /** Reads the longest of the phrases that stands here. */
    boolean take(String... phrases) {
        int longest = 0;
        for (String phrase : phrases) {
            longest = Math.max(longest, length(phrase));
        }
        at += longest;
        return longest > 0;
    }

    /** Reads the longest phrase that stands here and gives what it means. */
    <T> Optional<T> take(Map<String, T> meanings) {
        int longest = 0;
        T meaning = null;
        for (Map.Entry<String, T> entry : meanings.entrySet()) {
            int length = length(entry.getKey());
            if (length > longest) {
                longest = length;
                meaning = entry.getValue();
            }
        }
        at += longest;
        return Optional.ofNullable(meaning);
    }

    /** Reads a number written in digits, if it is in the range. */
    OptionalInt number(int least, int most) {
        if (atEnd() || !tokens.get(at).matches("\\d{1,6}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(tokens.get(at));
        if (number < least || number > most) {
            return OptionalInt.empty();
        }
        at++;
        return OptionalInt.of(number);
    }

    /** The first reading that succeeds; one that fails leaves the words as they were. */
    @SafeVarargs
    final <T> Optional<T> first(Supplier<Optional<T>>... readings) {
        int mark = at;
        for (Supplier<Optional<T>> reading : readings) {
            Optional<T> read = reading.get();
            if (read.isPresent()) {
                return read;
            }
            at = mark;
        }
        return Optional.empty();
    }

    private int length(String phrase) {
        List<String> wanted = List.of(phrase.split(" "));
        boolean here = at + wanted.size() <= tokens.size()
                && tokens.subList(at, at + wanted.size()).equals(wanted);
        return here ? wanted.size() : 0;
    }
}
