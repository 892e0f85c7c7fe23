package vn.tiendo.setup.backup;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the jar does when it is given a word: {@code java -jar quarkus-run.jar backup}. */
public final class Commands {

    private static final PrintStream OUT = System.out;
    private static final PrintStream ERROR = System.err;

    private Commands() {}

    /**
     * Does what the first argument says.
     *
     * @return the exit code: 0 when it was done, 1 when it was not, 2 when nobody knows the word
     */
    public static int run(Path data, String... arguments) {
        Config config = asBuilt();
        Instant at = Clock.systemUTC().instant();
        String version = config.getOptionalValue("quarkus.application.version", String.class)
                .orElse("unknown");
        boolean embedded = "h2".equals(config.getValue("quarkus.datasource.db-kind", String.class));
        Map<String, Command> known = embedded
                ? Map.of("backup", new BackupCommand(data, version, at), "restore", new RestoreCommand(data, at))
                : Map.of("move-from", new MoveCommand(config, version, at));
        Command command = known.get(arguments[0]);
        if (command == null) {
            ERROR.println("Tiendo does not know the command " + arguments[0] + " here; it knows "
                    + String.join(", ", known.keySet().stream().sorted().toList()) + ", preview.");
            return 2;
        }
        try {
            List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
            OUT.println(command.run(rest));
            return 0;
        } catch (BackupRefused e) {
            ERROR.println(e.getMessage());
        } catch (SQLException e) {
            ERROR.println("The database refused: " + e.getMessage());
        } catch (Exception e) {
            ERROR.println("It could not be done: " + e);
        }
        return 1;
    }

    /**
     * The settings as the service would have them. Before it starts, those of the flavour that was built are not known: the
     * framework puts them into a class that it makes when it builds, and only there.
     */
    public static Config asBuilt() {
        try {
            Class.forName(
                            "io.quarkus.runtime.generated.Config",
                            true,
                            Thread.currentThread().getContextClassLoader())
                    .getMethod("createRunTimeConfig")
                    .invoke(null);
            return ConfigProvider.getConfig();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The settings of this flavour cannot be read", e);
        }
    }
}
