package vn.tiendo.alert.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.tiendo.alert.InboundMail;
import vn.tiendo.alert.InboundMails;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.Slice;

/** What came in by mail and what became of it: nobody who wrote is answered, so the staff have to see it. */
@Path("/alerts/inbox")
@Produces(MediaType.TEXT_HTML)
class InboxPages {

    private static final int LIMIT = 50;

    record inbox(List<InboundMail> messages, boolean first, String older) implements TemplateInstance {}

    private final InboundMails messages;

    InboxPages(InboundMails messages) {
        this.messages = messages;
    }

    @GET
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    public TemplateInstance list(@QueryParam("before") Long before) {
        Slice<InboundMail> rows = messages.newest(before, LIMIT);
        return new inbox(rows.items(), before == null, rows.next());
    }
}
