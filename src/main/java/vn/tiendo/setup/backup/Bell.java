package vn.tiendo.setup.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How a command reaches the running product whose data folder it can read: by a port of this machine only, and a secret
 * of this run, which both stand in a file that only the folder's owner may read. No page and no proxy leads there.
 *
 * @param secret said first by who rings
 */
record Bell(int port, String secret) {

    /** Where port and secret stand while the product runs. */
    static final String FILE = "running";

    /** The one thing that can be asked for. */
    static final String BACKUP = "backup";

    static final String DONE = "done ";

    private static final int CONNECT_MILLIS = 3_000;
    /** A big database takes its time; the answer comes when it is copied. */
    private static final int ANSWER_MILLIS = 3_600_000;

    /** The bell of the product that runs on this folder, or ran until it was killed. */
    static Optional<Bell> of(Path data) throws IOException {
        Path file = data.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return lines.size() == 2 && lines.get(0).matches("\\d{1,5}")
                ? Optional.of(new Bell(Integer.parseInt(lines.get(0)), lines.get(1)))
                : Optional.empty();
    }

    void hang(Path data) throws IOException {
        Path file = data.resolve(FILE);
        Files.deleteIfExists(file);
        Files.createDirectories(data);
        Files.createFile(file);
        OwnerOnly.make(file);
        Files.writeString(file, port + "\n" + secret + "\n");
    }

    /**
     * Has the running product write a backup.
     *
     * @return where it is, not yet verified; nothing when nobody answers
     * @throws BackupRefused with what the product says is wrong
     */
    Optional<Path> ring() throws IOException {
        try (Socket socket = new Socket()) {
            try {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            } catch (IOException nobody) {
                return Optional.empty();
            }
            socket.setSoTimeout(ANSWER_MILLIS);
            socket.getOutputStream().write((secret + " " + BACKUP + "\n").getBytes(StandardCharsets.UTF_8));
            String answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            if (answer == null) {
                // Another program has this port by now.
                return Optional.empty();
            }
            if (!answer.startsWith(DONE)) {
                throw new BackupRefused("The running Tiendo could not write the backup: " + answer);
            }
            return Optional.of(Path.of(answer.substring(DONE.length())));
        }
    }
}
