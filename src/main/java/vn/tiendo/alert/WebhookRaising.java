package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.shared.AmongThese;
import vn.tiendo.shared.Row;
import vn.tiendo.task.Scope;
import vn.tiendo.task.TaskEvent;

/**
 * Listens to what happens to tasks, inside the same transaction: one call for each webhook that wants to hear of it and
 * whose organisation has a part in the task. However many tasks, it takes one question and one batch.
 */
@ApplicationScoped
class WebhookRaising {

    private static final String WHO =
            """
            select w.id as webhook, t.code, t.title_en, t.title_vi, t.due_on, d.code as directive, l.code as lead
              from %s
              join task t on t.id = these.one
              join directive d on d.id = t.directive_id
              left join organisation l on l.id = t.lead_id
              join webhook w on w.state = 'ON'
                    and exists (select 1 from webhook_event e where e.webhook_id = w.id and e.event = :event)
              join organisation o on o.id = w.organisation_id
             where %s""".formatted(AmongThese.numbers("tasks"), Scope.partOf("t", "w.organisation_id"));
    /** Contractors hear of others' words nothing; their own they may hear. */
    private static final String NO_OTHER_CONTRACTOR = " and (o.role not in ("
            + Organisation.Role.outsiders().stream()
                    .map(r -> "'" + r.name() + "'")
                    .collect(Collectors.joining(", "))
            + ") or o.id = :only)";

    private static final String IN_ORDER = " order by t.due_on, t.id, w.id";
    private static final String WRITE =
            "insert into webhook_delivery (webhook_id, event, task_code, body, state, attempts, next_attempt_at, created_at)"
                    + " values (?, ?, ?, ?, 'QUEUED', 0, ?, ?)";

    private final EntityManager entities;
    private final WebhookBody bodies;

    WebhookRaising(EntityManager entities, WebhookBody bodies) {
        this.entities = entities;
        this.bodies = bodies;
    }

    void on(@Observes TaskEvent event) {
        WebhookNews news = WebhookNews.of(event);
        if (news == null) {
            return;
        }
        List<Row> rows = listeners(news);
        if (!rows.isEmpty()) {
            entities.unwrap(Session.class).doWork(c -> write(c, news, rows));
        }
    }

    private List<Row> listeners(WebhookNews news) {
        boolean limited = news.only() != null;
        var query = entities.unwrap(Session.class)
                .createNativeQuery(WHO + (limited ? NO_OTHER_CONTRACTOR : "") + IN_ORDER, Tuple.class)
                .setParameter("event", news.event().name())
                .setParameter("tasks", news.tasks().toArray(Long[]::new), Long[].class);
        if (limited) {
            query.setParameter("only", news.only().id());
        }
        List<Row> rows = new ArrayList<>();
        for (Object tuple : query.getResultList()) {
            rows.add(new Row((Tuple) tuple));
        }
        return rows;
    }

    private void write(Connection connection, WebhookNews news, List<Row> rows) throws SQLException {
        OffsetDateTime at = news.at().atOffset(ZoneOffset.UTC);
        try (PreparedStatement insert = connection.prepareStatement(WRITE)) {
            for (Row row : rows) {
                insert.setLong(1, row.id("webhook"));
                insert.setString(2, news.event().name());
                insert.setString(3, row.text("code"));
                insert.setString(4, bodies.of(news, row));
                insert.setObject(5, at);
                insert.setObject(6, at);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
