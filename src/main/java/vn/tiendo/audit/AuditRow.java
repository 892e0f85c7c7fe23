package vn.tiendo.audit;

import java.time.Instant;
import java.util.List;
import vn.tiendo.shared.Row;

/**
 * One line of the audit as it is read.
 *
 * @param person the user name, or what ran by itself: sweep, digest, outbox, files, start
 * @param accountId null for what runs by itself, and for unknown names at a sign-in
 * @param token the name of the token by which a program came
 * @param key by which people know the entity; a task's code for all that belongs to the task
 */
public record AuditRow(
        Long id,
        Instant at,
        AuditKind kind,
        String person,
        Long accountId,
        String token,
        String address,
        String entity,
        Long entityId,
        String key,
        List<FieldChange> changes) {

    static AuditRow of(Row row) {
        return new AuditRow(
                row.id("id"),
                row.at("at"),
                AuditKind.valueOf(row.text("kind")),
                row.text("actor"),
                row.id("account_id"),
                row.text("token"),
                row.text("address"),
                row.text("entity"),
                row.id("entity_id"),
                row.text("entity_key"),
                Changes.read(row.text("changes")));
    }

    /** The names of the changed fields, in order. */
    public String fields() {
        return String.join(", ", changes.stream().map(FieldChange::field).toList());
    }

    /** The address of all entries about the same. */
    public String ofSameKey() {
        return address(null, key);
    }

    /** The address of all entries of the same person. */
    public String ofSamePerson() {
        return address(person, null);
    }

    private static String address(String person, String key) {
        return "/audit?"
                + new AuditFilter(person, null, null, key, null, null).query().replaceAll("&$", "");
    }
}
