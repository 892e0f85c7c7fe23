package vn.tiendo.setup;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
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
            OUT.println("Port " + port + " is taken by another program. Choose another one: make run PORT=8090");
            System.exit(1);
        }
        new Keys(data).provide();
        Quarkus.run(null, Main::tell, arguments);
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
        if (failure == null) {
            return;
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
