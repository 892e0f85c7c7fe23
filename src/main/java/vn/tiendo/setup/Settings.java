package vn.tiendo.setup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.organisation.Role;

/** What an operator may set; {@code config/application.properties.example} explains each. */
@ConfigMapping(prefix = "tiendo")
interface Settings {

    /** The folder that holds the embedded database and the mails written to files. */
    @WithDefault("data")
    Path data();

    /** The folder with one file of days off and swapped working days for each year. */
    @WithDefault("config/holidays")
    Path holidays();

    /** When a task is spoken of, and to whom. */
    @WithDefault("config/ladder.csv")
    Path ladder();

    /** Whether this is only to tell something on the command line: nothing is loaded, made or sent. */
    @WithDefault("false")
    boolean dryRun();

    Demo demo();

    Seed seed();

    WriteLock writeLock();

    Sso sso();

    Metrics metrics();

    Jobs jobs();

    interface Demo {
        /** The moment, in Asia/Ho_Chi_Minh, at which the demonstration begins; its presence makes this a demonstration. */
        Optional<LocalDateTime> start();

        /** The folder with what is made up for the demonstration: accounts and activity. */
        Optional<Path> seed();
    }

    interface Seed {
        /** The folders whose files are loaded at each start, in this order; rows known already are left alone. */
        Optional<List<Path>> directories();
    }

    /** Single sign-on; how the provider is reached stands in {@code quarkus.oidc.sso}. */
    interface Sso {
        @WithDefault("false")
        boolean enabled();

        /** What the members of a group may do. */
        Map<String, Role> roles();

        /** At which organisation, by its code, the members of a group are. */
        Map<String, String> units();
    }

    /** How often what runs by itself looks whether there is something to do. */
    interface Jobs {
        /** The sweep, and the writing of mails. */
        @WithDefault("60s")
        String every();

        /** The sending of what is written. */
        @WithDefault("20s")
        String postEvery();
    }

    interface Metrics {
        /** Who says it may read the figures from another machine; without one nobody may. */
        Optional<String> token();
    }

    interface WriteLock {
        /** Whether writers of the embedded database wait for each other; off only to prove that it is needed. */
        @WithDefault("true")
        boolean enabled();
    }

    default boolean isDemo() {
        return demo().start().isPresent();
    }
}
