package vn.tiendo.task.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.tiendo.task.OrderMatrix;
import vn.tiendo.task.Selection;

/** The words of the page of an order to many. */
@MessageBundle("order")
interface OrderPageWords {

    @Message("{#if n == 1}1 unit{#else}{n} units{/if}:")
    String units(int n);

    @Message(
            "{#when selection}{#is DONE_ON_TIME}done on time{#is DONE_LATE}done late{#is IN_TIME}in time{#is OVERDUE}overdue{#is NOT_REPORTING}silent{#is CLAIMED}claimed{#is SUSPENDED}suspended{#is CANCELLED}withdrawn{#else}other{/when}")
    String part(Selection selection);

    @Message("last good day {day}")
    String lastGoodDay(String day);

    @Message("as it stood at the end of {day}")
    String asOf(String day);

    @Message("Unit")
    String unit();

    @Message("Last good day")
    String day();

    @Message("Last word")
    String word();

    @Message("Evidence")
    String evidence();

    @Message("In the order of")
    String sortBy();

    @Message("{#when sort}{#is STANDING}standing{#is UNIT}unit{#is LAST_WORD}last word{/when}")
    String sort(OrderMatrix.Sort sort);

    @Message("not confirmed yet")
    String unconfirmed();

    @Message("As a list")
    String asList();

    @Message("Chase only the silent")
    String chase();

    @Message(
            "{#if n == 1}1 unit has{#else}{n} units have{/if} been silent for longer than agreed; nobody else hears of it")
    String chaseHint(int n);

    @Message("Withdraw units")
    String withdraw();

    @Message("tick them in the matrix; their copies are cancelled and stay in the history")
    String withdrawHint();

    @Message("Add units")
    String add();

    @Message("each gets a copy with the order’s own words and day")
    String addHint();

    @Message("Units without a copy")
    String without();

    @Message("or type codes, separated by commas")
    String typed();

    @Message("Preview")
    String preview();

    @Message("Add units to {order}")
    String addTo(String order);

    @Message(
            "{#if n == 0}No unit would get a copy{#else if n == 1}1 unit would get a copy{#else}{n} units would get a copy{/if}")
    String wouldAdd(int n);

    @Message("{n} have one already")
    String have(int n);

    @Message("Each copy keeps the order’s day {ordered} and its words.")
    String keeps(String ordered);

    @Message("The last good day, {day}, is over: the new copies are overdue at once.")
    String past(String day);

    @Message("Copy")
    String copy();

    @Message("has a copy already")
    String hasCopy();

    @Message("{#if n == 1}Add 1 unit{#else}Add {n} units{/if}")
    String confirm(int n);
}
