package vn.tiendo.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Header;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.shared.Language;

/** A mail as a file, and the forms of its texts. */
class LetterTest {

    private static final String SUBJECT = "[Minh hoạ] Quá hạn 20 ngày: Ban hành Quy chế quản lý, vận hành dữ liệu"
            + " ngành Công Thương 🇻🇳 và những việc khác còn phải làm trong năm";

    @TempDir
    Path folder;

    private Letter letter(String to, String username) {
        return letter(to, username, SUBJECT);
    }

    private Letter letter(String to, String username, String subject) {
        return new Letter(
                "<id@tiendo.example>",
                to,
                LocalDate.of(2025, 11, 6),
                username,
                Mail.Kind.DIGEST,
                Language.VI,
                subject,
                "Dòng một = 1\nDòng hai\n",
                "<!doctype html>\n<p>Nhiệm vụ</p>\n",
                Instant.parse("2025-11-06T01:00:00Z"),
                Map.of("List-Id", "<tasks.tiendo.moit.example>"),
                1);
    }

    @Test
    void isReadByAnotherMailProgram() throws Exception {
        FilePost post = new FilePost(folder, "tiendo@moit.example");
        Letter letter = letter("unit@idea.example", "unit");
        post.deliver(letter);
        post.deliver(letter);
        Path file = folder.resolve("2025-11-06-unit.eml");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        MimeMessage read = new MimeMessage(null, Files.newInputStream(file));
        assertThat(read.getMessageID()).isEqualTo("<id@tiendo.example>");
        assertThat(read.getSubject()).isEqualTo(SUBJECT);
        assertThat(read.getFrom()[0]).hasToString("tiendo@moit.example");
        assertThat(read.getAllRecipients()[0]).hasToString("unit@idea.example");
        assertThat(read.getSentDate()).isEqualTo(letter.writtenAt());
        assertThat(Parts.of(read))
                .containsExactly(letter.text().strip(), letter.html().strip());
        assertThat(Files.readString(file).replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void aUserNameIsNoPath() {
        FilePost post = new FilePost(folder, "tiendo@moit.example");
        assertThat(post.file(letter("a@b.example", "../../etc/passwd")).getParent())
                .isEqualTo(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.example\r\nBcc: c@d.example", "no address", "a@b.example, c@d.example"})
    void anAddressThatIsNoneIsRefusedForGood(String to) {
        assertThatThrownBy(() -> new FilePost(folder, "tiendo@moit.example").deliver(letter(to, "unit")))
                .isInstanceOfSatisfying(
                        Undelivered.class, e -> assertThat(e.isForGood()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "a\nb", "a\u0000b", "a\u2028b", "a\u202eb", "a\tb", "a\u0085b"})
    void aHeadLineIsOneLine(String text) {
        assertThat(HeaderText.oneLine(text)).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain",
                "a\r\nBcc: all@world.example",
                "a\r\n\r\n<script>body</script>",
                "a\n.\nQUIT",
                "=?UTF-8?Q?=0D=0ABcc:_all@world.example?=",
                "\u202etxt.exe\u2066 \u200f",
                "\ud83d\ude00 lone \ud83d and \u0000 \u2029 x",
                "Nhiệm vụ 🇻🇳 👨‍👩‍👧‍👦 và những việc khác",
                "From me\u0085To: all@world.example"
            })
    void theHeadLinesAreOursWhateverATitleSays(String title) throws Exception {
        for (String said : new String[] {title, title.repeat(60)}) {
            String subject = HeaderText.oneLine(said);
            FilePost post = new FilePost(folder, "tiendo@moit.example");
            Letter letter = letter("unit@idea.example", "unit", subject);
            post.deliver(letter);
            MimeMessage read = new MimeMessage(null, Files.newInputStream(post.file(letter)));
            assertThat(Collections.list(read.getAllHeaders()))
                    .extracting(Header::getName)
                    .containsExactlyInAnyOrder(
                            "MIME-Version",
                            "From",
                            "To",
                            "Message-ID",
                            "Date",
                            "Subject",
                            "Content-Language",
                            "Content-Type",
                            "Auto-Submitted",
                            "X-Auto-Response-Suppress",
                            "List-Id");
            assertThat(read.getSubject()).isEqualTo(subject);
            assertThat(read.getAllRecipients()).hasSize(1);
            assertThat(Parts.of(read))
                    .containsExactly(letter.text().strip(), letter.html().strip());
        }
    }

    @Test
    void aHeadLineIsCutBetweenCharacters() throws Exception {
        String line = HeaderText.oneLine("😀".repeat(300));
        assertThat(line.codePoints()).hasSize(HeaderText.LIMIT);
        assertThat(MimeUtility.decodeText(MimeUtility.unfold(HeaderText.encoded(line))))
                .isEqualTo(line);
        assertThat(HeaderText.encoded(line).lines())
                .allSatisfy(l -> assertThat(l).hasSizeLessThanOrEqualTo(76));
    }

    @Test
    void plainTextHasNoLongLines() {
        String wrapped = PlainText.wrapped("- " + "từ ".repeat(60) + "\n\n\n\n  " + "word ".repeat(40) + "\r\nend");
        assertThat(wrapped.lines())
                .allSatisfy(l -> assertThat(l.codePointCount(0, l.length())).isLessThanOrEqualTo(76));
        assertThat(wrapped).contains("\n  word").doesNotContain("\n\n\n").endsWith("end\n");
    }
}
