package vn.tiendo.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.Running;
import vn.tiendo.shared.Language;

/** One process of an installation: its folder, its options, and what its clock shows when it starts. */
final class Node {

    private static final LocalDateTime BEGINNING = LocalDateTime.of(2025, 11, 6, 8, 0);

    private final Database database;
    private final Path folder;
    private final List<String> options = new ArrayList<>();

    Node(Database database, Path folder, FaultyMailServer mails) {
        this.database = database;
        this.folder = folder;
        options.addAll(database.options());
        options.add("-Dtiendo.demo.start=" + BEGINNING);
        options.add("-Dtiendo.jobs.every=1s");
        options.add("-Dtiendo.jobs.post-every=1s");
        options.add("-Dtiendo.mail.smtp-host=localhost");
        options.add("-Dtiendo.mail.per-minute=6000");
        // The port is another one at each start; the address people know is not.
        options.add("-Dtiendo.url=http://tiendo.example");
        options.add("-Dquarkus.mailer.port=" + mails.port());
        // A key that all nodes share.
        options.add("-Dquarkus.http.auth.session.encryption-key=the-key-of-the-fault-tests-is-no-secret-at-all");
    }

    /** A later option outranks an earlier one. */
    Node with(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    Node holidays(Path days) {
        return with("-Dtiendo.holidays=" + days.toAbsolutePath());
    }

    Path folder() {
        return folder;
    }

    /** Starts it; at this moment its clock shows so much. */
    Running start(LocalDateTime shows) throws IOException {
        Duration since = Duration.between(BEGINNING, shows);
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("demo-began"), Instant.now().minus(since).toString());
        return Running.start(database.jar(), folder.toAbsolutePath(), Running.freePort(), options);
    }

    /** What a clock that showed so much when it was started at an instant shows now, as an instant. */
    static Instant shown(LocalDateTime shows, Instant started) {
        return shows.atZone(Language.ZONE).toInstant().plus(Duration.between(started, Instant.now()));
    }
}
