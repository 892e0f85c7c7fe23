package vn.tiendo.alert;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.tiendo.shared.Slice;

/** All that came into the inbox. */
@ApplicationScoped
public class InboundMails implements PanacheRepository<InboundMail> {

    boolean isKnown(String key) {
        return count("messageKey", key) > 0;
    }

    /** Whether a reply to a mail said the same before: another message, perhaps the same one sent once more. */
    boolean isSaid(Mail mail, String words) {
        return count("mail = ?1 and report.done = ?2", mail, words) > 0;
    }

    /** The newest first, with the mail each answers, from before a message on; null begins at the newest. */
    public Slice<InboundMail> newest(Long before, int limit) {
        List<InboundMail> rows = find(
                        "from InboundMail i left join fetch i.mail m left join fetch m.recipient"
                                + " where i.id < ?1 order by i.id desc",
                        before == null ? Long.MAX_VALUE : before)
                .page(0, limit + 1)
                .list();
        return Slice.cut(rows, limit, r -> r.id().toString());
    }
}
