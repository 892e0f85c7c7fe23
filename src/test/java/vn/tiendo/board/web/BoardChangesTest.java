package vn.tiendo.board.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.As;
import vn.tiendo.Given;
import vn.tiendo.Happens;
import vn.tiendo.SettableClock;
import vn.tiendo.organisation.Role;

/** An open board hears that it is no longer today's, whatever made it so, and nothing while it still is. */
@QuarkusTest
@Tag("database")
class BoardChangesTest {

    @TestHTTPResource("/board/changes")
    URL address;

    @Inject
    Given given;

    @Inject
    Happens happens;

    @Inject
    SettableClock clock;

    @BeforeEach
    void aTask() {
        given.emptyDatabase();
        given.account("staff", Role.STAFF, given.organisation("OFFICE"));
        given.aTask("T-1").dueBy(LocalDate.of(2025, 11, 6)).exists();
    }

    @Test
    void aReportIsHeardOfWithinSeconds() throws IOException, InterruptedException {
        try (Stream stream = new Stream(name())) {
            assertThat(stream.line()).as("a sign of life opens the stream").startsWith(":");
            happens.reported("T-1", 50, "half");
            long from = System.nanoTime();
            List<String> event = stream.event();
            assertThat((System.nanoTime() - from) / 1_000_000_000.0).isLessThan(4);
            assertThat(event).contains("event:changed", "data:" + name(), "id:" + name());
        }
    }

    @Test
    void whatHappenedBeforeItListenedIsToldAtOnce() throws IOException, InterruptedException {
        String before = name();
        happens.reported("T-1", 50, "half");
        try (Stream stream = new Stream(before)) {
            assertThat(stream.event()).contains("event:changed", "data:" + name());
        }
    }

    @Test
    void aNewDayMakesAnotherBoard() throws IOException, InterruptedException {
        try (Stream stream = new Stream(name())) {
            stream.line();
            clock.set(LocalDate.of(2025, 11, 7));
            assertThat(stream.event()).contains("event:changed");
        }
    }

    @Test
    void withoutABoardToCompareItTellsThePresentOnesNameAndEnds() {
        String answer = As.user("staff").get("/board/changes").asString();
        assertThat(answer).contains("event:changed").contains("data:" + name());
        assertThat(As.user("staff").get("/").asString()).contains("data-name=\"" + name() + "\"");
        assertThat(As.user("staff").get("/?asOf=2025-11-05").asString())
                .as("a past day's does not change")
                .doesNotContain("data-name");
    }

    private static String name() {
        String answer = As.user("staff").get("/board/changes").asString();
        return answer.lines()
                .filter(l -> l.startsWith("data:"))
                .findFirst()
                .orElseThrow()
                .substring("data:".length());
    }

    /** An open board's ear. */
    private final class Stream implements AutoCloseable {

        private final BufferedReader lines;

        Stream(String after) throws IOException, InterruptedException {
            String credentials =
                    Base64.getEncoder().encodeToString(("staff:" + Given.PASSWORD).getBytes(StandardCharsets.UTF_8));
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + "?after=" + after))
                    .header("Authorization", "Basic " + credentials)
                    .header("Accept", "text/event-stream")
                    .build();
            HttpResponse<java.io.InputStream> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        }

        String line() throws IOException {
            return lines.readLine();
        }

        /** The lines of the next event that is more than a sign of life. */
        List<String> event() throws IOException {
            List<String> event = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty() && event.stream().anyMatch(l -> l.startsWith("event:"))) {
                    return event;
                } else if (line.isEmpty()) {
                    event.clear();
                } else {
                    event.add(line.replaceFirst(": ", ":"));
                }
            }
            return event;
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
