package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office's data are copied while people work, brought back, taken over from the version before, and moved to PostgreSQL. */
class DataKeepingIT {

    /** What the version before migration 10 left behind: the demonstration with a report, a claim, a file, a webhook. */
    private static final String FIXTURE = "/fixtures/data-of-schema-9.zip";

    private static final String MINUTES = "822fd58d12a0726dcfc5d1863d3209bef69a3ca1d3ba31ba7ded1c040dd789bd";

    @TempDir
    private Path folder;

    /** One life of an office, told in one go: each start of the product takes seconds. */
    @Test
    void whatAnOfficeWroteIsKept() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        unzip(DataKeepingIT.class.getResourceAsStream(FIXTURE), data);
        Path backup = folder.resolve("kept.zip");
        JsonPath before;
        try (Running product = Running.start(data, Running.DEMO)) {
            Session staff = Session.of("staff", "demo", product.ready());
            takesOverWhatTheVersionBeforeLeft(data, product, staff);
            assertThat(staff.report("KL-02", 10, "before it is copied")).isEqualTo(201);
            before = staff.get("/api/v1/board");
            copiesWhilePeopleReport(backup, data, product);
            Told refused = command("app.jar", data, Map.of(), "restore", backup.toString());
            assertThat(refused.code).as(refused.text).isEqualTo(1);
            assertThat(refused.text).contains("running").contains("nothing was changed");
            product.stop();
        }
        bringsItBack(backup, data);
        movesItToPostgres(data, before);
    }

    private static void takesOverWhatTheVersionBeforeLeft(Path data, Running product, Session staff) throws Exception {
        try (Stream<Path> backups = Files.list(data.resolve("backups"))) {
            assertThat(backups.map(b -> b.getFileName().toString()).toList())
                    .singleElement()
                    .asString()
                    .matches("before-9-[\\d-]+\\.zip");
        }
        assertThat(staff.get("/api/v1/board").getInt("total")).isEqualTo(100);
        JsonPath task = staff.get("/api/v1/tasks/KL-04");
        assertThat(task.prettify()).contains("báo cáo của phiên bản trước", "All databases are running");
        JsonPath evidence = staff.get("/api/v1/tasks/KL-04/evidence");
        assertThat(evidence.getString("items[0].file.sha256")).isEqualTo(MINUTES);
        assertThat(sha256(product, "/api/v1/tasks/KL-04/evidence/" + evidence.getInt("items[0].id")))
                .isEqualTo(MINUTES);
    }

    private static void copiesWhilePeopleReport(Path backup, Path data, Running product) throws Exception {
        Session viettel = Session.of("viettel", "demo", product);
        AtomicBoolean enough = new AtomicBoolean();
        ConcurrentLinkedQueue<Integer> answers = new ConcurrentLinkedQueue<>();
        Thread reporter = new Thread(() -> {
            for (int i = 0; !enough.get(); i++) {
                try {
                    answers.add(viettel.report("KL-02", i % 100, "while it is copied " + i));
                } catch (IOException | InterruptedException e) {
                    answers.add(0);
                }
            }
        });
        reporter.start();
        Told told = command("app.jar", data, Map.of(), "backup", backup.toString());
        enough.set(true);
        reporter.join();
        assertThat(told.code).as(told.text).isZero();
        assertThat(told.text).contains("restored aside and found whole");
        assertThat(answers).isNotEmpty().containsOnly(201);
    }

    private void bringsItBack(Path backup, Path data) throws Exception {
        byte[] flipped = Files.readAllBytes(backup);
        flipped[flipped.length / 2] ^= 1;
        Path bad = Files.write(folder.resolve("bad.zip"), flipped);
        Told refused = command("app.jar", data, Map.of(), "restore", bad.toString());
        assertThat(refused.code).as(refused.text).isEqualTo(1);
        assertThat(refused.text).contains("damaged");
        Told told = command("app.jar", data, Map.of(), "restore", backup.toString());
        assertThat(told.code).as(told.text).isZero();
        assertThat(told.text).contains("before-restore-");
        try (Stream<Path> all = Files.walk(data)) {
            assertThat(all.filter(f -> f.endsWith("tiendo.mv.db")).count())
                    .as("what was there is kept aside")
                    .isEqualTo(2);
        }
    }

    private void movesItToPostgres(Path data, JsonPath before) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start()) {
            Map<String, String> target = Map.of(
                    "QUARKUS_DATASOURCE_JDBC_URL", server.getJdbcUrl("postgres", "postgres"),
                    "QUARKUS_DATASOURCE_USERNAME", "postgres",
                    "QUARKUS_DATASOURCE_PASSWORD", "postgres");
            Told told = command("app.server.jar", folder.resolve("none"), target, "move-from", data.toString());
            assertThat(told.code).as(told.text).isZero();
            assertThat(told.text).contains("same").doesNotContain("DIFFERENT");
            Told again = command("app.server.jar", folder.resolve("none"), target, "move-from", data.toString());
            assertThat(again.code).isEqualTo(1);
            assertThat(again.text).contains("is not empty");
            Path node = Files.createDirectory(folder.resolve("node"));
            Files.copy(data.resolve("demo-began"), node.resolve("demo-began"));
            List<String> options = new ArrayList<>(Running.DEMO);
            target.forEach(
                    (name, value) -> options.add("-D" + name.toLowerCase().replace('_', '.') + "=" + value));
            try (Running product =
                    Running.start(Path.of(System.getProperty("app.server.jar")), node, Running.freePort(), options)) {
                Session staff = Session.of("staff", "demo", product.ready());
                JsonPath board = staff.get("/api/v1/board");
                for (String figure : List.of("asOf", "total", "doneOnTime", "doneLate", "overdue", "notReporting")) {
                    assertThat(board.getString(figure)).as(figure).isEqualTo(before.getString(figure));
                }
                assertThat(sha256(product, "/api/v1/tasks/KL-04/evidence/1")).isEqualTo(MINUTES);
                assertThat(staff.report("KL-05", 10, "written after the move")).isEqualTo(201);
                product.stop();
            }
        }
    }

    private record Told(int code, String text) {}

    private static Told command(String jar, Path data, Map<String, String> environment, String... words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-Dtiendo.data=" + data,
                "-jar",
                System.getProperty(jar)));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes());
        return new Told(process.waitFor(), text);
    }

    private static String sha256(Running product, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + product.port() + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString("staff:demo".getBytes()))
                .build();
        byte[] content = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofByteArray())
                .body();
        return java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static void unzip(InputStream fixture, Path target) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(fixture)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    Path file = target.resolve(entry.getName());
                    Files.createDirectories(file.getParent());
                    try (OutputStream out = Files.newOutputStream(file)) {
                        zip.transferTo(out);
                    }
                }
            }
        }
    }
}
