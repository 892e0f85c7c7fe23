package vn.tiendo.task.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of lists of tasks and of a person's own work. */
@MessageBundle("list")
interface ListWords {

    @Message("Tasks")
    String title();

    @Message("{#if tasks == 1}1 task{#else}{tasks} tasks{/if}{#if orders != tasks}, {orders} orders{/if}")
    String size(int tasks, int orders);

    @Message("No task matches. Take away a filter, or see all.")
    String empty();

    @Message("See all")
    String all();

    @Message("Standing")
    String standing();

    @Message("Lead unit")
    String lead();

    @Message("Directive")
    String directive();

    @Message("any")
    String any();

    @Message("Show")
    String show();

    @Message("Next")
    String next();

    @Message("From the beginning")
    String first();

    @Message("as it stood at the end of {day}")
    String asOf(String day);

    @Message("Copies of {order}")
    String copies(String order);

    @Message("My work")
    String myWork();

    @Message("{#if n == 0}No task is yours at present.{#else if n == 1}1 task.{#else}{n} tasks.{/if}")
    String mine(int n);

    @Message("{#if n == 1}1 is overdue.{#else}{n} are overdue.{/if}")
    String mineOverdue(int n);

    @Message("{#if n == 1}1 ends within 7 days.{#else}{n} end within 7 days.{/if}")
    String mineSoon(int n);

    @Message("Then")
    String then();

    @Message("Done")
    String done();

    @Message("Report")
    String report();

    @Message("For {unit}")
    String forUnit(String unit);

    @Message("you said {percent} %, {ago}")
    String youSaid(int percent, String ago);
}
