package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import vn.tiendo.deadline.Ladder;
import vn.tiendo.organisation.Person;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.task.Task;
import vn.tiendo.task.Tellings;

/** Answers a task's page who was told of it: one statement. */
@ApplicationScoped
class TaskTellings implements Tellings {

    private static final Bilingual ASKED = new Bilingual("the staff ask", "tổ giúp việc hỏi");
    private static final Long NOBODY = -1L;

    private final EntityManager entities;
    private final Ladder ladder;

    TaskTellings(EntityManager entities, Ladder ladder) {
        this.entities = entities;
        this.ladder = ladder;
    }

    @Override
    public List<Telling> of(Task task, Person viewer, int limit) {
        boolean own = viewer.role().seesOnlyOwn();
        var query = entities.createQuery(
                        "select a, r.name, o.name, m from Alert a join a.recipient r left join r.organisation o"
                                + " left join a.mail m where a.task = :task"
                                + (own ? " and r.id = :own" : "")
                                + " order by a.raisedAt desc, a.id desc",
                        Object[].class)
                .setParameter("task", task)
                .setMaxResults(limit);
        if (own) {
            query.setParameter("own", viewer.id() == null ? NOBODY : viewer.id());
        }
        return query.getResultStream()
                .map(row -> telling((Alert) row[0], (Bilingual) row[1], (Bilingual) row[2], (Mail) row[3]))
                .toList();
    }

    private Telling telling(Alert alert, Bilingual who, Bilingual organisation, Mail mail) {
        State state = state(alert, mail);
        Instant at = state == State.SENT ? mail.sentAt() : alert.raisedAt();
        return new Telling(
                words(alert), who, organisation, alert.isEscalation(), state, at, mail == null ? null : mail.id());
    }

    private Bilingual words(Alert alert) {
        return alert.cause() == Alert.Cause.REMINDED
                ? ASKED
                : ladder.rung(alert.rung())
                        .map(rung -> new Bilingual(rung.wordsEn(), rung.wordsVi()))
                        .orElse(new Bilingual(alert.rung(), alert.rung()));
    }

    private static State state(Alert alert, Mail mail) {
        if (mail == null) {
            return alert.withdrawn() == null ? State.WAITING : State.WITHDRAWN;
        }
        return switch (mail.state()) {
            case QUEUED, SENDING -> State.ON_ITS_WAY;
            case SENT -> State.SENT;
            case FAILED -> State.FAILED;
            case WITHDRAWN -> State.WITHDRAWN;
        };
    }
}
