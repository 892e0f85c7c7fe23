package vn.tiendo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.util.Random;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * What the product needs around it before it starts: a free port for the {@link Postbox}, and for the tests of the server
 * flavour ({@code -Dtest.database=postgresql}) a PostgreSQL that writes through to the disk as a real one does.
 */
public class Surroundings implements LauncherSessionListener {

    private EmbeddedPostgres server;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        try {
            System.setProperty("quarkus.mailer.port", String.valueOf(freePort()));
            if ("postgresql".equals(System.getProperty("test.database")) && server == null) {
                startDatabase();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("What the tests need could not be started", e);
        }
    }

    private void startDatabase() throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        System.setProperty("quarkus.datasource.jdbc.url", server.getJdbcUrl("postgres", "postgres"));
        System.setProperty("quarkus.datasource.username", "postgres");
        System.setProperty("quarkus.datasource.password", "postgres");
    }

    /** Below those that the system gives to outgoing connections: while a test has it shut nobody else takes it. */
    private static int freePort() throws IOException {
        Random random = new Random();
        for (int attempt = 1; ; attempt++) {
            try (ServerSocket socket = new ServerSocket(20_000 + random.nextInt(12_000))) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                if (attempt == 50) {
                    throw taken;
                }
            }
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            if (server != null) {
                server.close();
                server = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
