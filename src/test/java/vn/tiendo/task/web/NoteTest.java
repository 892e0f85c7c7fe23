package vn.tiendo.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.As;
import vn.tiendo.Forms;
import vn.tiendo.Given;
import vn.tiendo.Rows;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;

/** What the staff note for themselves. */
@QuarkusTest
@Tag("database")
class NoteTest {

    private static final String NOTES = "/api/v1/tasks/T-1-A/notes";
    private static final String MARK = "zzmarkzz";
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]*)\"");
    private static final int MANY = 400;

    private final Given given;
    private final Rows rows;

    NoteTest(Given given, Rows rows) {
        this.given = given;
        this.rows = rows;
    }

    @BeforeEach
    void aCopyOfAnOrder() {
        given.emptyDatabase();
        Organisation ministry = given.organisation("MoIT");
        Organisation viettel = given.organisation("Viettel", Organisation.Role.CONTRACTOR);
        given.account("staff", Role.STAFF, null);
        given.account("admin", Role.ADMIN, null);
        given.account("reader", Role.READER, null);
        given.account("unit", Role.UNIT, ministry);
        given.account("most", Role.UNIT, given.organisation("MOST"));
        given.account("viettel", Role.CONTRACTOR, viettel);
        given.aTask("T-1-A")
                .copyOf("T-1")
                .ledBy(ministry)
                .with(given.organisation("MOST"))
                .withContractor(viettel)
                .dueBy(LocalDate.of(2025, 11, 5))
                .exists();
        given.aTask("T-2").ledBy(ministry).withContractor(viettel).exists();
    }

    @Test
    void staffWritesAndReadersReadIt() {
        note("staff").then().statusCode(201).body("text", equalTo(MARK)).body("by", equalTo("staff"));
        for (String who : List.of("staff", "admin", "reader")) {
            As.user(who).get(NOTES).then().statusCode(200).body("text", contains(MARK));
            As.user(who).get("/tasks/T-1-A").then().body(containsString(MARK));
        }
        As.user("reader").get("/tasks/T-1-A").then().body(not(containsString("/tasks/T-1-A/notes\"")));
        assertThat(rows.in("history_entry", "kind = 'NOTED' and staff_only = true"))
                .isEqualTo(1);
    }

    @Test
    void isForTheStaffAlone() {
        for (String who : List.of("unit", "most", "viettel")) {
            As.user(who).get(NOTES).then().statusCode(403);
            note(who).then().statusCode(403);
        }
        note("reader").then().statusCode(403);
        assertThat(rows.in("staff_note")).isZero();
    }

    @Test
    void emptyNoteIsRefused() {
        As.post("staff", NOTES, "{\"text\": \" \"}").then().statusCode(422);
        Forms.send("staff", "/tasks/T-1-A", "/tasks/T-1-A/notes", Map.of("text", " "))
                .then()
                .statusCode(422)
                .body(containsString("This must be filled in."));
        assertThat(rows.in("staff_note")).isZero();
    }

    @Test
    void pageKeepsIt() {
        Forms.send("staff", "/tasks/T-1-A", "/tasks/T-1-A/notes", Map.of("text", MARK))
                .then()
                .statusCode(303);
        As.user("staff").get("/tasks/T-1-A").then().body(containsString(MARK));
    }

    /** Every address of the document of the API, and every page that can be reached by links. */
    @Test
    void unitsAndContractorsFindItNowhere() {
        note("staff").then().statusCode(201);
        for (String who : List.of("unit", "most", "viettel")) {
            Set<String> seen = new LinkedHashSet<>();
            List<String> open = new ArrayList<>(addresses());
            open.addAll(List.of(
                    "/",
                    "/api/v1/tasks/T-1-A",
                    "/api/v1/tasks/T-1-A/evidence",
                    "/my-work",
                    "/tasks",
                    "/tasks/T-1-A",
                    "/orders/T-1",
                    "/alerts",
                    "/help"));
            for (int i = 0; i < open.size() && i < MANY; i++) {
                String address = open.get(i);
                if (!seen.add(address)) {
                    continue;
                }
                String answer = As.user(who).get(address).asString();
                assertThat(answer).as(who + " at " + address).doesNotContain(MARK);
                Matcher link = LINK.matcher(answer);
                while (link.find()) {
                    String next = link.group(1).replace("&amp;", "&");
                    if (!next.startsWith("/webjars") && !next.startsWith("//")) {
                        open.add(next);
                    }
                }
            }
            assertThat(seen).contains("/tasks/T-1-A", "/orders/T-1", "/my-work", "/api/v1/tasks/T-1-A", NOTES);
        }
    }

    private static List<String> addresses() {
        Map<String, Map<String, Object>> paths = As.user("staff")
                .accept("application/json")
                .get("/q/openapi?format=json")
                .path("paths");
        return paths.entrySet().stream()
                .filter(p -> p.getValue().containsKey("get"))
                .map(p -> p.getKey().startsWith("/api/v1/orders")
                        ? p.getKey().replaceFirst("\\{[^}]+}", "T-1")
                        : p.getKey().replaceFirst("\\{[^}]+}", "T-1-A"))
                .map(p -> p.replaceAll("\\{[^}]+}", "1"))
                .toList();
    }

    private static io.restassured.response.Response note(String username) {
        return As.post(username, NOTES, "{\"text\": \"" + MARK + "\"}");
    }
}
