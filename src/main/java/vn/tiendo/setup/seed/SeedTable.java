package vn.tiendo.setup.seed;

import java.util.List;

/** One kind of file: its name, its columns, and what a row of it becomes. */
interface SeedTable {

    String fileName();

    List<String> columns();

    /** Checks a row and, while all is sound, stores it; a row that is known already is left as it is. */
    void load(SeedRow row, boolean demo);
}
