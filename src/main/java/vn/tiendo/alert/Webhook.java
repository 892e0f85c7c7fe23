package vn.tiendo.alert;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Organisation;

/** Where an organisation's own system wants to be told what happens to the organisation's tasks. */
@Entity
public class Webhook {

    /** After so long without one success it is switched off. */
    static final Duration PATIENCE = Duration.ofHours(24);
    /** So long after a new secret was made calls are signed with the one before as well. */
    static final Duration OVERLAP = Duration.ofHours(24);

    /** Whether it is told anything. */
    public enum State {
        ON,
        /** A person switched it off. */
        OFF,
        /** Calls failed for a day, or the other side said that nobody listens there any more. */
        FAILED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    private String url;

    @ElementCollection
    @CollectionTable(name = "webhook_event", joinColumns = @JoinColumn(name = "webhook_id"))
    @Column(name = "event")
    @Enumerated(EnumType.STRING)
    private Set<WebhookEvent> events = EnumSet.noneOf(WebhookEvent.class);

    private String secret;
    private String formerSecret;
    private Instant formerUntil;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant stateSince;
    private Instant failingSince;
    private String lastFailure;
    private Instant lastFailedAt;
    private Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account createdBy;

    protected Webhook() {}

    /** @param secret locked, as the {@link SecretBox} gives it */
    Webhook(Organisation organisation, String url, Set<WebhookEvent> events, String secret, Account by, Instant at) {
        this.organisation = organisation;
        this.url = url;
        this.events.addAll(events);
        this.secret = secret;
        this.state = State.ON;
        this.stateSince = at;
        this.createdAt = at;
        this.createdBy = by;
    }

    /** The secret so far holds on for a day, so that the receiver can change at its leisure. */
    void rotate(String locked, Instant at) {
        formerSecret = secret;
        formerUntil = at.plus(OVERLAP);
        secret = locked;
    }

    void switchOn(Instant at) {
        if (!isOn()) {
            state = State.ON;
            stateSince = at;
            failingSince = null;
        }
    }

    void switchOff(Instant at) {
        if (isOn()) {
            state = State.OFF;
            stateSince = at;
        }
    }

    /** A call arrived. */
    void delivered() {
        failingSince = null;
    }

    /**
     * A call did not arrive. After a day of nothing else, or when the other side says so, it is switched off.
     *
     * @param forGood whether the other side said that nobody listens there any more
     */
    void failed(String why, boolean forGood, Instant at) {
        lastFailure = Outgoing.cut(why);
        lastFailedAt = at;
        if (failingSince == null) {
            failingSince = at;
        }
        if (isOn() && (forGood || !at.isBefore(failingSince.plus(PATIENCE)))) {
            state = State.FAILED;
            stateSince = at;
        }
    }

    /** The secrets to sign with at a moment, locked; the one in force first. */
    List<String> secrets(Instant at) {
        List<String> secrets = new ArrayList<>(List.of(secret));
        if (formerSecret != null && at.isBefore(formerUntil)) {
            secrets.add(formerSecret);
        }
        return secrets;
    }

    public Long id() {
        return id;
    }

    public Organisation organisation() {
        return organisation;
    }

    public String url() {
        return url;
    }

    /** What it wants to be told, in the order of the events. */
    public List<WebhookEvent> events() {
        return events.stream().sorted().toList();
    }

    public State state() {
        return state;
    }

    public boolean isOn() {
        return state == State.ON;
    }

    /** Whether failures switched it off. */
    public boolean isFailed() {
        return state == State.FAILED;
    }

    public Instant stateSince() {
        return stateSince;
    }

    /** Since when every call failed; null when the last one arrived or none was made. */
    public Instant failingSince() {
        return failingSince;
    }

    /** What was said at the last failure; null when there was none. */
    public String lastFailure() {
        return lastFailure;
    }

    public Instant lastFailedAt() {
        return lastFailedAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Account createdBy() {
        return createdBy;
    }
}
