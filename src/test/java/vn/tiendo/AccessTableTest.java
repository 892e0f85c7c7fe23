package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import vn.tiendo.AccessWorld.Known;
import vn.tiendo.AccessWorld.Whose;

/**
 * Walks every role over every address, with an own, a foreign and an unassigned task: what {@code access.csv} says holds,
 * and an address that is not in it fails.
 *
 * <p>Cells: {@code ok} is let in; {@code own} is let in to what is one's own and told 404 of the rest; {@code own403} may
 * see the own, not do this, and is told 404 of the rest; {@code 403} and {@code 404} whatever it is about; {@code in} is
 * led to the sign-in.
 */
@QuarkusTest
class AccessTableTest {

    private static final Path TABLE = Path.of("src/test/resources/access.csv");
    private static final List<String> PEOPLE =
            List.of("nobody", "reader", "lead", "cooperating", "contractor", "program", "staff", "admin");
    private static final int WALKERS = 4;
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private final AccessWorld world;
    private final ObjectMapper json;
    private final Map<Whose, Known> standing = new EnumMap<>(Whose.class);
    private String formCookie;
    private String formToken;
    private String secret;

    AccessTableTest(AccessWorld world, ObjectMapper json) {
        this.world = world;
        this.json = json;
    }

    @Test
    void everyAddressIsInTheTable() throws IOException {
        Set<String> listed = new TreeSet<>();
        rows().forEach(r -> listed.add(r.get("method") + " " + r.get("path")));
        assertThat(listed).isEqualTo(new TreeSet<>(Endpoints.declared()));
    }

    @Test
    void everybodyMayWhatTheTableSaysAndNothingElse() throws Exception {
        world.people();
        secret = world.token();
        for (Whose whose : Whose.values()) {
            standing.put(whose, world.another(whose));
        }
        Response form = As.user("staff").get("/profile");
        Matcher token = TOKEN.matcher(form.asString());
        assertThat(token.find()).isTrue();
        formToken = token.group(1);
        formCookie = form.cookie("tiendo-form");
        Set<String> wrong = new ConcurrentSkipListSet<>();
        ExecutorService walkers = Executors.newFixedThreadPool(WALKERS);
        try {
            List<Callable<Void>> walks = new ArrayList<>();
            for (CSVRecord row : rows()) {
                walks.add(() -> {
                    for (String who : PEOPLE) {
                        check(row, who, wrong);
                    }
                    return null;
                });
            }
            for (Future<Void> walk : walkers.invokeAll(walks)) {
                walk.get();
            }
        } finally {
            walkers.shutdownNow();
        }
        assertThat(wrong).isEmpty();
    }

    private void check(CSVRecord row, String who, Set<String> wrong) throws IOException {
        boolean ofATask =
                row.get("path").contains("/tasks/{code}") || row.get("path").contains("/agenda/{id}");
        String cell = row.get(who);
        for (Whose whose : ofATask ? Whose.values() : new Whose[] {Whose.OWN}) {
            String expected = expected(cell, whose);
            boolean changes = "POST".equals(row.get("method")) && "ok".equals(expected) && ofATask;
            Known task = changes ? world.another(whose) : standing.get(whose);
            String found = send(row, who, task);
            if (!found.equals(expected)) {
                wrong.add("%s %s as %s on %s: %s, not %s"
                        .formatted(row.get("method"), row.get("path"), who, whose, found, expected));
            }
        }
    }

    private static String expected(String cell, Whose whose) {
        return switch (cell) {
            case "own" -> whose == Whose.OWN ? "ok" : "404";
            case "own403" -> whose == Whose.OWN ? "403" : "404";
            default -> cell;
        };
    }

    private String send(CSVRecord row, String who, Known task) throws IOException {
        String path = row.get("path")
                .replace("/agenda/{id}", "/agenda/" + task.wanted())
                .replace("{report}", String.valueOf(task.report()))
                .replace("{number}", "1");
        path = path.replace("{code}", row.get("code").isEmpty() ? task.code() : row.get("code"))
                .replace("/evidence/{id}", "/evidence/" + task.evidence())
                .replace("{id}", "999999")
                .replace("{username}", "spare")
                .replace("{token}", "no-such-token");
        boolean api = path.startsWith("/api");
        RequestSpecification request = by(who).redirects().follow(false);
        Response answer;
        if ("GET".equals(row.get("method"))) {
            answer = request.get(path);
        } else if (api && !row.get("body").equals("multipart")) {
            answer = request.contentType(ContentType.JSON)
                    .body(row.get("body").replace('\'', '"'))
                    .post(path);
        } else {
            answer = form(request, row.get("body"), api).post(path);
        }
        return told(answer);
    }

    private RequestSpecification by(String who) {
        return switch (who) {
            case "nobody" -> RestAssured.given();
            case "program" -> RestAssured.given().header("Authorization", "Bearer " + secret);
            default -> As.user(who);
        };
    }

    private RequestSpecification form(RequestSpecification request, String body, boolean api) throws IOException {
        if (body.startsWith("multipart")) {
            RequestSpecification form = request.multiPart("number", "1/BC");
            form = form.multiPart("done", "Done").multiPart("doneOn", "2025-11-06");
            return api ? form : form.cookie("tiendo-form", formCookie).multiPart("csrf-token", formToken);
        }
        RequestSpecification form = request.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .cookie("tiendo-form", formCookie)
                .formParam("csrf-token", formToken);
        JsonNode fields = json.readTree(body.isEmpty() ? "{}" : body.replace('\'', '"'));
        fields.fields()
                .forEachRemaining(f -> form.formParam(f.getKey(), f.getValue().asText()));
        return form;
    }

    private static String told(Response answer) {
        int status = answer.statusCode();
        String to = String.valueOf(answer.header("Location"));
        if (status == 401 || status == 303 && to.endsWith("/sign-in")) {
            return "in";
        }
        return status == 403 || status == 404 || status >= 500 ? String.valueOf(status) : "ok";
    }

    private static List<CSVRecord> rows() throws IOException {
        try (Reader csv = Files.newBufferedReader(TABLE)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(csv)
                    .getRecords();
        }
    }
}
