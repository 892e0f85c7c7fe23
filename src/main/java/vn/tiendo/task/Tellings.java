package vn.tiendo.task;

import java.time.Instant;
import java.util.List;
import vn.tiendo.organisation.Person;
import vn.tiendo.shared.Bilingual;

/** Who was told of a task, and what became of it. The room that tells answers; those that show tasks only ask. */
public interface Tellings {

    /** What became of something that was to be said. */
    enum State {
        /** It waits for the mail of the day. */
        WAITING,
        /** A mail that says it is on its way. */
        ON_ITS_WAY,
        SENT,
        /** The mail could not be delivered. */
        FAILED,
        /** It is not said any more: what it was about has passed. */
        WITHDRAWN
    }

    /**
     * One thing said to one person.
     *
     * @param what in the ladder's words; that the staff ask, of a reminder
     * @param who the person or desk
     * @param organisation null where they belong to none
     * @param above whether they heard of it as somebody above the owner
     * @param at when it was sent; until then, or if it never was, when it was raised
     * @param mail the mail that says it; null while none does
     */
    record Telling(
            Bilingual what, Bilingual who, Bilingual organisation, boolean above, State state, Instant at, Long mail) {}

    /** The newest first. Units and contractors hear only what was told to themselves. */
    List<Telling> of(Task task, Person viewer, int limit);
}
