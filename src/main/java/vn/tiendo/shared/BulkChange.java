package vn.tiendo.shared;

/**
 * Fired where one statement changed many rows past the entities: the audit tells it in one line, since it cannot see the
 * rows. Fired in the transaction of the change.
 *
 * @param entity whose rows, by the simple name of its class
 * @param what was done to them, in a few English words
 * @param rows how many; nothing is told of none
 */
public record BulkChange(String entity, String what, int rows) {}
