package vn.tiendo.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One process of the server flavour. */
record Node(int port, Process process, Path output) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** @param keys what signs sessions, and what signs forms: the same at every node */
    static Node start(Path jar, int port, Path data, String database, List<String> keys) throws IOException {
        Path output = data.resolve("output.log");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dquarkus.http.port=" + port,
                        "-Dtiendo.data=" + data,
                        "-Dtiendo.demo.start=2025-11-06T08:00",
                        "-Dtiendo.seed.directories=seed-data",
                        "-Dtiendo.demo.seed=seed-data/demo",
                        "-jar",
                        jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        database,
                        "QUARKUS_DATASOURCE_USERNAME",
                        "postgres",
                        "QUARKUS_DATASOURCE_PASSWORD",
                        "postgres",
                        "QUARKUS_HTTP_AUTH_SESSION_ENCRYPTION_KEY",
                        keys.get(0),
                        "QUARKUS_REST_CSRF_TOKEN_SIGNATURE_KEY",
                        keys.get(1)));
        return new Node(port, builder.start(), output);
    }

    String address() {
        return "http://localhost:" + port;
    }

    void waitUntilReady() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest ready = HttpRequest.newBuilder(URI.create(address() + "/q/health/ready"))
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // asked again below
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new IllegalStateException(address() + " did not start:\n" + Files.readString(output));
    }

    void waitForTheEnd() {
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
