package vn.tiendo.deadline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A wording in one spelling: composed letters, lower case, single hyphens, no commas, no ordinal endings.
 *
 * @param full all of it, with what stands in brackets
 * @param withoutBrackets only what stands outside of brackets
 * @param restated what stands in brackets or after "i.e.": where it is a day, it is the one that counts (rule 10)
 */
record Wording(String full, String withoutBrackets, List<String> restated) {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern THAT_IS =
            Pattern.compile("(?<!\\p{L})(?:i\\. ?e\\.?|that is|namely|d\\. ?h\\.|das heißt|tức là|tức)(?!\\p{L})(.*)");
    private static final Pattern ORDINAL_ENDING = Pattern.compile("(?<=\\d)(?:st|nd|rd|th)(?!\\p{L})");

    static Wording of(String written) {
        String text = oneSpelling(written);
        String outside = BRACKETS.matcher(text).replaceAll(" ");
        List<String> restated = new ArrayList<>(contents(BRACKETS.matcher(text)));
        restated.addAll(contents(THAT_IS.matcher(text)));
        String full = text.replace('(', ' ').replace(')', ' ');
        return new Wording(full.strip(), outside.strip(), List.copyOf(restated));
    }

    static String oneSpelling(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        text = text.replaceAll("[\\p{Z}\\s]+", " ").replaceAll("\\p{Pd}", "-");
        text = text.replaceAll("[,;:!?\"“”„‘’'`…](?!\\d)", " ").replaceAll("[,;](?=\\d)", " ");
        text = text.replace("&", " and ").replace("quí", "quý").replace("hàng ", "hằng ");
        return ORDINAL_ENDING.matcher(text).replaceAll("").strip();
    }

    private static List<String> contents(Matcher matcher) {
        return matcher.results().map(Wording::content).toList();
    }

    private static String content(MatchResult result) {
        return result.group(1).strip();
    }
}
