package vn.tiendo.task.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the timeline and of the calendar. */
@MessageBundle("timeline")
interface TimelineWords {

    @Message("Timeline")
    String title();

    @Message("Calendar")
    String calendar();

    @Message(
            "{#if tasks == 0}No task runs{#else if tasks == 1}1 task runs{#else}{tasks} tasks{#if orders != tasks} ({orders} orders){/if} run{/if} from {from} to {to}")
    String runs(int tasks, int orders, String from, String to);

    @Message("{#if moved == 1}1 has another day than ordered.{#else}{moved} have another day than ordered.{/if}")
    String moved(int moved);

    @Message("{#if n == 1}1 task lies{#else}{n} tasks lie{/if} before or after these days.")
    String elsewhere(int n);

    @Message("as it stood at the end of {day}")
    String asOf(String day);

    @Message("By")
    String by();

    @Message("directive")
    String byDirective();

    @Message("lead unit")
    String byUnit();

    @Message("Shown")
    String shown();

    @Message("{#switch zoom}{#case 'month'}month{#case 'quarter'}three months{#case 'year'}year{/switch}")
    String zoom(String zoom);

    @Message("Earlier")
    String earlier();

    @Message("Later")
    String later();

    @Message("Today")
    String today();

    @Message("Task")
    String task();

    @Message("Standing, last good day")
    String standingAndDay();

    @Message("From {from} to {to}")
    String axis(String from, String to);

    @Message("today, {day}")
    String todayLine(String day);

    @Message("{day}, drawn for")
    String dayLine(String day);

    @Message("first {day}, now {#if days == 1}1 day{#else}{days} days{/if} {#if later}later{#else}earlier{/if}")
    String wasFirst(String day, long days, boolean later);

    @Message("No lead unit named")
    String noLead();

    @Message("{#if n == 1}1 line{#else}{n} lines{/if}")
    String lines(int n);

    @Message("continued")
    String continued();

    @Message("No task runs in these days. Look earlier or later, take away a filter, or see all tasks.")
    String empty();

    @Message("All tasks")
    String allTasks();

    @Message("Page {page}: at most {lines} lines each. The list goes on.")
    String pageGoesOn(int page, int lines);

    @Message("Page {page}, the last one.")
    String lastPage(int page);

    @Message("Previous lines")
    String previousLines();

    @Message("Next lines")
    String nextLines();

    @Message("How to read it")
    String key();

    @Message("from the order to the last good day")
    String keyPlanned();

    @Message("overdue since then")
    String keyLate();

    @Message("done earlier: days to spare")
    String keySpare();

    @Message("no date in the order")
    String keyOpen();

    @Message("last good day")
    String keyDue();

    @Message("moved: first day, day now")
    String keyMoved();

    @Message("today")
    String keyToday();

    @Message(
            "{#if tasks == 0}No task ends in {month}.{#else if tasks == 1}1 task ends in {month}.{#else}{tasks} tasks end in {month}.{/if}")
    String ends(int tasks, String month);

    @Message("The days off of {year} are not known yet: only weekends are marked.")
    String unknownYear(String year);

    @Message("day off")
    String off();

    @Message("{#if n == 1}1 more{#else}{n} more{/if}")
    String more(int n);

    @Message("{#if n == 1}the task that ends on {day}{#else}all {n} tasks that end on {day}{/if}")
    String allOf(int n, String day);

    @Message("Previous month")
    String previousMonth();

    @Message("Next month")
    String nextMonth();

    @Message("This month")
    String thisMonth();

    @Message("Nothing ends in this month.")
    String nothingEnds();

    @Message("Only what the filter of the timeline lets through.")
    String filtered();

    @Message("Without the filter")
    String unfiltered();
}
