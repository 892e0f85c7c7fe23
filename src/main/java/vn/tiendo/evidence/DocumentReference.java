package vn.tiendo.evidence;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import vn.tiendo.shared.Checks;

/** A document that proves something and is found elsewhere: its number, the day it was issued, who issued it. */
@Embeddable
public record DocumentReference(String number, LocalDate issuedOn, String issuer) {

    static final int NUMBER_LIMIT = 100;
    static final int ISSUER_LIMIT = 200;

    /** Reads what a person sent: all three, or none and then null. */
    public static DocumentReference read(Checks checks, String number, String issuedOn, String issuer) {
        if (isBlank(number) && isBlank(issuedOn) && isBlank(issuer)) {
            return null;
        }
        return new DocumentReference(
                line(checks, "number", checks.required("number", number), NUMBER_LIMIT),
                checks.requiredDay("issuedOn", issuedOn),
                line(checks, "issuer", checks.required("issuer", issuer), ISSUER_LIMIT));
    }

    /** A text that fits its column and one line. */
    static String line(Checks checks, String field, String text, int limit) {
        if (text == null) {
            return null;
        }
        checks.that(text.length() <= limit, field, w -> w.tooLong(limit, text.length()));
        return text.replaceAll("\\s+", " ");
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
