package vn.tiendo.setup;

import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.alert.MailPreview;
import vn.tiendo.alert.PreviewedMail;
import vn.tiendo.setup.backup.Commands;
import vn.tiendo.shared.Language;

/**
 * {@code preview [day]}: tells on the command line who would be mailed on a day and what about, and writes no mail: neither
 * jobs nor pages run meanwhile.
 */
public class DryRun implements QuarkusApplication {

    static final String COMMAND = "preview";

    private static final PrintStream OUT = System.out;

    private final MailPreview previews;
    private final Clock clock;

    DryRun(MailPreview previews, Clock clock) {
        this.previews = previews;
        this.clock = clock;
    }

    /** Why it cannot be done on a folder of the embedded database; empty when it can, or there is no such folder. */
    static Optional<String> refusal(Path data) throws IOException {
        if (!"h2".equals(Commands.asBuilt().getValue("quarkus.datasource.db-kind", String.class))) {
            return Optional.empty();
        }
        Path file = data.resolve("tiendo.mv.db");
        if (!Files.exists(file)) {
            return Optional.of("There is no database in " + data + ". Say which folder: make preview DATA=...");
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null
                    ? Optional.of("Tiendo runs on this folder. Look at /alerts there, or ask it:"
                            + " GET /api/v1/mails/preview?day=")
                    : Optional.empty();
        }
    }

    /** Before the start: nothing but the answer is wanted of it, and nothing is to be loaded, migrated or sent. */
    static void quietly() {
        System.setProperty("tiendo.dry-run", "true");
        System.setProperty("quarkus.flyway.migrate-at-start", "false");
        System.setProperty("quarkus.scheduler.enabled", "false");
        System.setProperty("quarkus.http.host-enabled", "false");
    }

    @Override
    public int run(String... arguments) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Language.ZONE);
        LocalDate day = previews.mailDay(today);
        if (arguments.length > 1) {
            try {
                day = previews.mailDay(LocalDate.parse(arguments[1]));
            } catch (DateTimeException e) {
                OUT.println("\"" + arguments[1] + "\" is no day; write one like " + today.plusDays(1) + ".");
                return 2;
            }
        }
        if (day.isBefore(today)) {
            OUT.println(day + " is over. Today is " + today + ".");
            return 2;
        }
        OUT.println("Mails of " + Language.EN.fullDay(day) + ", as things stand; nothing is written.");
        previews.of(day, today).forEach(mail -> OUT.println(line(mail)));
        OUT.println(previews.unheard(day, today) + " tasks reach nobody of their lead unit.");
        return 0;
    }

    private static String line(PreviewedMail mail) {
        String steps = mail.steps().stream()
                .map(s -> s.words().in(Language.EN) + ": " + s.tasks())
                .collect(Collectors.joining("; "));
        String when = mail.isHeld() ? "not written, " + mail.held() : "from " + mail.from();
        return "%-20s %-30s %s   %s".formatted(mail.username(), mail.to(), when, steps);
    }
}
