package vn.tiendo.audit.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.audit.AuditFilter;
import vn.tiendo.audit.AuditLog;
import vn.tiendo.audit.AuditRow;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.Slice;

/** The audit for programs. */
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
class AuditApi {

    private final AuditLog log;

    AuditApi(AuditLog log) {
        this.log = log;
    }

    @GET
    @RolesAllowed({Role.ADMIN_ROLE, Role.READER_ROLE})
    @Operation(summary = "Who changed what, when and from where, and who signed in; the newest first")
    public Slice<AuditRow> entries(
            @QueryParam("person") String person,
            @QueryParam("kind") String kind,
            @QueryParam("entity") String entity,
            @QueryParam("key") String key,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("limit") @DefaultValue("100") String limit,
            @QueryParam("after") String after) {
        Checks checks = new Checks();
        int most = checks.whole("limit", limit, 1, AuditLog.LIMIT);
        return log.entries(AuditFilter.read(checks, person, kind, entity, key, from, to), most, after);
    }
}
