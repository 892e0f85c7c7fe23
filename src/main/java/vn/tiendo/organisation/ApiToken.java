package vn.tiendo.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.Language;

/** A key that lets a program speak for an organisation: named, for a limited time, for reading or reporting or both. */
@Entity
public class ApiToken {

    /** Whether it opens anything. */
    public enum State {
        USABLE,
        /** Its last day is over. */
        EXPIRED,
        /** Somebody took it back. */
        REVOKED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    private String name;
    private String beginning;
    private String tokenHash;
    private boolean mayRead;
    private boolean mayReport;
    private LocalDate lastDay;
    private Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account createdBy;

    private Instant lastUsedAt;
    private Instant revokedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account revokedBy;

    protected ApiToken() {}

    ApiToken(
            Organisation organisation,
            String name,
            Set<Person.Grant> grants,
            LocalDate lastDay,
            TokenSecret secret,
            Account createdBy,
            Instant createdAt) {
        this.organisation = organisation;
        this.name = name;
        this.mayRead = grants.contains(Person.Grant.READ);
        this.mayReport = grants.contains(Person.Grant.REPORT);
        this.lastDay = lastDay;
        this.beginning = secret.beginning();
        this.tokenHash = secret.hash();
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    public Long id() {
        return id;
    }

    public Organisation organisation() {
        return organisation;
    }

    public String name() {
        return name;
    }

    /** The first characters of the secret. */
    public String beginning() {
        return beginning;
    }

    public Set<Person.Grant> grants() {
        Set<Person.Grant> grants = EnumSet.noneOf(Person.Grant.class);
        if (mayRead) {
            grants.add(Person.Grant.READ);
        }
        if (mayReport) {
            grants.add(Person.Grant.REPORT);
        }
        return grants;
    }

    /** The last calendar day, in Hanoi, on which it works. */
    public LocalDate lastDay() {
        return lastDay;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Account createdBy() {
        return createdBy;
    }

    /** To the minute; null when it was never used. */
    public Instant lastUsedAt() {
        return lastUsedAt;
    }

    public Instant revokedAt() {
        return revokedAt;
    }

    public State state(LocalDate today) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        return today.isAfter(lastDay) ? State.EXPIRED : State.USABLE;
    }

    /** Takes it back for good. Once more changes nothing: who and when stay those of the first time. */
    void revoke(Account by, Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
            revokedBy = by;
        }
    }

    /** Who speaks through it; needs the organisation loaded. */
    Person person(Language language) {
        return new Person(
                null,
                organisation.code() + ": " + name,
                new Bilingual(name, name),
                organisation.role().ofItsPeople(),
                organisation.id(),
                organisation.name(),
                language,
                new Person.Token(id, name, grants()));
    }
}
