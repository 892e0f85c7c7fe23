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

    /** What is to be tried now, in this order. */
    List<Long> due(Instant at, int limit);

    /** So many are tried in one run, that it ends before its first claim runs out. */
    int atOnce();

    /** After so many failures in a row a run ends: the other side is away for all, and going on would outlast the claims. */
    int failuresInARow();

    /** Takes one for sending; empty when somebody else has it or it is not to be sent any more. */
    Optional<P> claim(Long id, Instant at);

    void deliver(P parcel) throws Undelivered;

    void delivered(Long id, Instant at);

    void undelivered(Long id, int attempt, Undelivered why, Instant at);
}
