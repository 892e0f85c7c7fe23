package vn.tiendo.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;

/** A link by which somebody sets the password of an account: once, and within a day. */
@Entity
public class AccountLink {

    public static final Duration VALID = Duration.ofHours(24);

    /** What it was made for. */
    public enum Kind {
        /** An administrator made the account. */
        INVITATION,
        /** The password is forgotten, or an administrator wants another one. */
        RESET
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String tokenHash;
    private Instant madeAt;
    private Instant endsAt;
    private Instant closedAt;

    protected AccountLink() {}

    AccountLink(Account account, Kind kind, Secret token, Instant at) {
        this.account = account;
        this.kind = kind;
        this.tokenHash = token.hash();
        this.madeAt = at;
        this.endsAt = at.plus(VALID);
    }

    /** Used, or another one made in its place. */
    void close(Instant at) {
        closedAt = at;
    }

    boolean isOpen(Instant at) {
        return closedAt == null && at.isBefore(endsAt) && account.isEnabled();
    }

    public Account account() {
        return account;
    }

    public Kind kind() {
        return kind;
    }

    public Instant endsAt() {
        return endsAt;
    }
}
