package vn.tiendo.audit.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import vn.tiendo.audit.AuditFilter;
import vn.tiendo.audit.AuditLog;
import vn.tiendo.audit.AuditRow;
import vn.tiendo.audit.FieldChange;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.CsvTable;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.Slice;

/** The audit as a table to be opened elsewhere: a line for each changed field. Sent while it is read, however long. */
@Path("/audit.csv")
class AuditTable {

    private static final int AT_ONCE = 1000;

    private static final String[] COLUMNS = {
        "at", "kind", "person", "token", "address", "entity", "id", "key", "field", "before", "after"
    };

    private final AuditLog log;

    AuditTable(AuditLog log) {
        this.log = log;
    }

    @GET
    @Produces(CsvTable.TYPE)
    @RolesAllowed({Role.ADMIN_ROLE, Role.READER_ROLE})
    public Response table(
            @QueryParam("person") String person,
            @QueryParam("kind") String kind,
            @QueryParam("entity") String entity,
            @QueryParam("key") String key,
            @QueryParam("from") String from,
            @QueryParam("to") String to) {
        AuditFilter filter = AuditFilter.read(new Checks(), person, kind, entity, key, from, to);
        StreamingOutput lines = out -> write(filter, out);
        return Response.ok(lines)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"")
                .build();
    }

    private void write(AuditFilter filter, OutputStream out) throws IOException {
        CsvTable table = new CsvTable(out, COLUMNS);
        String after = null;
        do {
            Slice<AuditRow> rows = log.entries(filter, AT_ONCE, after);
            for (AuditRow row : rows.items()) {
                if (row.changes().isEmpty()) {
                    line(table, row, new FieldChange(null, null, null, false));
                }
                for (FieldChange change : row.changes()) {
                    line(table, row, change);
                }
            }
            after = rows.next();
        } while (after != null);
        table.flush();
    }

    private static void line(CsvTable table, AuditRow row, FieldChange change) throws IOException {
        table.line(
                row.at().atZone(Language.ZONE).toOffsetDateTime(),
                row.kind().tag(),
                row.person(),
                row.token(),
                row.address(),
                row.entity(),
                row.entityId(),
                row.key(),
                change.field(),
                change.masked() ? "…" : change.before(),
                change.masked() ? "…" : change.after());
    }
}
