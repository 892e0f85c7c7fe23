package vn.tiendo.audit;

/**
 * One field of what was changed.
 *
 * @param before null when there was nothing
 * @param after null when nothing is left
 * @param masked whether the values are kept secret; both are null then
 */
public record FieldChange(String field, String before, String after, boolean masked) {}
