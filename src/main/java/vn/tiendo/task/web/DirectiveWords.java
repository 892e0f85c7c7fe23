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
}
