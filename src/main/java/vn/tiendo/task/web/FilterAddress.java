package vn.tiendo.task.web;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.shared.Checks;
import vn.tiendo.task.TaskFilter;

/** Which tasks a list is about, as its address says it. */
class FilterAddress {

    @QueryParam("standing")
    String standing;

    @QueryParam("lead")
    String lead;

    @QueryParam("contractor")
    String contractor;

    @QueryParam("directive")
    String directive;

    @QueryParam("order")
    String order;

    @QueryParam("due")
    String due;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("q")
    String q;

    @QueryParam("columns")
    List<String> columns;

    TaskFilter read(Checks checks) {
        return TaskFilter.read(
                checks, new TaskFilter.Given(standing, lead, contractor, directive, order, due, from, to, q));
    }

    /** @param day null: always today */
    ListAddress list(LocalDate day) {
        Checks checks = new Checks();
        return new ListAddress(read(checks), day, ListColumn.read(checks, columns));
    }
}
