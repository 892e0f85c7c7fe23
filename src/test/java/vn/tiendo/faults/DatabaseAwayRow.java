package vn.tiendo.faults;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.tiendo.Running;

/** The database cannot be reached for a minute while programs report and people look: once refused, once without a word. */
final class DatabaseAwayRow implements Row {

    private static final int SERVICE_UNAVAILABLE = 503;
    private static final int BACK_SECONDS = 30;

    private final Sizes sizes;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    DatabaseAwayRow(Sizes sizes) {
        this.sizes = sizes;
    }

    @Override
    public String invariant() {
        return "pages and programs are told 503 in words, in their language; nothing half written, no confirmed report"
                + " lost; it goes on by itself within " + BACK_SECONDS + " s";
    }

    @Override
    public void run(Findings findings) throws Exception {
        Path folder = sizes.folder("away");
        Database database = Database.server();
        Office office = Office.in(database, 8).tasks("T", 8 * 300, Office.FIRST.minusDays(1), 30);
        try (FaultyMailServer mails = new FaultyMailServer();
                CuttableLine line = new CuttableLine(Database.serverPort())) {
            Node node = new Node(database, folder, mails)
                    .holidays(Office.everyDayIsWorked(folder.resolve("holidays")))
                    .with(database.optionsThrough(line).toArray(String[]::new));
            try (Running product = node.start(LocalDateTime.of(Office.FIRST, LocalTime.of(8, 30)))) {
                product.ready();
                mails.takes(200);
                Clients clients = new Clients(office);
                away(product, office, clients, findings, "refused", line, line::cut);
                away(product, office, clients, findings, "silent", line, line::swallow);
                Quiet.after(mails, 3000);
                product.stop();
                int sentAgain = 2 * 2;
                findings.violations("at the end", Invariants.always(database, clients));
                findings.violations("at the end", Invariants.swept(database, Office.FIRST));
                findings.violations("at the end", Invariants.same(mails.received(), sentAgain));
                findings.measured(clients.confirmed().size() + " reports confirmed, "
                        + clients.refusals().size() + " refused in words");
            }
        }
    }

    private interface Cut {
        void make() throws Exception;
    }

    private void away(
            Running product, Office office, Clients clients, Findings findings, String how, CuttableLine line, Cut cut)
            throws Exception {
        clients.report(product, "T", how, 6);
        int confirmedBefore = clients.confirmed().size();
        findings.unless(
                Quiet.until(() -> clients.confirmed().size() > confirmedBefore + 10, 30_000) >= 0,
                how + ": nothing was confirmed before");
        int refusedBefore = clients.refusals().size();
        long start = System.nanoTime();
        cut.make();
        findings.attempt("database " + how + " for " + sizes.awaySeconds() + " s");
        TimeUnit.SECONDS.sleep(1);
        page(product, findings, how, "vi", "Cơ sở dữ liệu");
        page(product, findings, how, "en", "database");
        document(product, office, findings, how);
        TimeUnit.MILLISECONDS.sleep(
                Math.max(0, sizes.awaySeconds() * 1000L - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)));
        line.mend();
        int atMending = clients.confirmed().size();
        long back = Quiet.until(() -> clients.confirmed().size() > atMending, 120_000);
        findings.say("database " + how + ": back after " + back + " ms");
        findings.unless(back >= 0 && back <= BACK_SECONDS * 1000L, how + ": reports again only after " + back + " ms");
        clients.stop();
        List<Clients.Refusal> refusals = clients.refusals();
        refusals.stream()
                .skip(refusedBefore)
                .filter(r -> r.status() != SERVICE_UNAVAILABLE || !r.type().startsWith("application/problem+json"))
                .distinct()
                .limit(3)
                .forEach(r -> findings.violation(how + ": a report was answered " + r));
    }

    private void page(Running product, Findings findings, String how, String language, String word) {
        HttpRequest request = HttpRequest.newBuilder(product.address("/invitation/none"))
                .header("Accept-Language", language)
                .timeout(Duration.ofSeconds(100))
                .build();
        look(request.uri().getPath() + " in " + language, request, findings, how, word);
        HttpRequest board = HttpRequest.newBuilder(product.address("/"))
                .header("Accept-Language", language)
                .header("Authorization", "Basic " + basic())
                .timeout(Duration.ofSeconds(100))
                .build();
        look("/ in " + language, board, findings, how, word);
    }

    private static String basic() {
        return java.util.Base64.getEncoder()
                .encodeToString(("staff1:" + Office.PASSWORD).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private void document(Running product, Office office, Findings findings, String how) {
        HttpRequest request = HttpRequest.newBuilder(product.address("/api/v1/board"))
                .header("Authorization", "Bearer " + office.token(1))
                .timeout(Duration.ofSeconds(100))
                .build();
        look("/api/v1/board", request, findings, how, "application/problem+json");
    }

    private void look(String what, HttpRequest request, Findings findings, String how, String word) {
        long start = System.nanoTime();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            String type = answer.headers().firstValue("Content-Type").orElse("");
            findings.say(
                    how + ": " + what + " answered " + answer.statusCode() + " " + type + " after " + millis + " ms");
            if (answer.statusCode() != 200) {
                findings.unless(
                        answer.statusCode() == SERVICE_UNAVAILABLE
                                && (type + answer.body())
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .contains(word.toLowerCase(java.util.Locale.ROOT)),
                        how + ": " + what + " was answered " + answer.statusCode() + " " + type + " "
                                + answer.body()
                                        .replaceAll("(?s)<head>.*</head>|<[^>]*>|\\s+", " ")
                                        .strip());
            } else {
                findings.violation(how + ": " + what + " was answered 200");
            }
            // Who is heard to the end waits for the answer that never comes, and once more for a connection; the next
            // for that.
            findings.unless(millis < 75_000, how + ": " + what + " took " + millis + " ms");
        } catch (Exception e) {
            findings.violation(how + ": " + what + " was not answered: " + e);
        }
    }
}
