package vn.tiendo.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import vn.tiendo.shared.NotAudited;

/** How often a sign-in failed under one name, known or not, and until when nothing more is tried under it. */
@Entity
@NotAudited("each sign-in refused or slowed is told as such")
public class SignInFailure {

    /** So many wrong passwords are everybody's. */
    static final int FREE = 5;
    /** No wait is longer: a stranger's guesses lock nobody out for good. */
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    /** After so long without one, failures are counted anew. */
    static final Duration FORGOTTEN = Duration.ofHours(24);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String nameHash;
    private int failures;
    private Instant lastFailedAt;
    private Instant waitUntil;

    protected SignInFailure() {}

    SignInFailure(String nameHash) {
        this.nameHash = nameHash;
    }

    void again(Instant at) {
        boolean old = lastFailedAt != null && lastFailedAt.plus(FORGOTTEN).isBefore(at);
        failures = old ? 1 : failures + 1;
        lastFailedAt = at;
        waitUntil = failures < FREE ? null : at.plus(wait(failures));
    }

    /** 1, 2, 4, 8, 15, 15 … minutes from the fifth failure on. */
    static Duration wait(int failures) {
        Duration doubled = Duration.ofMinutes(1L << Math.min(failures - FREE, 4));
        return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
    }
}
