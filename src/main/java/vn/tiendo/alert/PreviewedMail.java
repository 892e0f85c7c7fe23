package vn.tiendo.alert;

import java.time.LocalTime;
import java.util.List;
import vn.tiendo.shared.Bilingual;

/**
 * A mail that will be written, as things stand.
 *
 * @param from the hour in Asia/Ho_Chi_Minh from which on it is written
 * @param steps what it will newly tell: a line of words each, and of how many tasks
 * @param held why none is written although something is to be told
 */
public record PreviewedMail(
        Long account,
        String username,
        Bilingual recipient,
        Bilingual organisation,
        String to,
        LocalTime from,
        List<Step> steps,
        Held held) {

    /** One rung, or what the staff ask. */
    public record Step(Bilingual words, long tasks) {}

    /** Why a mail is not written on a day. */
    public enum Held {
        /** It is written. */
        NO,
        /** Its reader pauses mails. */
        PAUSED,
        /** Mails to the address come back. */
        ADDRESS_RETURNS,
        /** Its reader wants none on this day of the week. */
        NOT_THE_DAY
    }

    public boolean isHeld() {
        return held != Held.NO;
    }

    /** Of how many tasks something new is told; a task on two rungs counts twice. */
    public long tasks() {
        return steps.stream().mapToLong(Step::tasks).sum();
    }
}
