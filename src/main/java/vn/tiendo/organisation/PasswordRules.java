package vn.tiendo.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.tiendo.shared.Checks;

/**
 * Which passwords a person may choose: 12 to 128 characters of any script, spaces too, none of those that are tried first.
 * No kinds of characters are asked for; that makes passwords worse.
 */
@ApplicationScoped
class PasswordRules {

    static final int LEAST = 12;
    static final int MOST = 128;

    private static final int COMMON = 10_000;

    /** A hundred thousand, the commonest first, as the library nbvcxz brings them. */
    private static final String COMMONEST = "/dictionaries/passwords.txt";

    private final Set<String> commonest = new HashSet<>();

    PasswordRules() {
        try (InputStream list = PasswordRules.class.getResourceAsStream(COMMONEST);
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            List<String> all = lines.lines().map(PasswordRules::plain).toList();
            commonest.addAll(all.subList(0, Math.min(COMMON, all.size())));
            // Of the longer ones all: few are long enough to be chosen at all.
            all.stream().filter(p -> p.length() >= LEAST).forEach(commonest::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void check(Checks checks, String field, String password, Account account) {
        String given = Normalizer.normalize(password == null ? "" : password, Normalizer.Form.NFC);
        int length = given.codePointCount(0, given.length());
        checks.that(length >= LEAST, field, w -> w.passwordShort(LEAST, length));
        checks.that(length <= MOST, field, w -> w.passwordLong(MOST, length));
        // The derivation would pad with zeros, so that they would not count.
        checks.that(given.indexOf(0) < 0, field, w -> w.controlCharacters());
        checks.that(
                length < LEAST || length > MOST || !isGuessedFirst(plain(given), account),
                field,
                w -> w.passwordCommon());
    }

    private boolean isGuessedFirst(String password, Account account) {
        // What is typed around a common word to please a rule is tried with it.
        String word = password.replaceAll("^[\\P{L}]+|[\\P{L}]+$", "");
        return commonest.contains(password)
                || !word.isEmpty() && commonest.contains(word)
                || isRepeated(password)
                || password.equals(plain(account.username()))
                || word.equals(plain(account.username()))
                || account.email() != null && password.equals(plain(account.email()));
    }

    /** The same few characters again and again, or nothing but digits in their order. */
    private boolean isRepeated(String password) {
        for (int part = 1; part <= password.length() / 2; part++) {
            String unit = password.substring(0, part);
            boolean again = unit.repeat(password.length() / part + 1).startsWith(password);
            if (again && (part <= 4 || commonest.contains(unit))) {
                return true;
            }
        }
        return "01234567890123456789".contains(password) || "98765432109876543210".contains(password);
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
