package vn.tiendo.directive;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a directive taken apart. A clause is a paragraph that begins with its number, a full stop and a blank
 * ({@code 1. }, {@code 6a. }); a blank line stands between paragraphs. What has no number is the preamble.
 *
 * @param preamble null when there is none
 * @param clauses the words of each clause by its number, in the order of the text
 * @param twice the numbers that stand more than once: the text is not to be taken then
 */
public record DirectiveText(String preamble, Map<String, String> clauses, Set<String> twice) {

    private static final Pattern CLAUSE = Pattern.compile("(\\d{1,8}[a-zđ]?)\\.\\s+(.+)", Pattern.DOTALL);

    public static DirectiveText read(String text) {
        StringBuilder preamble = new StringBuilder();
        Map<String, String> clauses = new LinkedHashMap<>();
        Set<String> twice = new LinkedHashSet<>();
        for (String paragraph : text.replace("\r\n", "\n").split("\n\\s*\n")) {
            String line = paragraph.strip().replaceAll("\\s*\n\\s*", " ");
            Matcher clause = CLAUSE.matcher(line);
            if (clause.matches()) {
                if (clauses.put(clause.group(1), clause.group(2)) != null) {
                    twice.add(clause.group(1));
                }
            } else if (!line.isEmpty()) {
                preamble.append(preamble.isEmpty() ? "" : " ").append(line);
            }
        }
        return new DirectiveText(preamble.isEmpty() ? null : preamble.toString(), clauses, twice);
    }
}
