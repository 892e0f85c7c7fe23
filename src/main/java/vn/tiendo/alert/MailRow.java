package vn.tiendo.alert;

import java.time.Instant;
import java.time.LocalDate;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.Language;

/** A line of the list of mails: whose, about how many tasks, how far it is. */
public record MailRow(
        Long id,
        LocalDate day,
        Bilingual recipient,
        Bilingual organisation,
        String to,
        String subject,
        Mail.Kind kind,
        int tasks,
        Mail.State state,
        int attempts,
        Instant nextAttemptAt,
        Instant createdAt,
        Instant sentAt,
        String failure,
        boolean uncertain) {

    public boolean isSent() {
        return state == Mail.State.SENT;
    }

    public boolean isFailed() {
        return state == Mail.State.FAILED;
    }

    /** Whether it could not be sent at least once and will be tried again. */
    public boolean isDelayed() {
        return state == Mail.State.QUEUED && failure != null;
    }

    /** Whether it is not sent because nobody can be told or nothing is left to tell; the failure is a word of ours then. */
    public boolean isWithdrawn() {
        return state == Mail.State.WITHDRAWN;
    }

    /** Whether it waits, or failed, though it may have arrived. */
    public boolean isPerhapsDelivered() {
        return uncertain && (isDelayed() || isFailed());
    }

    public boolean isForClosedAccount() {
        return Mail.ACCOUNT_CLOSED.equals(failure);
    }

    public boolean isTooLate() {
        return Mail.TOO_LATE.equals(failure);
    }

    public boolean isAboutTasks() {
        return kind.isAboutTasks();
    }

    /** Of a digest the day it is for, of another the day it was written. */
    @Override
    public LocalDate day() {
        return day != null ? day : LocalDate.ofInstant(createdAt, Language.ZONE);
    }
}
