package vn.tiendo.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.deadline.WorkCalendar;
import vn.tiendo.shared.Row;
import vn.tiendo.task.Scope;
import vn.tiendo.task.Selection;
import vn.tiendo.task.Standing;
import vn.tiendo.task.StandingSql;
import vn.tiendo.task.TaskFilter;

/** Draws the board from the facts, in four statements however many tasks there are. */
@ApplicationScoped
public class BoardQuery {

    private static final String COUNTS = String.join(
            ", ",
            List.of(
                    count(Selection.DONE_ON_TIME, "done_on_time"),
                    count(Selection.DONE_LATE, "done_late"),
                    count(Selection.DUE_SOON, "due_soon"),
                    count(Selection.DUE_LATER, "due_later"),
                    count(Selection.UNDATED, "undated"),
                    count(Selection.OVERDUE, "overdue"),
                    count(Selection.CANCELLED, "cancelled"),
                    count(Selection.NOT_REPORTING, "not_reporting"),
                    count(Selection.CLAIMED, "claimed"),
                    "min(case when s.silent then s.last_word_on end) as silent_since",
                    "count(distinct s.lead_id) as members"));

    private final EntityManager entities;
    private final WorkCalendar calendar;

    BoardQuery(EntityManager entities, WorkCalendar calendar) {
        this.entities = entities;
        this.calendar = calendar;
    }

    public Board draw(Scope scope, LocalDate day) {
        List<Board.Line> directives = directives(scope, day);
        return new Board(
                day,
                Split.sum(directives.stream().map(Board.Line::split)),
                units(scope, day),
                directives,
                dueDays(scope, day));
    }

    /** The most overdue first. */
    private List<Board.Line> units(Scope scope, LocalDate day) {
        String sql = "select q.*, o.code, o.name_en, o.name_vi from (select s.unit_id, " + COUNTS + " from "
                + StandingSql.TASKS + " s where " + scope.condition("s") + " group by s.unit_id) q"
                + " left join organisation o on o.id = q.unit_id";
        return rows(sql, scope, day)
                .map(r -> new Board.Line(
                        r.text("code") == null ? TaskFilter.NO_LEAD : r.text("code"),
                        r.bilingual("name"),
                        null,
                        r.count("members"),
                        r.day("silent_since"),
                        Split.of(r),
                        day))
                .sorted(Comparator.comparingInt((Board.Line l) -> -l.split().overdue())
                        .thenComparing(l -> -l.split().total())
                        .thenComparing(Board.Line::code))
                .toList();
    }

    /** The youngest first. */
    private List<Board.Line> directives(Scope scope, LocalDate day) {
        String sql = "select q.*, d.code, d.title_en as name_en, d.title_vi as name_vi, d.issued_on from (select"
                + " s.directive_id, " + COUNTS + " from " + StandingSql.TASKS + " s where " + scope.condition("s")
                + " group by s.directive_id) q join directive d on d.id = q.directive_id"
                + " order by d.issued_on desc nulls last, d.code";
        return rows(sql, scope, day)
                .map(r -> new Board.Line(
                        r.text("code"),
                        r.bilingual("name"),
                        r.day("issued_on"),
                        r.count("members"),
                        r.day("silent_since"),
                        Split.of(r),
                        day))
                .toList();
    }

    private List<Board.DueDay> dueDays(Scope scope, LocalDate day) {
        String sql = "select s.due_on, count(*) as tasks from " + StandingSql.TASKS + " s where "
                + Selection.DUE_SOON.condition() + " and " + scope.condition("s") + " group by s.due_on";
        Map<LocalDate, Integer> counts = new HashMap<>();
        rows(sql, scope, day).forEach(r -> counts.put(r.day("due_on"), r.count("tasks")));
        List<Board.DueDay> days = new ArrayList<>();
        for (int i = 0; i <= Standing.DUE_SOON_DAYS; i++) {
            LocalDate next = day.plusDays(i);
            days.add(new Board.DueDay(next, calendar.isWorked(next), counts.getOrDefault(next, 0)));
        }
        return days;
    }

    @SuppressWarnings("unchecked")
    private java.util.stream.Stream<Row> rows(String sql, Scope scope, LocalDate day) {
        Query query = entities.createNativeQuery(sql, Tuple.class)
                .setParameter("day", day)
                .setParameter("soon", day.plusDays(Standing.DUE_SOON_DAYS));
        if (scope.isLimited()) {
            query.setParameter("ownId", scope.organisationId());
        }
        return query.getResultList().stream().map(t -> new Row((Tuple) t));
    }

    private static String count(Selection selection, String name) {
        return StandingSql.count(selection.condition(), name);
    }
}
