package vn.tiendo.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import vn.tiendo.shared.NotAudited;

/**
 * The time for which somebody is signed in by the form. The browser's cookie carries its key; ended here, every copy of
 * that cookie is refused at the next request.
 */
@Entity
@NotAudited("who signs in and out is told as such")
public class SignInSession {

    /** However busy it is: after so long the password is asked again. */
    public static final Duration LONGEST = Duration.ofHours(12);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    private String keyHash;
    private Instant begunAt;
    private Instant endsAt;
    private Instant endedAt;

    protected SignInSession() {}

    SignInSession(Account account, Secret key, Instant at) {
        this.account = account;
        this.keyHash = key.hash();
        this.begunAt = at;
        this.endsAt = at.plus(LONGEST);
    }

    void end(Instant at) {
        if (endedAt == null) {
            endedAt = at;
        }
    }

    public boolean isOpen(Instant at) {
        return endedAt == null && at.isBefore(endsAt);
    }

    public Long id() {
        return id;
    }

    public Account account() {
        return account;
    }

    public Instant begunAt() {
        return begunAt;
    }
}
