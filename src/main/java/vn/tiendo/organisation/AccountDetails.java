package vn.tiendo.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.RuleWords;

/**
 * What an administrator says about an account.
 *
 * @param organisation null only for those who belong to none: never an officer or a contractor
 * @param email null for somebody without an address
 * @param head of the unit; among staff, readers and administrators, of the steering committee
 */
public record AccountDetails(
        Bilingual name, Role role, Organisation organisation, String email, Language language, boolean head) {

    private static final int LENGTH = 200;
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");
    private static final Pattern ADDRESS = Pattern.compile(
            "[^\\s@<>,;:\"()\\[\\]\\\\]{1,64}@[^\\s@<>,;:\"()\\[\\]\\\\]+\\.[^\\s@<>,;:\"()\\[\\]\\\\.]+");

    /** The fields of the form, as typed. */
    public record Typed(
            String username,
            String nameEn,
            String nameVi,
            String role,
            String organisation,
            String email,
            String language,
            boolean head) {}

    static AccountDetails read(Checks checks, Typed typed, Organisations organisations) {
        String en = name(checks, "nameEn", typed.nameEn());
        String vi = name(checks, "nameVi", typed.nameVi());
        checks.that(en != null || vi != null, "nameEn", RuleWords::required);
        Role role = Arrays.stream(Role.values())
                .filter(r -> r.name().equals(typed.role()))
                .findFirst()
                .orElse(null);
        checks.that(role != null, "role", RuleWords::required);
        String code = checks.text("organisation", typed.organisation());
        Organisation organisation =
                code == null ? null : organisations.withCode(code).orElse(null);
        checks.that(code == null || organisation != null, "organisation", RuleWords::required);
        checks.that(code != null || role == null || !role.seesOnlyOwn(), "organisation", RuleWords::needsOrganisation);
        checks.that(!typed.head() || role != Role.CONTRACTOR, "head", RuleWords::noHead);
        String email = checks.text("email", typed.email());
        checks.that(email == null || isAddress(email), "email", RuleWords::noAddress);
        return new AccountDetails(
                new Bilingual(en == null ? vi : en, vi == null ? en : vi),
                role,
                organisation,
                email,
                Language.of(typed.language()),
                typed.head());
    }

    /** A new user name: small letters and digits, easy to say on the telephone. */
    static String username(Checks checks, String typed) {
        String username = checks.required("username", typed);
        checks.that(
                username == null || USERNAME.matcher(username).matches() && !username.equals("new"),
                "username",
                RuleWords::username);
        return username;
    }

    private static String name(Checks checks, String field, String typed) {
        String name = checks.text(field, typed);
        checks.that(name == null || name.indexOf('\n') < 0, field, RuleWords::controlCharacters);
        checks.that(name == null || name.length() <= LENGTH, field, w -> w.tooLong(LENGTH, name.length()));
        return name;
    }

    private static boolean isAddress(String email) {
        return email.length() <= LENGTH
                && ADDRESS.matcher(email.toLowerCase(Locale.ROOT)).matches();
    }
}
