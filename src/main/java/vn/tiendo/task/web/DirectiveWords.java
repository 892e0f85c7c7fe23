package vn.tiendo.task.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of directives and their clauses. */
@MessageBundle("directive")
interface DirectiveWords {

    @Message("Directives")
    String title();

    @Message("Documents that gave tasks first, then those they refer to.")
    String lead();

    @Message("Directive")
    String directive();

    @Message("Number")
    String number();

    @Message("Date")
    String date();

    @Message("Issuer")
    String issuer();

    @Message("Tasks")
    String tasks();

    @Message("{with} of {clauses} clauses have a task.")
    String coverage(int with, int clauses);

    @Message("It gives no task of its own.")
    String noTasks();

    @Message("Clauses and their tasks")
    String clauses();

    @Message("the line at the left has the standing’s colour")
    String clausesHint();

    @Message("no task")
    String noTask();

    @Message("Reported as done")
    String accomplishments();

    @Message("what the documents say, whether or not a task asked for it")
    String accomplishmentsHint();

    @Message("in part")
    String partial();

    @Message("day not given")
    String noDay();

    @Message("All tasks of this directive")
    String allTasks();

    @Message("Task")
    String task();

    @Message("{#if n == 1}has none{#else}have none{/if}")
    String haveNone(int n);

    @Message("Its tasks")
    String standing();

    @Message("assigned")
    String assigned();

    @Message("done on time")
    String doneOnTime();

    @Message("done late")
    String doneLate();

    @Message("not done, in time")
    String inTime();

    @Message("not done, overdue")
    String overdue();

    @Message("Nobody owes anything under this clause yet.")
    String noTaskHint();

    @Message("{#if n == 0}Nothing is overdue.{#else if n == 1}1 task is overdue.{#else}{n} tasks are overdue.{/if}")
    String areOverdue(int n);

    @Message("Enter a directive")
    String enter();

    @Message(
            "There is no directive yet. Each document that gives tasks stands here with its number, its day, and how many tasks it gave.")
    String none();
}
