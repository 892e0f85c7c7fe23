package vn.tiendo.audit;

import java.time.Instant;

/**
 * One line of the audit as it is written.
 *
 * @param entity the simple name of the class; null for sign-ins
 * @param key by which people know it: a task's code for all that belongs to the task
 * @param changes a JSON object, field by field with old and new; null when there are none
 */
record AuditEntry(Instant at, AuditKind kind, Doer by, String entity, Long entityId, String key, String changes) {}
