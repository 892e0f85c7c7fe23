package vn.tiendo.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.As;
import vn.tiendo.Forms;
import vn.tiendo.Given;
import vn.tiendo.Rows;
import vn.tiendo.organisation.Role;

/** The figures of the demonstration: whose they are, how they are entered, and how they are corrected. */
@QuarkusTest
@Tag("database")
class IndicatorTest {

    private static final String VILLAGES = "/indicators/VILLAGES-DARK";

    private final Given given;
    private final Rows rows;

    IndicatorTest(Given given, Rows rows) {
        this.given = given;
        this.rows = rows;
    }

    @BeforeEach
    void theDemoDay() {
        given.theDemoDay();
        given.account("most", Role.UNIT, given.organisation("MOST"));
    }

    @Test
    void peopleSeeTheIndicatorsOfTheirTasks() {
        assertThat(codes("staff")).hasSize(22);
        assertThat(codes("most")).contains("VILLAGES-DARK", "5G-STATIONS").doesNotContain("MOIT-DB", "VNPT-PROV");
        assertThat(codes("viettel")).contains("VIETTEL-DB").doesNotContain("VNPT-PROV", "5G-STATIONS");
        assertThat(page("viettel", VILLAGES).statusCode()).isEqualTo(404);
        assertThat(page("most", "/indicators/MOIT-DB").statusCode()).isEqualTo(404);
        assertThat(page("most", VILLAGES).statusCode()).isEqualTo(200);
    }

    @Test
    void aUnitEntersAFigureAndOneMeasurementMakesNoPace() {
        assertThat(page("most", VILLAGES).asString()).contains("one measurement makes no line");
        Response sent = Forms.send("most", VILLAGES, VILLAGES + "/measurements", figure("57", "2025-10-24", ""));
        assertThat(sent.statusCode()).isEqualTo(303);
        String told = page("most", VILLAGES).asString();
        // 117 on 24 July, 57 on 24 October: 60 in 92 days, so the last 57 take 88 days more.
        assertThat(told).contains("reached on Tue 20 Jan 2026").contains("52 days after its day");
        assertThat(rows.in("indicator_measurement", "amount = 57 and organisation_id is not null"))
                .isEqualTo(1);
    }

    @Test
    void aCorrectionNamesWhatItReplacesWhichStaysToBeRead() {
        long wrong = measurement("VILLAGES-DARK");
        Response unreasoned = Forms.send("most", VILLAGES, VILLAGES + "/measurements", correction("107", wrong, ""));
        assertThat(unreasoned.statusCode()).isEqualTo(422);
        assertThat(unreasoned.asString())
                .contains("Say why the earlier figure was wrong")
                .contains("value=\"107\"");
        assertThat(Forms.send("most", VILLAGES, VILLAGES + "/measurements", correction("107", wrong, "Counted twice"))
                        .statusCode())
                .isEqualTo(303);
        String told = page("staff", VILLAGES).asString();
        assertThat(told).containsPattern("(?s)<del>.*117.*</del>").contains("Counted twice", "corrects 117");
        Response again =
                Forms.send("most", VILLAGES, VILLAGES + "/measurements", correction("106", wrong, "Once more"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.asString()).contains("corrected already");
        List<Map<String, Object>> all = As.user("staff")
                .get("/api/v1/indicators")
                .jsonPath()
                .getList("find { it.code == 'VILLAGES-DARK' }.measurements");
        assertThat(all).hasSize(2);
        assertThat(all.get(0).get("replacedBy")).isEqualTo(all.get(1).get("id"));
        assertThat(all.get(1).get("enteredBy")).isEqualTo("most");
    }

    /** Units read whose figure it is, not who of the others' people typed it, and leave it to the staff to correct it. */
    @Test
    void aUnitCorrectsNoFigureThatOthersEntered() {
        Forms.send("staff", VILLAGES, VILLAGES + "/measurements", figure("57", "2025-10-24", ""));
        long others = ((Number) rows.value("select max(id) from indicator_measurement")).longValue();
        Response refused = Forms.send("most", VILLAGES, VILLAGES + "/measurements", correction("50", others, "Not so"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("Others entered this figure");
        String api = "find { it.code == 'VILLAGES-DARK' }.measurements.last().enteredBy";
        assertThat(As.user("staff").get("/api/v1/indicators").jsonPath().getString(api))
                .isEqualTo("staff");
        assertThat(As.user("most").get("/api/v1/indicators").jsonPath().getString(api))
                .isNull();
    }

    @Test
    void whatIsEnteredAtTheSameMomentIsKept() {
        Forms.send("staff", VILLAGES, VILLAGES + "/measurements", figure("57", "2025-10-24", ""));
        Forms.send("staff", VILLAGES, VILLAGES + "/measurements", figure("56", "2025-10-24", ""));
        assertThat(rows.in("indicator_measurement", "account_id is not null")).isEqualTo(2);
        assertThat(page("staff", "/indicators").asString())
                .contains("<b>56</b> villages")
                .doesNotContain("<b>57</b>");
    }

    @Test
    void figuresAreForStaffAndUnits() {
        Map<String, String> figure = figure("21", "2025-11-05", "");
        assertThat(Forms.send("viettel", "/profile", "/indicators/VIETTEL-DB/measurements", figure)
                        .statusCode())
                .isEqualTo(403);
        assertThat(Forms.send("reader", "/profile", VILLAGES + "/measurements", figure)
                        .statusCode())
                .isEqualTo(403);
        assertThat(Forms.send("most", VILLAGES, "/indicators/MOIT-DB/measurements", figure)
                        .statusCode())
                .isEqualTo(404);
        assertThat(page("reader", VILLAGES).asString()).doesNotContain("name=\"amount\"");
    }

    @Test
    void whatCannotBeAFigureIsRefusedWithItsInput() {
        Response refused = Forms.send("staff", VILLAGES, VILLAGES + "/measurements", figure("many", "2025-11-07", "x"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("A number with at most four decimals")
                .contains("value=\"2025-11-07\"");
        assertThat(Forms.send("staff", VILLAGES, VILLAGES + "/measurements", figure("1", "2025-11-07", ""))
                        .asString())
                .contains("has not come yet");
        assertThat(rows.in("indicator_measurement", "account_id is not null")).isZero();
    }

    private long measurement(String code) {
        return ((Number) rows.value("select m.id from indicator_measurement m join indicator i on i.id = m.indicator_id"
                        + " where i.code = '" + code + "'"))
                .longValue();
    }

    private static Map<String, String> figure(String amount, String day, String word) {
        return Map.of("amount", amount, "measuredOn", day, "qualifier", "", "word", word);
    }

    private static Map<String, String> correction(String amount, long replaces, String word) {
        return Map.of("amount", amount, "measuredOn", "2025-07-24", "word", word, "replaces", String.valueOf(replaces));
    }

    private static List<String> codes(String username) {
        return As.user(username).get("/api/v1/indicators").jsonPath().getList("code");
    }

    private static Response page(String username, String path) {
        return As.user(username).get(path);
    }
}
