package vn.tiendo.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.As;
import vn.tiendo.Given;

/** Everything that the description of the API shows as sent is accepted on the demonstration's day, one after the other. */
@QuarkusTest
@Tag("database")
class ApiStoryTest {

    private static final Set<String> OWNERS_ONLY = Set.of("OwnerApi_acknowledge", "OwnerApi_askExtension");

    private final Given given;
    private final ObjectMapper mapper;
    private final Set<String> sent = new TreeSet<>();
    private ApiShown api;

    ApiStoryTest(Given given, ObjectMapper mapper) {
        this.given = given;
        this.mapper = mapper;
    }

    @BeforeEach
    void theDemoDay() throws IOException {
        given.theDemoDay();
        api = ApiShown.served(mapper);
    }

    @Test
    void everythingShownIsAccepted() {
        send("OwnerApi_acknowledge", "viettel", "tasks/KL-04/receipt");
        send("OwnerApi_report", "viettel", "tasks/KL-04/progress");
        int point = As.user("staff").get("/api/v1/agenda").jsonPath().getInt("[0].id");
        send("AgendaApi_decide", "staff", "agenda/" + point + "/decision");
        send("AgendaApi_write", "staff", "agenda/" + point + "/clause");
        int report = send("OwnerApi_report", "viettel", "tasks/KL-02/progress")
                .jsonPath()
                .getInt("id");
        send("StaffApi_confirm", "staff", "tasks/KL-02/progress/" + report + "/confirmation");
        send("OwnerApi_askExtension", "viettel", "tasks/KL-04/extension-requests");
        send("StaffApi_decideExtension", "staff", "tasks/KL-04/extension-requests/1/decision");
        send("StaffApi_moveDueDay", "staff", "tasks/KL-03/due-day");
        int piece = send("EvidenceApi_addFiles", "viettel", "tasks/KL-04/evidence")
                .jsonPath()
                .getInt("items[0].id");
        send("EvidenceApi_withdraw", "viettel", "tasks/KL-04/evidence/" + piece + "/withdrawal");
        send("NoteApi_note", "staff", "tasks/KL-04/notes");
        send("StaffApi_assign", "staff", "tasks/KL-04/parties");
        send("StaffApi_release", "staff", "tasks/KL-04/parties/release");
        send("BulkApi_act", "staff", "bulk");
        send("StaffApi_setRhythm", "staff", "tasks/KL-04/rhythm");
        send("StaffApi_remind", "staff", "tasks/KL-04/reminders");
        send("StaffApi_suspend", "staff", "tasks/KL-04/suspension");
        send("StaffApi_resume", "staff", "tasks/KL-04/resumption");
        send("OwnerApi_claim", "viettel", "tasks/KL-04/claims");
        send("StaffApi_giveBack", "staff", "tasks/KL-04/return");
        send("OwnerApi_claim", "viettel", "tasks/KL-04/claims");
        send("StaffApi_accept", "staff", "tasks/KL-04/acceptance");
        send("StaffApi_cancel", "staff", "tasks/KL-06/cancellation");
        send("IndicatorApi_measure", "staff", "indicators/MOIT-DB/measurements");
        send("OrderApi_add", "staff", "orders/KH-19/units");
        send("OrderApi_remind", "staff", "orders/KH-19/reminders");
        send("OrderApi_withdraw", "staff", "orders/KH-19/withdrawals");
        send("LetterApi_draft", "staff", "letters");
        send("LetterApi_drop", "staff", "letters/1/withdrawal");
        send("LetterApi_draft", "staff", "letters");
        send("LetterApi_number", "staff", "letters/2/number");
        assertThat(sent)
                .isEqualTo(api.operations().stream()
                        .filter(ApiShown.Shown::posts)
                        .map(ApiShown.Shown::id)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** With an {@code If-Match} that was never so, exactly those refuse that are shown to look at it. */
    @Test
    void ifMatchIsLookedAtWhereItIsShown() {
        List<String> wrong = new ArrayList<>();
        for (ApiShown.Shown operation : api.operations()) {
            if (operation.posts() && operation.path().startsWith("/api/v1/tasks/{code}/")) {
                String who = OWNERS_ONLY.contains(operation.id()) ? "viettel" : "staff";
                String address = operation
                        .path()
                        .replace("{code}", "KL-04")
                        .replace("{report}", "1")
                        .replace("{number}", "1")
                        .replace("{id}", "999999");
                int status = As.user(who)
                        .header("If-Match", "\"0\"")
                        .contentType(ContentType.JSON.withCharset("UTF-8"))
                        .body(operation.sent().toString())
                        .post(address)
                        .statusCode();
                if ((status == 412) != operation.takes("IfMatch")) {
                    wrong.add(operation.id() + " answers " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private Response send(String operation, String who, String address) {
        sent.add(operation);
        Response answer = As.post(
                who, "/api/v1/" + address, api.operation(operation).sent().toString());
        assertThat(answer.statusCode()).as(operation + ": " + answer.asString()).isBetween(200, 201);
        assertThat(api.operation(operation).told().path("responses").has(String.valueOf(answer.statusCode())))
                .as(operation + " answers as shown")
                .isTrue();
        return answer;
    }
}
