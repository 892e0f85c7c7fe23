package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.organisation.MailWishes;
import vn.tiendo.shared.Row;

/** Who is to be written to now: something waits for them, it is their hour, and they had no mail of the day. */
@ApplicationScoped
class DigestRecipients {

    /**
     * One row for everybody for whom something waits, also for those who have no account any more, so that it is withdrawn;
     * where mails come back from the address, it waits longer.
     */
    private static final String WAITING = """
            select r.id, r.mail_hour, r.mail_days, r.mail_paused, w.urgent, w.escalation,
                   exists (select 1 from mail m where m.recipient_id = r.id and m.kind = 'DIGEST'
                              and m.mail_day = :today) as had_digest,
                   exists (select 1 from mail m where m.recipient_id = r.id and m.kind = 'DIGEST'
                              and m.state in ('QUEUED', 'SENDING')) as digest_under_way,
                   exists (select 1 from mail m where m.recipient_id = r.id and m.kind = 'URGENT'
                              and m.state in ('QUEUED', 'SENDING')) as urgent_under_way
              from account r
              join (select a.recipient_id, max(case when a.urgent then 1 else 0 end) as urgent,
                           max(case when a.escalation then 1 else 0 end) as escalation
                      from alert a where a.mail_id is null and a.withdrawn is null group by a.recipient_id) w
                on w.recipient_id = r.id
             where r.address_bounced_at is null
             order by r.id
            """;

    private final EntityManager entities;

    DigestRecipients(EntityManager entities) {
        this.entities = entities;
    }

    /** A mail that is to be written. */
    record Owed(Long recipient, Mail.Kind kind) {}

    /** @param local a moment of a working day in Asia/Ho_Chi_Minh */
    @ActivateRequestContext
    List<Owed> at(LocalDateTime local) {
        List<Owed> owed = new ArrayList<>();
        for (Object tuple : entities.createNativeQuery(WAITING, Tuple.class)
                .setParameter("today", local.toLocalDate())
                .getResultList()) {
            Row row = new Row((Tuple) tuple);
            Mail.Kind kind = kind(row, local);
            if (kind != null) {
                owed.add(new Owed(row.id("id"), kind));
            }
        }
        return owed;
    }

    /** Null: none now. */
    private static Mail.Kind kind(Row row, LocalDateTime local) {
        if (row.yes("digest_under_way")) {
            return null;
        }
        MailWishes wishes = MailWishes.kept(row.whole("mail_hour"), row.text("mail_days"), row.yes("mail_paused"));
        boolean escalation = row.count("escalation") == 1;
        if (!row.yes("had_digest") && wishes.wants(local, DigestRound.FROM, escalation)) {
            return Mail.Kind.DIGEST;
        }
        boolean urgent = row.count("urgent") == 1 && (escalation || !wishes.paused());
        return urgent && !row.yes("urgent_under_way") && isOpen(local.toLocalTime()) ? Mail.Kind.URGENT : null;
    }

    private static boolean isOpen(LocalTime time) {
        return !time.isBefore(DigestRound.FROM);
    }
}
