package vn.tiendo.cluster;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Two nodes of the server flavour and a PostgreSQL on one machine, with the demonstration, for a look ({@code make
 * cluster}). Ctrl-C ends the nodes, then the database; the next one begins anew.
 */
public final class Cluster {

    private static final Path FOLDER = Path.of("target", "cluster");

    private final EmbeddedPostgres database;
    private final List<Node> nodes = new ArrayList<>();

    private Cluster(EmbeddedPostgres database) {
        this.database = database;
    }

    /** @param arguments the jar of the server flavour, then the port of each node */
    public static void main(String... arguments) throws Exception {
        List<Integer> ports = List.of(arguments).subList(1, arguments.length).stream()
                .map(Integer::valueOf)
                .toList();
        for (int port : ports) {
            if (isTaken(port)) {
                System.err.println(
                        "Port " + port + " is taken by another program. Choose others: make cluster PORTS='8091 8092'");
                System.exit(1);
            }
        }
        Files.createDirectories(FOLDER);
        Path folder = Files.createTempDirectory(FOLDER, "run-").toAbsolutePath();
        Cluster cluster = new Cluster(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .setDataDirectory(folder.resolve("postgresql"))
                .setRegisterShutdownHook(false)
                .start());
        Runtime.getRuntime().addShutdownHook(new Thread(cluster::stop));
        cluster.start(Path.of(arguments[0]), ports, folder);
        cluster.tell();
        cluster.waitForTheLast();
    }

    private void start(Path jar, List<Integer> ports, Path folder) throws Exception {
        List<String> keys = List.of(random(), random());
        String began = Instant.now().toString();
        for (int port : ports) {
            Path data = Files.createDirectories(folder.resolve("node-" + port));
            // The demonstration's time began at one moment for all.
            Files.writeString(data.resolve("demo-began"), began);
            Node node = Node.start(jar, port, data, database.getJdbcUrl("postgres", "postgres"), keys);
            synchronized (nodes) {
                nodes.add(node);
            }
        }
        for (Node node : nodes) {
            node.waitUntilReady();
        }
    }

    private void tell() {
        System.out.println("Two nodes, one database; a person signed in at one is signed in at the other:");
        for (Node node : nodes) {
            System.out.println("  " + node.address() + "   process "
                    + node.process().pid() + ", says what it does in " + node.output());
        }
        System.out.println("Sign in as admin, staff, unit, viettel, vnpt, thienhoang or reader; the password is demo");
        System.out.println("Database: " + database.getJdbcUrl("postgres", "postgres"));
        System.out.println("Take one away with kill -9 and see the other go on. Ctrl-C ends all.");
    }

    private void waitForTheLast() {
        CompletableFuture<?>[] ends = nodes.stream()
                .map(n -> n.process().onExit().thenAccept(p -> System.out.println(n.address() + " ended")))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(ends).join();
    }

    private void stop() {
        synchronized (nodes) {
            nodes.forEach(n -> n.process().destroy());
            nodes.forEach(Node::waitForTheEnd);
        }
        try {
            database.close();
        } catch (IOException e) {
            System.err.println("The database did not stop: " + e);
        }
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

    private static String random() {
        byte[] bytes = new byte[48];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
