package vn.tiendo.alert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is somebody's own in a reply. */
class ReplyTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mine.\n\nOn Thu, Nov 6, 2025 at 8:00 AM Tiendo <tiendo@moit.gov.vn> wrote:\n> theirs",
                "Mine.\r\n\r\nOn Thu, Nov 6, 2025 at 8:00 AM Tiendo\r\n<tiendo@moit.gov.vn> wrote:\r\n\r\n> theirs",
                "Mine.\nVào Th 5, 6 thg 11, 2025 vào lúc 08:00 Tiendo <t@x> đã viết:\n\ntheirs without marks",
                "Mine.\nLúc 08:00, 06/11/2025, Tiendo viết:\ntheirs",
                "Mine.\n\n-----Original Message-----\nFrom: Tiendo\ntheirs",
                "Mine.\n\n----- Thư gốc -----\ntheirs",
                "Mine.\n________________________________\nFrom: Tiendo\ntheirs",
                "Mine.\n\nFrom: Tiendo <t@x>\nSent: Thursday\nTo: me\nSubject: theirs\n\ntheirs",
                "Mine.\n\n*Từ:* Tiendo <t@x>\n*Đã gửi:* Thứ Năm\n\ntheirs",
                "Mine.\n-- \ntheirs",
                "Mine.\n\nSent from my iPhone",
                "Mine.\nGửi từ iPhone của tôi",
                "> theirs\n\nMine.",
                "On Thu, Nov 6, 2025 Tiendo wrote:\n> theirs\n> more of theirs\n\nMine.",
                "\u202eMine.\u202c\u0000",
                "\ufeffMine."
            })
    void leavesOutWhatIsNotItsWritersOwn(String text) {
        assertThat(ReplyText.of(text).words()).isEqualTo("Mine.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"From Monday on we go on.", "On Monday we test.", "Từ thứ Hai: chạy thử", "a > b"})
    void leavesItsWritersOwnWords(String text) {
        assertThat(ReplyText.of(text).words()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60% is done|60",
                "60 % is done|60",
                "Đạt 60%, như đã nói: 60 %|60",
                "0%|0",
                "60% or 70%|",
                "50-60%|",
                "60,5%|",
                "250%|",
                "100%|",
                "60 of 80|",
                "%20|"
            })
    void readsOneFigureAndGuessesNone(String text, Integer percent) {
        assertThat(ReplyText.of(text).percent()).isEqualTo(percent);
    }

    @Test
    void knowsThatAHundredIsSpokenOf() {
        assertThat(ReplyText.of("100 % done").claims()).isTrue();
        assertThat(ReplyText.of("99 % done").claims()).isFalse();
    }

    @Test
    void cutsBetweenCharacters() {
        String cut = ReplyText.firstLines("ab" + "😀".repeat(10), 6);
        assertThat(cut).isEqualTo("ab😀…");
    }

    @Test
    void makesTextOfHtml() {
        String html = "<html><head><title>T</title><style>p{}</style></head><body><p>Xong <b>60%</b>&nbsp;&acirc;</p>"
                + "<script>alert(1)</script><div>Dòng&nbsp;hai<br>Dòng ba</div>"
                + "<blockquote>80% theirs</blockquote><div class='gmail_quote'>On x wrote: theirs</div></body></html>";
        assertThat(ReplyText.of(HtmlText.of(html)).words()).isEqualTo("Xong 60% â\nDòng hai\nDòng ba");
        assertThat(ReplyText.of(HtmlText.of("<div>".repeat(20_000) + "deep")).words())
                .isEqualTo("deep");
    }
}
