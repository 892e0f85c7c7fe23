package vn.tiendo.organisation;

import java.util.Set;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.Language;

/**
 * Somebody who is signed in: what the product has to know to decide what they may see and do.
 *
 * @param id of the account; null when a program speaks for an organisation by a token
 * @param token by which token the program came; null for a person
 */
public record Person(
        Long id,
        String username,
        Bilingual name,
        Role role,
        Long organisationId,
        Bilingual organisation,
        Language language,
        Token token) {

    /** A key that an organisation gave to a program of its own. */
    public record Token(Long id, String name, Set<Grant> grants) {}

    /** What a token is good for. */
    public enum Grant {
        /** Reading what the organisation may see. */
        READ,
        /** Reporting on the organisation's tasks: progress, claims, evidence, receipt. */
        REPORT
    }

    public boolean is(Role other) {
        return role == other;
    }

    public boolean isProgram() {
        return token != null;
    }
}
