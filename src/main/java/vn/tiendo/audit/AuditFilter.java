package vn.tiendo.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.Folded;
import vn.tiendo.shared.Language;

/**
 * Which entries are looked for; null where it does not matter.
 *
 * @param person part of a name or user name, with marks or without; or what ran by itself
 * @param entity the simple name of a class
 * @param key as people know it, such as a task's code
 * @param from the first day, in Asia/Ho_Chi_Minh
 * @param to the last day
 */
public record AuditFilter(String person, AuditKind kind, String entity, String key, LocalDate from, LocalDate to) {

    /** The user names of the people whose name or user name holds the words. */
    private static final String NAMED = "select a.username from account a where "
            + Stream.of("a.username", "a.name_en", "a.name_vi")
                    .map(text -> Folded.sql(text) + " like :named escape '!'")
                    .collect(Collectors.joining(" or "));

    /** Reads what somebody asked for. */
    public static AuditFilter read(
            Checks checks, String person, String kind, String entity, String key, String from, String to) {
        AuditFilter filter = new AuditFilter(
                word(checks, "person", person),
                kind(checks, kind),
                word(checks, "entity", entity),
                word(checks, "key", key),
                checks.day("from", from),
                checks.day("to", to));
        checks.orThrow();
        return filter;
    }

    private static String word(Checks checks, String field, String given) {
        return checks.text(field, given);
    }

    private static AuditKind kind(Checks checks, String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        for (AuditKind kind : AuditKind.values()) {
            if (kind.tag().equals(given.strip())) {
                return kind;
            }
        }
        String known = Arrays.stream(AuditKind.values()).map(AuditKind::tag).collect(Collectors.joining(", "));
        checks.that(false, "kind", w -> w.notOneOf(given.length() > 40 ? given.substring(0, 40) : given, known));
        return null;
    }

    String condition() {
        return (person == null ? "" : " and (e.actor = :person or e.actor in (" + NAMED + "))")
                + (kind == null ? "" : " and e.kind = :kind")
                + (entity == null ? "" : " and e.entity = :entity")
                + (key == null ? "" : " and e.entity_key = :key")
                + (from == null ? "" : " and e.at >= :since")
                + (to == null ? "" : " and e.at < :until");
    }

    Map<String, Object> parameters() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("person", person);
        given.put("named", person == null ? null : Folded.like(person));
        given.put("kind", kind == null ? null : kind.name());
        given.put("entity", entity);
        given.put("key", key);
        given.put(
                "since", from == null ? null : from.atStartOfDay(Language.ZONE).toOffsetDateTime());
        given.put(
                "until",
                to == null ? null : to.plusDays(1).atStartOfDay(Language.ZONE).toOffsetDateTime());
        given.values().removeIf(v -> v == null);
        return given;
    }

    /** What stands behind the question mark of an address with this filter; ends with {@code &} unless it is empty. */
    public String query() {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("person", person);
        asked.put("kind", kind == null ? null : kind.tag());
        asked.put("entity", entity);
        asked.put("key", key);
        asked.put("from", from);
        asked.put("to", to);
        return asked.entrySet().stream()
                .filter(e -> e.getValue() != null)
                .map(e -> e.getKey() + "=" + URLEncoder.encode(String.valueOf(e.getValue()), StandardCharsets.UTF_8)
                        + "&")
                .collect(Collectors.joining());
    }
}
