package vn.tiendo.audit.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.tiendo.audit.AuditFilter;
import vn.tiendo.audit.AuditKind;
import vn.tiendo.audit.AuditLog;
import vn.tiendo.audit.AuditRow;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.Slice;

/** Who changed what: for administrators and auditors. */
@Path("/audit")
@Produces(MediaType.TEXT_HTML)
class AuditPages {

    private static final int LINES = 50;

    record list(
            AuditFilter filter, Slice<AuditRow> rows, List<AuditKind> kinds, List<String> entities, boolean continued)
            implements TemplateInstance {}

    private final AuditLog log;

    AuditPages(AuditLog log) {
        this.log = log;
    }

    @GET
    @RolesAllowed({Role.ADMIN_ROLE, Role.READER_ROLE})
    public TemplateInstance page(
            @QueryParam("person") String person,
            @QueryParam("kind") String kind,
            @QueryParam("entity") String entity,
            @QueryParam("key") String key,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("after") String after) {
        AuditFilter filter = AuditFilter.read(new Checks(), person, kind, entity, key, from, to);
        return new list(
                filter,
                log.entries(filter, LINES, after),
                List.of(AuditKind.values()),
                log.entityNames(),
                after != null && !after.isBlank());
    }
}
