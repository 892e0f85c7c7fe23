package vn.tiendo.shared;

/**
 * Many values given to native SQL as one array, so that the statement is the same for however many: a table of one column,
 * {@code these.one}, to be joined. {@code = any(:array)} says the same, yet H2 compares each row with each value then.
 */
public final class AmongThese {

    private AmongThese() {}

    /** {@code parameter} is an array of {@code Long}. */
    public static String numbers(String parameter) {
        return of(parameter, "bigint");
    }

    /** {@code parameter} is an array of {@code String}. */
    public static String texts(String parameter) {
        return of(parameter, "varchar");
    }

    private static String of(String parameter, String type) {
        return "unnest(cast(:" + parameter + " as " + type + " array)) as these(one)";
    }
}
