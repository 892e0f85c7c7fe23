package vn.tiendo.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Text as it is searched: small letters without marks, so that "chuyen doi so" and "Chuyển đổi số" find each other.
 */
public final class Folded {

    private static final int MOST_WORDS = 10;

    private static final String MARKED = "àáạảãâầấậẩẫăằắặẳẵäèéẹẻẽêềếệểễìíịỉĩòóọỏõôồốộổỗơờớợởỡöùúụủũưừứựửữüỳýỵỷỹđ";
    private static final String PLAIN = "aaaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiioooooooooooooooooouuuuuuuuuuuuyyyyyd";

    private Folded() {}

    /** The same for the database, of an expression in composed letters. */
    public static String sql(String expression) {
        return "translate(lower(" + expression + "), '" + MARKED + "', '" + PLAIN + "')";
    }

    /** The same in HQL. */
    public static String hql(String expression) {
        return "cast(function('translate', lower(" + expression + "), '" + MARKED + "', '" + PLAIN + "') as String)";
    }

    /** What a folded expression is like that holds the words somewhere; the escape is {@code !}. */
    public static String like(String words) {
        String folded = words == null ? "" : text(words).strip();
        return "%" + folded.replace("\0", "").replaceAll("[!%_]", "!$0") + "%";
    }

    public static String text(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
    }

    /** The words of a question, each to be found somewhere; ten at most. */
    public static List<String> words(String question) {
        return Arrays.stream(text(question).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }
}
