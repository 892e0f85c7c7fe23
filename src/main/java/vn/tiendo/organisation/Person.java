package vn.tiendo.organisation;

import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.Language;

/** Somebody who is signed in: what the product has to know to decide what they may see and do. */
public record Person(
        Long id,
        String username,
        Bilingual name,
        Role role,
        Long organisationId,
        Bilingual organisation,
        Language language) {

    public boolean is(Role other) {
        return role == other;
    }
}
