package vn.tiendo.setup;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.tiendo.deadline.Ladder;
import vn.tiendo.setup.seed.Seed;
import vn.tiendo.setup.seed.SeedRefused;

/** What happens before the first request and the first job: files are loaded, somebody can sign in, the address is told. */
class Start {

    private static final PrintStream OUT = System.out;
    private static final String FORMER_FORM_KEY = "quarkus.rest-csrf.token-signature-key";
    private static final Logger LOG = Logger.getLogger(Start.class);

    private final Settings settings;
    private final Seed seed;
    private final FirstAdministrator administrator;
    private final UploadFolder uploads;
    private final StartTurn turn;
    private final Schema schema;
    private final Scheduler scheduler;
    private final Ladder ladder;
    private final int port;

    Start(
            Settings settings,
            Seed seed,
            FirstAdministrator administrator,
            UploadFolder uploads,
            StartTurn turn,
            Schema schema,
            Scheduler scheduler,
            Ladder ladder,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.settings = settings;
        this.seed = seed;
        this.administrator = administrator;
        this.uploads = uploads;
        this.turn = turn;
        this.schema = schema;
        this.scheduler = scheduler;
        this.ladder = ladder;
        this.port = port;
    }

    void begin(@Observes @Priority(1) StartupEvent event) throws SQLException {
        try {
            begin();
        } finally {
            turn.end();
        }
    }

    private void begin() {
        if (!settings.isDemo() && Files.exists(settings.data().resolve(Clocks.DEMO_BEGAN))) {
            throw new CannotStart(
                    "The folder " + settings.data() + " holds a demonstration, whose accounts have a known"
                            + " password. Choose another folder for real work (tiendo.data).");
        }
        if (ConfigProvider.getConfig()
                .getOptionalValue(FORMER_FORM_KEY, String.class)
                .isPresent()) {
            throw new CannotStart("Take " + FORMER_FORM_KEY
                    + " out of the settings: forms need no key any more, and none works with it.");
        }
        schema.refuseNewer();
        // Read now: a slip in it must stop the start, not the first sweep.
        LOG.debugf("Rungs of the ladder: %d", ladder.rungs().size());
        if (settings.dryRun()) {
            return;
        }
        uploads.clearAtStart();
        load();
        // Where an operator or a test switched it off, it cannot even be asked to go on.
        if (scheduler.isStarted()) {
            scheduler.resume();
        }
        tellAddress();
    }

    private void load() {
        try {
            for (Path folder : settings.seed().directories().orElse(List.of())) {
                seed.load(folder, false);
            }
            if (settings.isDemo() && settings.demo().seed().isPresent()) {
                seed.load(settings.demo().seed().get(), true);
            }
        } catch (SeedRefused e) {
            throw new CannotStart(e.getMessage());
        }
        administrator
                .ensure()
                .ifPresent(password -> OUT.println("First sign-in: admin / " + password + "   (shown this once)"));
    }

    private void tellAddress() {
        if (port > 0 && settings.isDemo()) {
            OUT.println("Tiendo: http://localhost:" + port + "   demonstration, begun at "
                    + settings.demo().start().get().toString().replace('T', ' '));
            OUT.println("Sign in as admin, staff, unit, viettel, vnpt, thienhoang or reader; the password is demo");
        } else if (port > 0) {
            OUT.println("Tiendo: http://localhost:" + port);
        }
    }
}
