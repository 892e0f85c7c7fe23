package vn.tiendo.setup.backup;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Answers the {@link Bell} of the embedded flavour while the product runs, one caller after the other. Who does not know
 * the secret gets no answer; who does can have a backup written into the data folder, and nothing else.
 */
@ApplicationScoped
class BellKeeper {

    private static final Logger LOG = Logger.getLogger(BellKeeper.class);
    private static final int LISTEN_MILLIS = 5_000;
    private static final int LONGEST_REQUEST = 200;

    private final LiveBackup backup;
    private final Path data;
    private final boolean embedded;
    private ServerSocket door;

    BellKeeper(
            LiveBackup backup,
            @ConfigProperty(name = "tiendo.data") Path data,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String database) {
        this.backup = backup;
        this.data = data;
        this.embedded = "h2".equals(database);
    }

    void open(@Observes StartupEvent event) throws IOException {
        if (!embedded) {
            return;
        }
        door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        Bell bell = new Bell(
                door.getLocalPort(), Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        bell.hang(data);
        Thread keeper = new Thread(() -> answerAll(bell), "backup-bell");
        keeper.setDaemon(true);
        keeper.start();
    }

    void close(@Observes ShutdownEvent event) throws IOException {
        if (door != null) {
            Files.deleteIfExists(data.resolve(Bell.FILE));
            door.close();
        }
    }

    private void answerAll(Bell bell) {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                caller.setSoTimeout(LISTEN_MILLIS);
                answer(bell, caller);
            } catch (IOException | RuntimeException e) {
                if (!door.isClosed()) {
                    LOG.debug("A call for a backup was not answered", e);
                }
            }
        }
    }

    private void answer(Bell bell, Socket caller) throws IOException {
        byte[] expected = (bell.secret() + " " + Bell.BACKUP).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected, line(caller).getBytes(StandardCharsets.UTF_8))) {
            return;
        }
        String answer;
        try {
            answer = Bell.DONE + backup.write();
        } catch (Exception e) {
            LOG.error("The backup could not be written", e);
            answer = String.valueOf(e.getMessage()).replace('\n', ' ');
        }
        caller.getOutputStream().write((answer + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Up to the end of the line, or as much as anybody who knows what to say would say. */
    private static String line(Socket caller) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        // All of it in time, not each letter: who drips would keep the door from those who know what to say.
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LISTEN_MILLIS);
        for (int c = in.read(); c >= 0 && c != '\n' && said.length() < LONGEST_REQUEST; c = in.read()) {
            said.append((char) c);
            if (System.nanoTime() > end) {
                return "";
            }
        }
        return said.toString();
    }
}
