package vn.tiendo.setup.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.alert.Webhooks;
import vn.tiendo.setup.WriteLock;
import vn.tiendo.shared.Language;
import vn.tiendo.task.SweepRun;
import vn.tiendo.task.SweepRuns;

/** Puts into a person's words what machines ask for under /q/health, and what else an operator would look at. */
@ApplicationScoped
class Signs {

    private static final Duration SLOW = Duration.ofSeconds(1);
    private static final long LITTLE_ROOM = 1L << 30;
    private static final double GIGABYTE = 1L << 30;

    private final Vitals vitals;
    private final Installation installation;
    private final Nodes nodes;
    private final SweepRuns runs;
    private final Webhooks webhooks;
    private final WriteLock lock;

    Signs(Vitals vitals, Installation installation, Nodes nodes, SweepRuns runs, Webhooks webhooks, WriteLock lock) {
        this.vitals = vitals;
        this.installation = installation;
        this.nodes = nodes;
        this.runs = runs;
        this.webhooks = webhooks;
        this.lock = lock;
    }

    /** All signs in a language, what serves everybody first. */
    List<Sign> all(Language language) {
        HealthWords words = language.words(HealthWords.class);
        Vital now = vitals.read();
        List<Sign> signs = new ArrayList<>();
        signs.add(database(words));
        signs.add(sweep(now, words, language));
        signs.add(failed(now, words));
        signs.add(mails(now, words, language));
        signs.add(dead(now, words));
        signs.add(new Sign(
                words.brake(),
                Sign.State.of(!now.braked()),
                now.braked() ? words.brakeOn() : words.brakeOff(),
                now.braked() ? words.brakeTodo() : null,
                "/alerts"));
        int off = webhooks.failed().size();
        signs.add(new Sign(
                words.webhooks(),
                Sign.State.of(off == 0),
                off == 0 ? words.webhooksWork() : words.webhooksOff(off),
                off == 0 ? null : words.webhooksTodo(),
                "/alerts"));
        if (installation.isEmbedded()) {
            signs.add(disk(words, language));
            signs.add(writer(words));
        }
        nodes.all().forEach(n -> signs.add(node(n, words)));
        signs.add(Sign.plain(
                words.version(),
                words.versionIs(
                        installation.version(),
                        String.valueOf(installation.schema()),
                        Runtime.version().toString())));
        signs.add(Sign.plain(words.since(), language.moment(installation.begunAt())));
        return signs;
    }

    private Sign database(HealthWords words) {
        Installation.Database database = installation.database();
        boolean quick = database.answeredIn().compareTo(SLOW) < 0;
        return new Sign(
                words.database(),
                Sign.State.of(quick),
                words.databaseAnswers(
                        database.name(), Math.max(1, database.answeredIn().toMillis())),
                quick ? null : words.databaseSlow(),
                null);
    }

    private static Sign sweep(Vital now, HealthWords words, Language language) {
        return new Sign(
                words.sweep(),
                Sign.State.of(!now.isSweepLate()),
                now.sweptAt() == null
                        ? words.neverSwept()
                        : words.swept(
                                language.moment(now.sweptAt()), ago(Duration.between(now.sweptAt(), now.at()), words)),
                now.isSweepLate() ? words.sweepTodo() : null,
                null);
    }

    private Sign failed(Vital now, HealthWords words) {
        if (now.sweepFailed() == 0) {
            return new Sign(words.sweepFailed(), Sign.State.GOOD, words.noneFailed(), null, null);
        }
        String why = runs.latest().map(SweepRun::failure).orElse("");
        return new Sign(
                words.sweepFailed(),
                Sign.State.BAD,
                words.someFailed(now.sweepFailed(), why == null ? "" : why),
                words.failedTodo(),
                null);
    }

    private static Sign mails(Vital now, HealthWords words, Language language) {
        long waiting = now.mails("QUEUED") + now.mails("SENDING");
        String says = waiting == 0
                ? words.noMailWaits()
                : now.unsentSince() == null
                        ? words.mailsScheduled(waiting)
                        : words.mailsWait(waiting, language.moment(now.unsentSince()));
        return new Sign(
                words.mails(),
                Sign.State.of(!now.isMailStuck()),
                says,
                now.isMailStuck() ? words.mailsTodo() : null,
                "/alerts");
    }

    private static Sign dead(Vital now, HealthWords words) {
        long dead = now.mails("FAILED");
        return new Sign(
                words.dead(),
                Sign.State.of(dead == 0),
                dead == 0 ? words.noneDead() : words.someDead(dead),
                dead == 0 ? null : words.deadTodo(),
                "/alerts");
    }

    private Sign disk(HealthWords words, Language language) {
        long room = installation.room();
        NumberFormat one = NumberFormat.getInstance(language.locale());
        one.setMaximumFractionDigits(1);
        boolean enough = room >= LITTLE_ROOM;
        return new Sign(
                words.disk(),
                Sign.State.of(enough),
                words.diskFree(one.format(room / GIGABYTE)),
                enough ? null : words.diskTodo(WriteLock.RESERVE >> 20),
                null);
    }

    private Sign writer(HealthWords words) {
        Duration held = lock.held();
        boolean stuck = held.compareTo(WriterCheck.STUCK) >= 0;
        return new Sign(
                words.writer(),
                Sign.State.of(!stuck),
                held.toSeconds() < 1 ? words.writerFree() : words.writerBusy(ago(held, words)),
                stuck ? words.writerTodo() : null,
                null);
    }

    private static Sign node(Nodes.Node node, HealthWords words) {
        return new Sign(
                words.node(node.name()),
                Sign.State.of(!node.late()),
                words.nodeSeen(ago(node.silentFor(), words)),
                node.late() ? words.nodeTodo() : null,
                null);
    }

    /** How long ago, as one would say it. */
    private static String ago(Duration time, HealthWords words) {
        if (time.compareTo(Duration.ofMinutes(2)) < 0) {
            return words.seconds(Math.max(0, time.toSeconds()));
        } else if (time.compareTo(Duration.ofHours(2)) < 0) {
            return words.minutes(time.toMinutes());
        }
        return time.compareTo(Duration.ofDays(2)) < 0 ? words.hours(time.toHours()) : words.days(time.toDays());
    }
}
