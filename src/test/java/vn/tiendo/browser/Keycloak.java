package vn.tiendo.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.tiendo.Running;

/** A real Keycloak, as its makers pack it, with a realm of ours and nothing kept from an earlier run. */
final class Keycloak implements AutoCloseable {

    static final String CLIENT = "tiendo";
    static final String SECRET = "a-secret-of-the-tests-of-32-chars";

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String REALM = "/realms/ministry";

    private final Process process;
    private final Path output;
    private final int port;

    private Keycloak(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
        // Tests that are broken off leave no server behind either.
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    }

    /** Its first start builds itself anew, which takes the longest; it keeps that beside its own files. */
    static Keycloak start() throws IOException {
        Path home = Path.of(System.getProperty("keycloak.home"));
        drop(home.resolve("data/h2"));
        Path realms = Files.createDirectories(home.resolve("data/import"));
        Files.copy(
                Path.of("src/test/resources/keycloak/ministry-realm.json"),
                realms.resolve("ministry-realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
        int port = Running.freePort();
        Path output = Files.createTempFile("keycloak-", ".out");
        ProcessBuilder command = new ProcessBuilder(
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--log-level=warn");
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        Process process = command.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new Keycloak(process, output, port);
    }

    /** Waits until the realm is there; fails with what it printed. */
    Keycloak ready() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest realm = HttpRequest.newBuilder(URI.create(address())).build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (client.send(realm, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return this;
                }
            } catch (IOException notYet) {
                // asked again below
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new IllegalStateException("Keycloak did not start:\n" + Files.readString(output));
    }

    /** Where the realm is. */
    String address() {
        return "http://localhost:" + port + REALM;
    }

    /** What tells the product of it. */
    List<String> options() {
        return List.of(
                "-Dtiendo.sso.enabled=true",
                "-Dquarkus.oidc.sso.auth-server-url=" + address(),
                "-Dquarkus.oidc.sso.client-id=" + CLIENT,
                "-Dquarkus.oidc.sso.credentials.secret=" + SECRET);
    }

    private void end() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(p -> p.onExit().join());
    }

    @Override
    public void close() throws IOException {
        end();
        Files.deleteIfExists(output);
    }

    private static void drop(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
