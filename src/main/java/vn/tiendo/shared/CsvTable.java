package vn.tiendo.shared;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table to be opened in a spreadsheet, written line by line (RFC 4180, UTF-8). */
public final class CsvTable {

    /** What answers a request for such a table. */
    public static final String TYPE = "text/csv; charset=UTF-8";

    /** Where a cell begins with one of these, spreadsheets calculate. */
    private static final String CALCULATES = "=+-@\t\r";

    private final CSVPrinter printer;

    public CsvTable(OutputStream out, Object... columns) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        // Without this mark a spreadsheet takes the Vietnamese for another script.
        text.write('\uFEFF');
        printer = new CSVPrinter(text, CSVFormat.RFC4180);
        line(columns);
    }

    /** Texts are cells and never formulas; null is an empty cell. */
    public void line(Object... cells) throws IOException {
        printer.printRecord(Arrays.stream(cells)
                .map(cell -> cell instanceof String text ? safe(text) : cell)
                .toArray());
    }

    public void flush() throws IOException {
        printer.flush();
    }

    private static String safe(String cell) {
        return cell.isEmpty() || CALCULATES.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
