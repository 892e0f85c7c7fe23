package vn.tiendo.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.RuleBroken;

/** Which passwords are taken: long ones, whatever they are written in. */
class PasswordRulesTest {

    private static final PasswordRules RULES = new PasswordRules();
    private static final Account ACCOUNT = new Account(
            "nguyen.van.an.2025",
            new Bilingual("An", "An"),
            Role.STAFF,
            null,
            "an.nguyen@moit.example",
            Language.VI,
            null,
            Instant.EPOCH);

    private static boolean isTaken(String password) {
        Checks checks = new Checks();
        RULES.check(checks, "password", password, ACCOUNT);
        try {
            checks.orThrow();
            return true;
        } catch (RuleBroken refused) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bốn từ không liên quan",
                "correct horse battery",
                "ngựa pin đúng ghim",
                "密码密码很长的一句话而已吧",
                "😀😃😄😁😆😅😂🙂🙃😉😊😇",
                "x7#kQ pl2!vv",
                "            twelve blanks before",
                "Thủ Dầu Một 1975 – mùa mưa"
            })
    void takesLongOnesOfAnyScript(String password) {
        assertThat(isTaken(password)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"11,false", "12,true", "128,true", "129,false"})
    void countsCharactersNotBytes(int length, boolean taken) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.appendCodePoint(0x20000 + i * 7);
        }
        assertThat(isTaken(letters.toString())).isEqualTo(taken);
    }

    @Test
    void countsAComposedLetterOnce() {
        String decomposed = Normalizer.normalize("ếộấểữế", Normalizer.Form.NFD);
        assertThat(decomposed.codePointCount(0, decomposed.length())).isGreaterThanOrEqualTo(12);
        assertThat(isTaken(decomposed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unbelievable",
                "UNBELIEVABLE",
                "password1234",
                "Password2025!",
                "123456789012",
                "1234567890123456",
                "passwordpassword",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "12monkey!!!12",
                "qwertyuiop123",
                "nguyen.van.an.2025",
                "an.nguyen@moit.example",
                "            ",
                "demo"
            })
    void refusesWhatIsGuessedFirst(String password) {
        assertThat(isTaken(password)).isFalse();
    }

    @Test
    void refusesEachOfTheTenThousandCommonest() throws Exception {
        try (var list = PasswordRules.class.getResourceAsStream("/dictionaries/passwords.txt")) {
            var commonest = new String(list.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .limit(10_000)
                    .toList();
            assertThat(commonest).hasSize(10_000).noneMatch(PasswordRulesTest::isTaken);
        }
    }

    @Test
    void hashesTheWholePassword() {
        String base = "ế".repeat(127);
        String hash = Passwords.hash(base + "a");
        assertThat(Passwords.matches(base + "a", hash)).isTrue();
        assertThat(Passwords.matches(base + "b", hash)).isFalse();
        assertThat(Passwords.matches(base, hash)).isFalse();
    }
}
