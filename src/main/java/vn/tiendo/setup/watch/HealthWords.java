package vn.tiendo.setup.watch;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a person reads of the system's health. */
@MessageBundle("health")
interface HealthWords {

    @Message("System health")
    String title();

    @Message("All is as it should be, as of {time}.")
    String allGood(String time);

    @Message(
            "{#if n == 1}1 thing is not as it should be{#else}{n} things are not as they should be{/if}, as of {time}.")
    String someBad(int n, String time);

    @Message("What is looked at")
    String what();

    @Message("How it is")
    String how();

    @Message("What to do")
    String todo();

    @Message("State")
    String state();

    @Message("Go there")
    String open();

    @Message("good")
    String good();

    @Message("not good")
    String bad();

    @Message("For machines that watch this: {address} answers the same in short.")
    String forMachines(String address);

    @Message("Database")
    String database();

    @Message("{name} answers within {ms} ms.")
    String databaseAnswers(String name, long ms);

    @Message("It is slow. Look at its disk and at what else runs on its machine.")
    String databaseSlow();

    @Message("Sweep")
    String sweep();

    @Message("All open tasks were looked at last on {moment}, {ago} ago.")
    String swept(String moment, String ago);

    @Message("Open tasks have never been looked at.")
    String neverSwept();

    @Message(
            "Standings on the pages are right all the same, but nobody is reminded. Restart Tiendo; if it comes back, look into its log for “sweep”.")
    String sweepTodo();

    @Message("Tasks the sweep could not deal with")
    String sweepFailed();

    @Message("None at the last run.")
    String noneFailed();

    @Message("{#if n == 1}1 task{#else}{n} tasks{/if} at the last run. {why}")
    String someFailed(long n, String why);

    @Message(
            "They are tried again each minute. Open the task that is named; its data are odd in some way. The log says more.")
    String failedTodo();

    @Message("Mails on their way")
    String mails();

    @Message("None waits.")
    String noMailWaits();

    @Message("{#if n == 1}1 waits{#else}{n} wait{/if}; the oldest has been due since {moment}.")
    String mailsWait(long n, String moment);

    @Message("{#if n == 1}1 waits{#else}{n} wait{/if} until its time; none is late.")
    String mailsScheduled(long n);

    @Message(
            "Look at Alerts: each mail says what the mail server answered. Often the server is away, or its password was changed.")
    String mailsTodo();

    @Message("Mails given up")
    String dead();

    @Message("None.")
    String noneDead();

    @Message(
            "{#if n == 1}1 mail was{#else}{n} mails were{/if} given up, and nobody has looked after {#if n == 1}it{#else}them{/if}.")
    String someDead(long n);

    @Message("Open each under Alerts: send it again, or tell its recipient in another way and mark it as handled.")
    String deadTodo();

    @Message("Brake")
    String brake();

    @Message("Mails about tasks go out as they fall due.")
    String brakeOff();

    @Message("Mails about tasks are held since the clock jumped or too much fell due at once.")
    String brakeOn();

    @Message("Look under Alerts whether it is right, and release them.")
    String brakeTodo();

    @Message("Webhooks")
    String webhooks();

    @Message("None was switched off by itself.")
    String webhooksWork();

    @Message("{#if n == 1}1 was{#else}{n} were{/if} switched off after a day without success.")
    String webhooksOff(int n);

    @Message("Talk to whoever runs the other system, then let an administrator switch it on again.")
    String webhooksTodo();

    @Message("Room on the disk")
    String disk();

    @Message("{free} GB are free.")
    String diskFree(String free);

    @Message("Below {reserve} MB nothing is written any more. Make room, or move the data folder to a bigger disk.")
    String diskTodo(long reserve);

    @Message("Writer")
    String writer();

    @Message("Nobody waits long to write.")
    String writerFree();

    @Message("One has been writing for {ago}; the others wait.")
    String writerBusy(String ago);

    @Message("Restart Tiendo: what was not finished is undone, and nothing that was confirmed is lost.")
    String writerTodo();

    @Message("Node {name}")
    String node(String name);

    @Message("It signed in {ago} ago.")
    String nodeSeen(String ago);

    @Message("The others have taken over its work. Start it again, or leave it off: its line goes by itself.")
    String nodeTodo();

    @Message("Version")
    String version();

    @Message("Tiendo {version}, schema {schema}, Java {java}")
    String versionIs(String version, String schema, String java);

    @Message("Running since")
    String since();

    @Message("{#if n == 1}1 second{#else}{n} seconds{/if}")
    String seconds(long n);

    @Message("{#if n == 1}1 minute{#else}{n} minutes{/if}")
    String minutes(long n);

    @Message("{#if n == 1}1 hour{#else}{n} hours{/if}")
    String hours(long n);

    @Message("{#if n == 1}1 day{#else}{n} days{/if}")
    String days(long n);
}
