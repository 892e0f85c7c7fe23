package vn.tiendo.shared;

/**
 * Text as it is searched, for the database: the second form of {@link Folded}, for lists too small or too rarely searched
 * to keep their text folded. It knows the letters of Vietnamese and its neighbours' commonest ones.
 */
public final class FoldedSql {

    private static final String MARKED =
            "àáạảãâầấậẩẫăằắặẳẵäèéẹẻẽêềếệểễëìíịỉĩïòóọỏõôồốộổỗơờớợởỡöùúụủũưừứựửữüỳýỵỷỹđçñ";
    private static final String PLAIN =
            "aaaaaaaaaaaaaaaaaaeeeeeeeeeeeeiiiiiioooooooooooooooooouuuuuuuuuuuuyyyyydcn";

    private FoldedSql() {}

    /** An expression of HQL that folds another one. */
    public static String hql(String expression) {
        return "function('translate', lower(" + expression + "), '" + MARKED + "', '" + PLAIN + "')";
    }

    /** The same in SQL. */
    public static String sql(String expression) {
        return "translate(lower(" + expression + "), '" + MARKED + "', '" + PLAIN + "')";
    }

    /** What a folded expression is like that holds the words; the escape is {@code !}. */
    public static String like(String words) {
        String folded = words == null ? "" : Folded.text(words).strip();
        return "%" + folded.replace("\0", "").replaceAll("[!%_]", "!$0") + "%";
    }
}
