package vn.tiendo.alert;

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
import java.util.Optional;
import vn.tiendo.shared.NotAudited;

/** One call to a webhook: what it says is settled when it happens, and stays the same however often it is tried. */
@Entity
@NotAudited("it is the record of what its event is audited as")
public class WebhookDelivery extends Outgoing {

    /** What is older helps nobody any more: the receiver asks how things are. */
    static final Duration STALE_AFTER = Duration.ofDays(3);
    /** The longest wait between two attempts. */
    static final Duration LONGEST_WAIT = Duration.ofMinutes(30);
    /** The failure of a call that could not be made in time. */
    public static final String STALE = "STALE";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Webhook webhook;

    @Enumerated(EnumType.STRING)
    private WebhookEvent event;

    private String taskCode;
    private String body;

    protected WebhookDelivery() {}

    WebhookDelivery(Webhook webhook, WebhookEvent event, String body, Instant at) {
        super(at);
        this.webhook = webhook;
        this.event = event;
        this.body = body;
    }

    /** 1, 2, 4, 8, 16, 30, 30 … minutes, until it is stale. */
    @Override
    Optional<Duration> waitAfter(int failed) {
        Duration doubled = Duration.ofMinutes(1L << Math.min(failed - 1, 5));
        return Optional.of(doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled);
    }

    boolean isStale(Instant at) {
        return createdAt().plus(STALE_AFTER).isBefore(at);
    }

    /** Whether it stands in line with the others: a trial goes at once, and once. */
    boolean isInLine() {
        return event.isOfTasks();
    }

    /** By which the receiver knows it as one; the moment in it keeps it apart from calls of a database put back. */
    public String messageId() {
        return "msg_" + id + "_" + Long.toString(createdAt().toEpochMilli(), Character.MAX_RADIX);
    }

    public Long id() {
        return id;
    }

    public Webhook webhook() {
        return webhook;
    }

    public WebhookEvent event() {
        return event;
    }

    /** Null where no task is concerned. */
    public String taskCode() {
        return taskCode;
    }

    public String body() {
        return body;
    }

    public boolean isLate() {
        return STALE.equals(failure());
    }
}
