package vn.tiendo;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged product as a process of its own, on a port of its own. */
public final class Running implements AutoCloseable {

    public static final List<String> DEMO = List.of(
            "-Dtiendo.demo.start=2025-11-06T08:00",
            "-Dtiendo.seed.directories=seed-data",
            "-Dtiendo.demo.seed=seed-data/demo");

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Process process;
    private final Path output;
    private final int port;

    private Running(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    public static Running start(Path data, List<String> options) throws IOException {
        return start(data, freePort(), options);
    }

    public static Running start(Path data, int port, List<String> options) throws IOException {
        return start(Path.of(System.getProperty("app.jar")), data, port, options);
    }

    /** One of the two flavours; what the options say outranks what is said here. */
    public static Running start(Path jar, Path data, int port, List<String> options) throws IOException {
        Path output = Files.createTempFile("tiendo-", ".out");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Dquarkus.http.port=" + port,
                "-Dtiendo.data=" + data));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new Running(process, output, port);
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Waits until it answers; fails with what it printed when it ends before. */
    public Running ready() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest health = HttpRequest.newBuilder(address("/q/health/ready")).build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IllegalStateException("It ended with " + process.exitValue() + ":\n" + output());
            }
            try {
                if (client.send(health, HttpResponse.BodyHandlers.ofString()).statusCode() == 200) {
                    return this;
                }
            } catch (IOException notYet) {
                // asked again below
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("It did not answer within " + PATIENCE + ":\n" + output());
    }

    public URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    public int port() {
        return port;
    }

    public String output() throws IOException {
        return Files.readString(output);
    }

    /** SIGKILL: it gets no chance to write anything more. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGSTOP: it is there and does nothing, like a machine that is suspended; SIGCONT wakes it. */
    public void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** SIGTERM, and the end of its own making. */
    public void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("It has not ended within " + PATIENCE);
        }
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        process.onExit().join();
        Files.deleteIfExists(output);
    }
}
