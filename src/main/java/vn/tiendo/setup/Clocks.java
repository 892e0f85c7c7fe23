package vn.tiendo.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import vn.tiendo.shared.Language;

/** The one clock. It is the system's, except in the demonstration, whose time begins at its first start and runs on. */
class Clocks {

    /** The file that tells a demonstration's folder, and when it began. */
    static final String DEMO_BEGAN = "demo-began";

    @Produces
    @ApplicationScoped
    Clock clock(Settings settings) {
        Clock system = Clock.system(Language.ZONE);
        Clock clock = settings.demo()
                .start()
                .map(start -> demo(system, start, settings.data()))
                .orElse(system);
        // The database keeps milliseconds: what is answered at once equals what is read back.
        return Clock.tick(clock, Duration.ofMillis(1));
    }

    private static Clock demo(Clock system, LocalDateTime start, Path data) {
        Instant begun = firstStart(data.resolve(DEMO_BEGAN), system.instant());
        return Clock.offset(system, Duration.between(begun, start.atZone(Language.ZONE)));
    }

    /** When the demonstration was first started, by the system's clock; kept beside its data. */
    private static Instant firstStart(Path file, Instant now) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, now.toString());
            }
            return Instant.parse(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration's beginning cannot be kept in " + file, e);
        }
    }
}
