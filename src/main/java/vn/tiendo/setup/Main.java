package vn.tiendo.setup;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.tiendo.setup.backup.BackupRefused;
import vn.tiendo.setup.backup.Commands;

/** Starts the service, after a look at what would stop it, so that a person reads one clear line instead of a trace. */
@QuarkusMain
public class Main {

    private static final PrintStream OUT = System.err;

    private Main() {}

    public static void main(String... arguments) throws IOException {
        Path data = Path.of(ConfigProvider.getConfig().getValue("tiendo.data", String.class))
                .toAbsolutePath();
        // The embedded database takes no relative folder.
        System.setProperty("tiendo.data", data.toString());
        if (arguments.length > 0 && arguments[0].equals(DryRun.COMMAND)) {
            DryRun.refusal(data).ifPresent(Main::refuse);
            DryRun.quietly();
            new Keys(data).provide();
            Quarkus.run(DryRun.class, Main::tell, arguments);
            return;
        }
        if (arguments.length > 0) {
            System.exit(Commands.run(data, arguments));
        }
        int port = ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
        if (isTaken(port)) {
            refuse("Port " + port + " is taken by another program. Choose another one: make run PORT=8090");
        }
        refuseDemonstrationOfRealData(data);
        ownersOnly(data);
        new Keys(data).provide();
        Quarkus.run(null, Main::tell, arguments);
    }

    /** A demonstration brings accounts with a known password along. */
    private static void refuseDemonstrationOfRealData(Path data) {
        boolean demo = ConfigProvider.getConfig()
                .getOptionalValue("tiendo.demo.start", String.class)
                .isPresent();
        if (demo && Files.exists(data.resolve("tiendo.mv.db")) && !Files.exists(data.resolve(Clocks.DEMO_BEGAN))) {
            refuse("The folder " + data
                    + " holds real work, and a demonstration would bring accounts with a known password"
                    + " into it. Choose another folder: make run DATA=other");
        }
    }

    /** A folder made here is nobody else's: passwords' hashes and notes lie in it. */
    private static void ownersOnly(Path data) throws IOException {
        if (!Files.exists(data)) {
            Files.createDirectories(data);
            if (Files.getFileStore(data).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    private static void refuse(String why) {
        OUT.println(why);
        System.exit(1);
    }

    private static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static void tell(int exitCode, Throwable failure) {
        if (failure == null && exitCode == 0) {
            return;
        }
        if (failure == null) {
            System.exit(exitCode);
        }
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause && !saysWhatToDo(cause)) {
            cause = cause.getCause();
        }
        String reason = String.valueOf(cause.getMessage());
        if (reason.contains("already in use") || reason.contains("locked")) {
            OUT.println("The database is open in another running Tiendo. Stop that one, or choose another folder:"
                    + " make run DATA=other");
        } else {
            OUT.println(saysWhatToDo(cause) ? cause.getMessage() : "Tiendo could not start: " + cause);
        }
        System.exit(1);
    }

    private static boolean saysWhatToDo(Throwable cause) {
        return cause instanceof CannotStart || cause instanceof BackupRefused;
    }
}
