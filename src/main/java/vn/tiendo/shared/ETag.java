package vn.tiendo.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which state of something a program has seen: a strong entity tag, as RFC 9110 has it. Who changes something says by
 * {@code If-Match} which state they looked at; another state in force is {@link Overtaken}.
 *
 * @param value without the quotation marks
 */
public record ETag(String value) {

    private static final Pattern LISTED =
            Pattern.compile("\\s*,*\\s*(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"\\s*(,|$)");

    /** The tag of a state that is told by a number, such as the last line of a history. */
    public static ETag of(long number) {
        return new ETag(String.valueOf(number));
    }

    /** As it stands in the header {@code ETag}. */
    public String header() {
        return '"' + value + '"';
    }

    /**
     * Whether a program that sent this {@code If-Match} may go on. No header and {@code *} always may; of a list one tag
     * has to be this one. Weak tags never match, and what cannot be read matches nothing.
     */
    public boolean isAccepted(String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return true;
        }
        Matcher tags = LISTED.matcher(ifMatch);
        boolean found = false;
        int at = 0;
        while (at < ifMatch.length()) {
            if (!tags.find(at) || tags.start() != at) {
                return false;
            }
            found |= tags.group(1) == null && tags.group(2).equals(value);
            at = tags.end();
        }
        return found;
    }

    /** The number in the only strong tag of an {@code If-Match}, to tell what came after it; null when there is none. */
    public static Long seen(String ifMatch) {
        return ifMatch != null && ifMatch.strip().matches("\"\\d{1,18}\"")
                ? Long.valueOf(ifMatch.strip().replace("\"", ""))
                : null;
    }
}
