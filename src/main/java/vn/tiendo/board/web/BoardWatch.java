package vn.tiendo.board.web;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import vn.tiendo.board.BoardState;
import vn.tiendo.board.BoardStates;
import vn.tiendo.shared.Language;

/**
 * Looks each second whether today's board is another one, once for all who watch it at this node, and not at all while
 * nobody does. What it tells is how things are, not what happened: a look that was missed is made good by the next.
 */
@ApplicationScoped
class BoardWatch {

    private static final Logger LOG = Logger.getLogger(BoardWatch.class);
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final Supplier<Seen> look;
    private final Multi<Seen> seen;

    /**
     * What one look saw.
     *
     * @param name of today's board; null when the database did not answer
     */
    record Seen(String name, Sweep sweep) {

        static final Seen NOTHING = new Seen(null, null);
    }

    @Inject
    BoardWatch(BoardStates states, Clock clock) {
        this(() -> seen(states.now(), clock), EVERY);
    }

    BoardWatch(Supplier<Seen> look, Duration every) {
        this.look = look;
        this.seen = Multi.createFrom()
                .ticks()
                .every(every)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick ->
                        Uni.createFrom().item(this::lookAgain).runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .broadcast()
                .withCancellationAfterLastSubscriberDeparture()
                .toAllSubscribers();
    }

    /**
     * How it is at this moment.
     *
     * @throws IllegalStateException when the database does not answer
     */
    Seen now() {
        return look.get();
    }

    /** What each look sees, from now on; one who cannot follow misses looks and holds up nobody. */
    Multi<Seen> from() {
        return seen.onOverflow().drop();
    }

    private Seen lookAgain() {
        try {
            return look.get();
        } catch (IllegalStateException away) {
            LOG.debug("The watched board cannot be looked at", away);
            return Seen.NOTHING;
        }
    }

    /** The day belongs to the name: at midnight tasks become overdue although nobody did anything. */
    private static Seen seen(BoardState state, Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Language.ZONE);
        Sweep sweep = Sweep.of(state, clock.instant());
        return new Seen(today + "." + state.name() + (sweep.isLate() ? ".late" : ""), sweep);
    }
}
