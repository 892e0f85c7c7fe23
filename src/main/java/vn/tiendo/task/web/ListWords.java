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

    /** The heads of the columns of {@link TaskTable}, in its order. */
    @Message(
            "Task; Order; Title; Directive; Lead unit; Cooperating; Contractors; Ordered on; Deadline as worded; First last good day; Last good day; Standing; Days late; Percent; Last word on; Last words; Done on; Document")
    String columns();

    @Message("Columns")
    String columnsShown();

    @Message(
            "{#switch column}{#case 'standing'}Standing{#case 'due'}Deadline{#case 'word'}Last word{#case 'lead'}Lead unit{#case 'cooperating'}Cooperating{#case 'contractors'}Contractors{#case 'directive'}Directive{#case 'ordered'}Ordered on{#case 'first_day'}First last good day{#case 'percent'}Percent{/switch}")
    String column(String column);

    @Message("My views")
    String views();

    @Message("Keep this list as a view")
    String keepView();

    @Message("Name of the view")
    String viewName();

    @Message("Keep")
    String keep();

    @Message("Let go of the view {name}")
    String dropView(String name);

    @Message("Back to the list")
    String toTheList();

    @Message("The address of this page always leads to this list: send it on to share it.")
    String shareHint();

    @Message("As a table")
    String table();

    @Message("Words")
    String words();

    @Message("More filters")
    String more();

    @Message("Contractor")
    String contractor();

    @Message("Due from")
    String dueFrom();

    @Message("Due until")
    String dueTo();

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
