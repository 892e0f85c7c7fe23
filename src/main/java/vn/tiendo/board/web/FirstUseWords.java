package vn.tiendo.board.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the board while there is nothing on it: three steps to the first task. */
@MessageBundle("firstuse")
interface FirstUseWords {

    @Message("Three steps to the first task")
    String title();

    @Message(
            "Nothing is in here yet. From the first task on, this page shows what is overdue, what ends soon, and who is silent.")
    String lead();

    @Message(
            "The steering staff are setting it up. From the first task on, this page shows what is overdue, what ends soon, and who is silent.")
    String leadForOthers();

    @Message("Organisations")
    String organisations();

    @Message("The units that get tasks, the bodies that issue directives, the contractors.")
    String organisationsLead();

    @Message("A directive")
    String directive();

    @Message(
            "The document that gives the orders, with its clauses word for word. It is typed in on a page, or comes with the files.")
    String directiveLead();

    @Message("Tasks")
    String tasks();

    @Message(
            "What each clause orders: by whom, by when, in which words. For the time being tasks come by file: a row is a task, and the last good day is worked out from the words of its deadline.")
    String tasksLead();

    @Message("File {name}, a row for each, with the columns")
    String file(String name);

    @Message(
            "Put the files into a folder, name it in {setting} in config/application.properties, and restart. Rows that are known already are left alone; a bad row stops the start and says what would be right.")
    String how(String setting);

    @Message("{#if n == 0}none yet{#else if n == 1}1 is there{#else}{n} are there{/if}")
    String there(long n);

    @Message("Look at the directives")
    String toDirectives();

    @Message("Enter a directive")
    String enter();

    @Message("Invite people")
    String invite();

    @Message("People sign in with accounts of their own; an administrator invites them.")
    String accounts();

    @Message("Which day is the last good day")
    String help();
}
