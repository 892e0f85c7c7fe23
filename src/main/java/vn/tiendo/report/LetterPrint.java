package vn.tiendo.report;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Prints a letter: as PDF with its letters embedded, and as a text document that office programs open and change. */
@ApplicationScoped
public class LetterPrint {

    private static final String FAMILY = "Liberation Serif";
    private static final String FONTS = "liberation/LiberationSerif-";
    /** What no XML document may hold, whatever somebody typed or a file brought. */
    private static final String NOT_IN_XML = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    record pdf(LetterPaper paper) implements TemplateInstance {}

    /** The one part of the text document that is not the same for all letters. */
    record docx(LetterPaper paper) implements TemplateInstance {}

    public byte[] asPdf(LetterPaper paper) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        font(builder, "BoldItalic", 700, FontStyle.ITALIC);
        builder.useFastMode();
        // It names nothing outside itself; should its words ever do so, nothing is fetched.
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useUnicodeLineBreaker(new Lines(paper.language().locale()));
        builder.withProducer("Tiendo");
        builder.withHtmlContent(rendered(new pdf(paper), paper), null);
        builder.toStream(file);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    public byte[] asText(LetterPaper paper) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String part : new String[] {
                "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml"
            }) {
                try (InputStream fixed =
                        resource("docx/" + part.replaceAll("[\\[\\]]", "").replace("/.rels", "/rels"))) {
                    zip.putNextEntry(new ZipEntry(part));
                    fixed.transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(rendered(new docx(paper), paper).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** Breaks lines as the language does; the usual one takes 7/2025 apart as if it were an address. */
    private static final class Lines implements FSTextBreaker {

        private final BreakIterator breaks;

        Lines(Locale locale) {
            breaks = BreakIterator.getLineInstance(locale);
        }

        @Override
        public void setText(String text) {
            breaks.setText(text);
        }

        @Override
        public int next() {
            return breaks.next();
        }
    }

    private static String rendered(TemplateInstance template, LetterPaper paper) {
        return template.setLocale(paper.language().locale()).render().strip().replaceAll(NOT_IN_XML, "");
    }

    private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        builder.useFont(() -> resource(FONTS + face + ".ttf"), FAMILY, weight, style, true);
    }

    private static InputStream resource(String name) {
        InputStream found = LetterPrint.class.getClassLoader().getResourceAsStream(name);
        if (found == null) {
            throw new IllegalStateException(name + " is not in this build");
        }
        return found;
    }
}
