package vn.tiendo.setup.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Loads one file in one transaction: all its rows, or none. */
@ApplicationScoped
class SeedFile {

    private static final int FLUSHED = 200;

    private final EntityManager entities;

    SeedFile(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    void load(Path path, SeedTable table, boolean demo) {
        // New rows are written at once; looking each time whether an old one changed would take most of the time.
        entities.setFlushMode(FlushModeType.COMMIT);
        List<String> problems = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (Reader text = Files.newBufferedReader(path);
                CSVParser rows = format.parse(text)) {
            if (!rows.getHeaderNames().equals(table.columns())) {
                throw new SeedRefused(
                        path.toString(),
                        List.of(path + ", line 1: the columns are " + String.join(",", rows.getHeaderNames())
                                + "; right would be " + String.join(",", table.columns())));
            }
            long line = rows.getCurrentLineNumber() + 1;
            for (CSVRecord row : rows) {
                if (row.isConsistent()) {
                    table.load(new SeedRow(path.toString(), line, row.toMap(), problems), demo);
                } else {
                    problems.add(path + ", line " + line + ": " + row.size() + " fields; right would be "
                            + table.columns().size() + " (a field with a comma stands in quotation marks)");
                }
                line = rows.getCurrentLineNumber() + 1;
                if (row.getRecordNumber() % FLUSHED == 0 && problems.isEmpty()) {
                    entities.flush();
                    entities.clear();
                }
            }
        } catch (MalformedInputException e) {
            problems.add(path + ": the text is not UTF-8");
        } catch (IOException | UncheckedIOException e) {
            problems.add(path + ": " + e.getMessage());
        }
        if (!problems.isEmpty()) {
            throw new SeedRefused(path.toString(), problems);
        }
    }
}
