package vn.tiendo.setup.backup;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.List;

/** The sum over a table's rows, in whatever order they come: two tables with the same rows have the same. */
final class TableSum {

    private static final BigInteger SPAN = BigInteger.ONE.shiftLeft(256);

    private final List<ColumnKind> columns;
    private final MessageDigest digest = Seal.sha256();
    private BigInteger sum = BigInteger.ZERO;
    private long rows;

    TableSum(List<ColumnKind> columns) {
        this.columns = columns;
    }

    void add(Object[] row) {
        for (int i = 0; i < row.length; i++) {
            byte[] value = row[i] == null ? null : columns.get(i).same(row[i]);
            digest.update(ByteBuffer.allocate(4)
                    .putInt(value == null ? -1 : value.length)
                    .array());
            if (value != null) {
                digest.update(value);
            }
        }
        // Digests are added, not chained: databases sort texts differently.
        sum = sum.add(new BigInteger(1, digest.digest())).mod(SPAN);
        rows++;
    }

    long rows() {
        return rows;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TableSum that && that.rows == rows && that.sum.equals(sum);
    }

    @Override
    public int hashCode() {
        return sum.hashCode();
    }

    /** The first digits of the sum, enough for a person to compare. */
    @Override
    public String toString() {
        return "%064x".formatted(sum).substring(0, 16);
    }
}
