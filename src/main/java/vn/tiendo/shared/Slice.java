package vn.tiendo.shared;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list that has an order and a limit.
 *
 * @param next where the list goes on, to be handed back as {@code after}; null at its end
 */
public record Slice<T>(List<T> items, String next) {

    /** Cuts one too many rows down to the limit: the one too many only tells that there is more. */
    public static <T> Slice<T> cut(List<T> rows, int limit, Function<T, String> cursor) {
        if (rows.size() <= limit) {
            return new Slice<>(List.copyOf(rows), null);
        }
        return new Slice<>(List.copyOf(rows.subList(0, limit)), cursor.apply(rows.get(limit - 1)));
    }
}
