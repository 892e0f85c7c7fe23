package vn.tiendo.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import vn.tiendo.Running;
import vn.tiendo.setup.WriteLock;

/** The disk of the embedded database is full: while files are brought, and while the sweep writes. */
final class DiskRow implements Row {

    private static final int DISK_MB = 512;
    private static final long WRITES_STOP = WriteLock.RESERVE;
    private static final int BACK_SECONDS = 30;

    private final Sizes sizes;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> kept = new ArrayList<>();

    DiskRow(Sizes sizes) {
        this.sizes = sizes;
    }

    @Override
    public String invariant() {
        return "a clear refusal (507 in words), nothing confirmed is lost, and with room again it goes on by itself within "
                + BACK_SECONDS + " s";
    }

    @Override
    public void run(Findings findings) throws Exception {
        Path folder = sizes.folder("disk");
        shell("mount", "-t", "tmpfs", "-o", "size=" + DISK_MB + "m", "tmpfs", folder.toString());
        try {
            full(folder, findings);
        } finally {
            shell("umount", folder.toString());
        }
    }

    private void full(Path folder, Findings findings) throws Exception {
        LocalDate day = Office.FIRST;
        Database database = Database.embedded(folder);
        Office office = Office.in(database, 6).tasks("T", 6 * 60, day.minusDays(1), 30);
        Clients clients = new Clients(office);
        try (FaultyMailServer mails = new FaultyMailServer()) {
            Node node = new Node(database, folder, mails).holidays(Office.everyDayIsWorked(folder.resolve("holidays")));
            try (Running product = node.start(LocalDateTime.of(day, LocalTime.of(23, 58, 45)))) {
                try {
                    fullAndFree(product, folder, office, clients, findings);
                } finally {
                    Files.writeString(sizes.root().resolve("disk.log"), product.output());
                }
            }
            findings.violations("at the end", Invariants.always(database, clients));
            findings.violations("at the end", Invariants.swept(database, day.plusDays(1)));
            for (String hash : kept) {
                findings.unless(
                        database.number(
                                        "select count(*) from file_content c where c.hash = '" + hash
                                                + "' and c.size = (select sum(octet_length(k.content)) from file_chunk k where k.hash = c.hash)")
                                == 1,
                        "a file that was taken is not there: " + hash);
            }
            findings.measured(
                    kept.size() + " files taken, " + clients.confirmed().size() + " reports confirmed, "
                            + clients.refusals().size() + " refused in words");
        }
    }

    private void fullAndFree(Running product, Path folder, Office office, Clients clients, Findings findings)
            throws Exception {
        LocalDate day = Office.FIRST;
        Path ballast = folder.resolve("ballast");
        long started = System.nanoTime();
        product.ready();
        Random random = sizes.random(findings);
        uploads(product, office, random, findings, 1, "with room", true);

        findings.attempt("disk full while files are brought");
        fill(ballast, folder, WRITES_STOP + 12 * 1024 * 1024);
        uploads(product, office, random, findings, 12, "while it fills up", false);
        clients.report(product, "T", "full", 3);
        TimeUnit.SECONDS.sleep(2);
        // Somebody else takes all that is left, in the middle of the work.
        fill(ballast, folder, 0);
        uploads(product, office, random, findings, 3, "without a byte left", false);
        TimeUnit.SECONDS.sleep(4);
        look(product, office, findings, "disk full");
        clients.stop();
        refusals(clients, findings);
        Files.delete(ballast);
        back(product, office, clients, findings, "after files");
        uploads(product, office, random, findings, 1, "with room again", true);

        findings.attempt("disk full while the sweep writes");
        fill(ballast, folder, 0);
        long midnight = 78_000 - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        TimeUnit.MILLISECONDS.sleep(Math.max(0, midnight) + 5_000);
        Files.delete(ballast);
        back(product, office, clients, findings, "after the sweep");
        long swept = Quiet.until(() -> product.output().contains("Sweep of " + day.plusDays(1)), BACK_SECONDS * 1000L);
        findings.unless(swept >= 0, "the sweep did not catch up with room again");
        // A run that failed with some is followed by one that does not.
        TimeUnit.SECONDS.sleep(10);
        product.stop();
    }

    /** Leaves so many bytes. */
    private static void fill(Path ballast, Path folder, long leave) throws IOException {
        byte[] block = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(
                ballast, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND)) {
            while (folder.toFile().getUsableSpace() > leave) {
                out.write(block, 0, (int) Math.min(block.length, folder.toFile().getUsableSpace() - leave));
            }
        } catch (IOException full) {
            // so it should be
        }
    }

    private void uploads(
            Running product, Office office, Random random, Findings findings, int count, String when, boolean mustWork)
            throws Exception {
        for (int i = 0; i < count; i++) {
            byte[] pdf = new byte[1024 * 1024];
            random.nextBytes(pdf);
            System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, pdf, 0, 9);
            byte[] tail = "\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(tail, 0, pdf, pdf.length - tail.length, tail.length);
            HttpResponse<String> answer = upload(product.address("/api/v1/tasks/T-6/evidence"), office.token(1), pdf);
            findings.say(when + ": upload answered " + answer.statusCode() + " "
                    + answer.body().substring(0, Math.min(200, answer.body().length())));
            if (answer.statusCode() == 201) {
                kept.add(java.util.HexFormat.of()
                        .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                                .digest(pdf)));
            } else {
                findings.unless(!mustWork, when + ": upload was answered " + answer.statusCode() + " " + answer.body());
                findings.unless(
                        answer.statusCode() == 507 && answer.body().contains("disk"),
                        when + ": upload was answered " + answer.statusCode() + " " + answer.body());
            }
        }
    }

    private HttpResponse<String> upload(URI address, String token, byte[] file) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"proof.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(file);
        body.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.US_ASCII));
        return http.send(
                HttpRequest.newBuilder(address)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "multipart/form-data; boundary=part")
                        .timeout(Duration.ofSeconds(60))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Reading needs no room. */
    private void look(Running product, Office office, Findings findings, String when) throws Exception {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(product.address("/api/v1/board"))
                        .header("Authorization", "Bearer " + office.token(1))
                        .timeout(Duration.ofSeconds(60))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        findings.say(when + ": board answered " + answer.statusCode());
        findings.unless(
                answer.statusCode() == 200 || answer.statusCode() == 507 || answer.statusCode() == 503,
                when + ": board was answered " + answer.statusCode() + " " + answer.body());
    }

    private static void refusals(Clients clients, Findings findings) {
        clients.refusals().stream()
                .filter(r -> r.status() != 507 && r.status() != 503 || !r.type().startsWith("application/problem+json"))
                .distinct()
                .limit(3)
                .forEach(r -> findings.violation("disk full: a report was answered " + r));
    }

    private static void back(Running product, Office office, Clients clients, Findings findings, String when)
            throws Exception {
        int before = clients.confirmed().size();
        clients.report(product, "T", "back " + when, 2);
        long took = Quiet.until(() -> clients.confirmed().size() > before, 60_000);
        findings.say("room again " + when + ": confirmed after " + took + " ms");
        findings.unless(
                took >= 0 && took < BACK_SECONDS * 1000L, "room again " + when + ": nothing was confirmed any more");
        clients.stop();
    }

    private static void shell(String... command) throws IOException, InterruptedException {
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + code
                    + "; a disk of its own can be mounted by root only");
        }
    }
}
