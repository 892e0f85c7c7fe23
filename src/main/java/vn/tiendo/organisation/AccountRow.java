package vn.tiendo.organisation;

import java.time.Instant;
import vn.tiendo.shared.Bilingual;

/** A line of the list of accounts. */
public record AccountRow(
        String username,
        Bilingual name,
        Role role,
        Bilingual organisation,
        String email,
        boolean enabled,
        boolean hasPassword,
        Instant lastSignIn) {

    public AccountState state() {
        return AccountState.of(enabled, hasPassword);
    }
}
