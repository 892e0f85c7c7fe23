package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.shared.Bilingual;

/** What an organisation said in its own name: how often it reports, and the later days it asked for. */
@ApplicationScoped
public class OwnWords {

    /** How many weeks are looked back. */
    public static final int WEEKS = 12;

    private static final int LATER_DAYS = 20;

    /** A week, from its Monday on, and how many reports came in it. */
    public record Week(LocalDate monday, int reports) {}

    /** The last weeks, this one included, the oldest first; and the day of the last word, null when there was none. */
    public record Reports(List<Week> weeks, LocalDate lastOn) {

        public int total() {
            return weeks.stream().mapToInt(Week::reports).sum();
        }

        /** In how many of the weeks nothing was said. */
        public int quiet() {
            return (int) weeks.stream().filter(w -> w.reports() == 0).count();
        }

        public int most() {
            return weeks.stream().mapToInt(Week::reports).max().orElse(0);
        }
    }

    /**
     * A wish for a later day and what became of it.
     *
     * @param verdict null while it waits
     * @param grantedOn null unless it was granted
     */
    public record LaterDay(
            String task,
            Bilingual title,
            int ordinal,
            LocalDate dueOn,
            LocalDate wantedOn,
            LocalDate askedOn,
            ExtensionDecision.Verdict verdict,
            LocalDate grantedOn) {}

    /** How many wishes for a later day ended how, and the latest of them. */
    public record LaterDays(int asked, int granted, int refused, int waiting, List<LaterDay> latest) {}

    private final EntityManager entities;

    OwnWords(EntityManager entities) {
        this.entities = entities;
    }

    /** @param today the weeks end with the one this day lies in */
    public Reports reports(Organisation organisation, LocalDate today) {
        LocalDate thisWeek = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = thisWeek.minusWeeks(WEEKS - 1L);
        int[] counts = new int[WEEKS];
        entities.createQuery(
                        "select r.reportedOn, count(r) from ProgressReport r where r.organisation = :organisation"
                                + " and r.reportedOn >= :first and r.reportedOn <= :today group by r.reportedOn",
                        Object[].class)
                .setParameter("organisation", organisation)
                .setParameter("first", first)
                .setParameter("today", today)
                .getResultStream()
                .forEach(row -> counts[(int) ChronoUnit.WEEKS.between(first, (LocalDate) row[0])] +=
                        ((Number) row[1]).intValue());
        List<Week> weeks = new ArrayList<>();
        for (int i = 0; i < WEEKS; i++) {
            weeks.add(new Week(first.plusWeeks(i), counts[i]));
        }
        LocalDate last = entities.createQuery(
                        "select max(r.reportedOn) from ProgressReport r where r.organisation = :organisation"
                                + " and r.reportedOn <= :today",
                        LocalDate.class)
                .setParameter("organisation", organisation)
                .setParameter("today", today)
                .getSingleResult();
        return new Reports(weeks, last);
    }

    /** Its own wishes for a later day, on tasks that the viewer may see; the newest first. */
    public LaterDays laterDays(Organisation organisation, Scope scope) {
        List<Object[]> counts = asked(
                "select d.verdict, count(q) from ExtensionRequest q left join ExtensionDecision d on d.request = q",
                scope,
                " group by d.verdict",
                organisation,
                Integer.MAX_VALUE);
        int granted = 0;
        int refused = 0;
        int waiting = 0;
        int asked = 0;
        for (Object[] row : counts) {
            int n = ((Number) row[1]).intValue();
            asked += n;
            if (row[0] == null) {
                waiting += n;
            } else if (row[0] == ExtensionDecision.Verdict.REFUSED) {
                refused += n;
            } else if (row[0] != ExtensionDecision.Verdict.LAPSED) {
                granted += n;
            }
        }
        List<LaterDay> latest = asked(
                        "select t.code, t.title, q.ordinal, q.dueOn, q.wantedOn, q.onDay, d.verdict, d.grantedOn"
                                + " from ExtensionRequest q join q.task t left join ExtensionDecision d on d.request = q",
                        scope,
                        " order by q.at desc, q.id desc",
                        organisation,
                        LATER_DAYS)
                .stream()
                .map(r -> new LaterDay(
                        (String) r[0],
                        (Bilingual) r[1],
                        (Integer) r[2],
                        (LocalDate) r[3],
                        (LocalDate) r[4],
                        (LocalDate) r[5],
                        (ExtensionDecision.Verdict) r[6],
                        (LocalDate) r[7]))
                .toList();
        return new LaterDays(asked, granted, refused, waiting, latest);
    }

    private List<Object[]> asked(String select, Scope scope, String behind, Organisation organisation, int limit) {
        String within = scope.isLimited()
                ? " and exists (select 1 from Task own where own = q.task and (own.lead.id = :own"
                        + " or exists (select 1 from TaskParty p where p.task = own and p.organisation.id = :own"
                        + " and p.untilOn is null)))"
                : "";
        var query = entities.createQuery(
                        select + " where q.organisation = :organisation" + within + behind, Object[].class)
                .setParameter("organisation", organisation)
                .setMaxResults(limit);
        if (scope.isLimited()) {
            query.setParameter("own", scope.organisationId());
        }
        return query.getResultList();
    }
}
