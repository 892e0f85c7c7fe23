package vn.tiendo.task;

import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Organisation;

/**
 * Who did something, for whom, and by which way it came in.
 *
 * @param account null when no person of ours did it: a public document, the sweep
 */
public record Reporter(Account account, Organisation organisation, Origin origin) {

    /** Whether a person or program of ours spoke, not a document. */
    boolean isOfOurs() {
        return origin == Origin.PAGE || origin == Origin.API || origin == Origin.MAIL;
    }

    boolean speaksFor(Organisation other) {
        return organisation == null
                ? other == null
                : other != null && organisation.id().equals(other.id());
    }
}
