package vn.tiendo.setup.seed;

import java.util.List;
import java.util.function.BiConsumer;

/** A kind of file whose rows a method takes. */
record Table(String fileName, List<String> columns, BiConsumer<SeedRow, Boolean> rows) implements SeedTable {

    @Override
    public void load(SeedRow row, boolean demo) {
        rows.accept(row, demo);
    }
}
