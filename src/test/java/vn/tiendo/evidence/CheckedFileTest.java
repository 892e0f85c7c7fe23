package vn.tiendo.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.Samples;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;

/** What is taken as evidence, by what is in it. */
class CheckedFileTest {

    /** Words by their names: what they say is the bundle's business. */
    private static final RuleWords NAMES = (RuleWords) Proxy.newProxyInstance(
            RuleWords.class.getClassLoader(), new Class<?>[] {RuleWords.class}, (p, method, a) -> method.getName());

    @TempDir
    private Path folder;

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of(FileKind.PDF, Samples.pdf()),
                Arguments.of(FileKind.PNG, Samples.png()),
                Arguments.of(FileKind.JPEG, Samples.jpeg()),
                Arguments.of(FileKind.GIF, Samples.gif()),
                Arguments.of(FileKind.WEBP, Samples.webp()),
                Arguments.of(FileKind.HEIC, Samples.heic()),
                Arguments.of(FileKind.DOCX, Samples.docx()),
                Arguments.of(FileKind.XLSX, Samples.office("openxmlformats-officedocument.spreadsheetml.sheet.main")),
                Arguments.of(
                        FileKind.PPTX,
                        Samples.office("openxmlformats-officedocument.presentationml.presentation.main")),
                Arguments.of(FileKind.ODT, Samples.openDocument("text")),
                Arguments.of(FileKind.ODS, Samples.openDocument("spreadsheet")),
                Arguments.of(FileKind.ODP, Samples.openDocument("presentation")),
                Arguments.of(FileKind.DOC, Samples.compound("WordDocument")),
                Arguments.of(FileKind.XLS, Samples.compound("Workbook")),
                Arguments.of(FileKind.PPT, Samples.compound("PowerPoint Document")),
                Arguments.of(FileKind.ZIP, Samples.zip(Map.of("photos/1.png", Samples.png()))),
                Arguments.of(FileKind.ZIP, Samples.zip(Map.of("report.docx", Samples.docx()))));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void kindIsFoundInTheContentWhateverTheName(FileKind kind, byte[] content) throws IOException {
        CheckedFile file = CheckedFile.of(stored(content), "report.exe");

        assertThat(file.kind()).isEqualTo(kind);
        assertThat(file.name()).isEqualTo("report." + kind.extension());
        assertThat(file.size()).isEqualTo(content.length);
        assertThat(file.hash()).matches("[0-9a-f]{64}");
    }

    static Stream<Arguments> refused() {
        byte[] nested = Samples.zip(Map.of("a.zip", Samples.zip(Map.of("b.zip", Samples.docx()))));
        byte[] cut = Samples.docx();
        return Stream.of(
                Arguments.of("nothing", new byte[0], "fileEmpty"),
                Arguments.of("a program", Samples.exe(), "fileUnknown"),
                Arguments.of("a picture that runs", Samples.svg(), "fileUnknown"),
                Arguments.of("a page", Samples.html(), "fileUnknown"),
                Arguments.of("a page that is a PDF, too", Samples.htmlThenPdf(), "fileUnknown"),
                Arguments.of("a text", Samples.bytes("words"), "fileUnknown"),
                Arguments.of("a film", Samples.bytes("\u0000\u0000\u0000\u0018ftypisom"), "fileUnknown"),
                Arguments.of("an installer", Samples.compound("!_StringPool"), "fileUnknown"),
                Arguments.of("another OpenDocument", Samples.openDocument("base"), "fileUnknown"),
                Arguments.of(
                        "Office with macros", Samples.office("ms-word.document.macroEnabled.main"), "fileWithMacros"),
                Arguments.of("Office with a password", Samples.compound("EncryptedPackage"), "fileLocked"),
                Arguments.of("a zip with a password", Samples.lockedZip(), "fileLocked"),
                Arguments.of("half a document", Arrays.copyOf(cut, cut.length / 2), "fileDamaged"),
                Arguments.of("half a container", Arrays.copyOf(Samples.compound("Workbook"), 1400), "fileDamaged"),
                Arguments.of("a bomb", Samples.bomb(201), "fileTooBigInside"),
                Arguments.of("a bomb in a zip", Samples.zip(Map.of("b.zip", Samples.bomb(201))), "fileTooBigInside"),
                Arguments.of("too many entries", Samples.zipOf(2001), "fileOfTooMany"),
                Arguments.of("zips in zips", Samples.zip(Map.of("c.zip", nested)), "fileNested"),
                Arguments.of(
                        "a name that leads out", Samples.zip(Map.of("../a.png", Samples.png())), "fileWithStrayNames"),
                Arguments.of(
                        "a name from the root", Samples.zip(Map.of("/etc/a", Samples.png())), "fileWithStrayNames"),
                Arguments.of("a name with a drive", Samples.zip(Map.of("C:\\a", Samples.png())), "fileWithStrayNames"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesWhatIsNoEvidence(String what, byte[] content, String words) throws IOException {
        Path path = stored(content);

        RuleBroken broken = catchThrowableOfType(RuleBroken.class, () -> CheckedFile.of(path, "report.pdf"));

        assertThat(broken).as(what).isNotNull();
        assertThat(broken.violations().get(0).field()).isEqualTo("file");
        assertThat(broken.violations().get(0).words().apply(NAMES)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "report.pdf                       | report.pdf",
                "Report.PDF                       | Report.PDF",
                "report                           | report.pdf",
                "report.exe                       | report.pdf",
                "report.pdf.exe                   | report.pdf.pdf",
                "v1.2                             | v1.2.pdf",
                "../../etc/passwd                 | passwd.pdf",
                "C:\\Users\\lan\\bao cao.pdf      | bao cao.pdf",
                "Báo cáo tiến độ.pdf              | Báo cáo tiến độ.pdf",
                "say \"no\".pdf                   | say no.pdf",
                "%22a%22%0d%0Ab.pdf              | a b.pdf",
                ".htaccess                        | htaccess.pdf",
                "...                              | file.pdf",
                "``                               | file.pdf"
            })
    void nameIsCleanedAndEndsAsItsKindDoes(String given, String name) {
        assertThat(FileName.of(given, FileKind.PDF)).isEqualTo(name);
    }

    @Test
    void nameHoldsNoLineNoMarkAndNoMoreThanItsLimit() {
        assertThat(FileName.of("a\r\nb\u202Efdp.exe", FileKind.PDF)).isEqualTo("a b fdp.pdf");
        assertThat(FileName.of("Nguye\u0302\u0303n.pdf", FileKind.PDF)).isEqualTo("Nguy\u1EC5n.pdf");
        String name = FileName.of("ế".repeat(255) + ".pdf", FileKind.PDF);
        assertThat(name).hasSize(FileName.LIMIT).endsWith("ế.pdf");
        assertThat(FileName.of("x".repeat(195) + "😀😀", FileKind.PDF).getBytes(StandardCharsets.UTF_8))
                .doesNotContain((byte) '?');
    }

    private Path stored(byte[] content) throws IOException {
        return Files.write(folder.resolve("upload"), content);
    }
}
