package vn.tiendo.alert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A tray of the outbox: what waits in it, and how one piece is taken, sent and told what became of it. Taking and telling
 * are transactions of their own; none is open while a piece is under way.
 */
interface Tray<P extends Parcel> {

    /** What lies in it, for the log. */
    String content();

    /** How many may be tried in a run that begins now. */
    int room(Instant at);

    /** What is to be tried now, in this order. */
    List<Long> due(Instant at, int limit);

    /** Whether a run ends here: the others would fare no better. */
    boolean isShut(int failuresInARow);

    /** Takes one for sending; empty when somebody else has it or it is not to be sent any more. */
    Optional<P> claim(Long id, Instant at);

    /** One could not be taken, through a fault of ours. */
    void unclaimed(Long id, Undelivered why, Instant at);

    void deliver(P parcel) throws Undelivered;

    void delivered(Long id, Instant at);

    void undelivered(Long id, int claim, Undelivered why, Instant at);
}
