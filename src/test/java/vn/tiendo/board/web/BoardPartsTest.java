package vn.tiendo.board.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.As;
import vn.tiendo.Forms;
import vn.tiendo.Given;
import vn.tiendo.Happens;
import vn.tiendo.Rows;
import vn.tiendo.SettableClock;
import vn.tiendo.board.Board;
import vn.tiendo.board.BoardQuery;
import vn.tiendo.board.Late;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;
import vn.tiendo.task.Scope;

/** What the board says beside the sum: days late, medians, the order of units, what changed since a meeting, clauses. */
@QuarkusTest
@Tag("database")
class BoardPartsTest {

    private static final LocalDate TODAY = SettableClock.DEMO_DAY;

    private final Given given;
    private final Happens happens;
    private final Rows rows;
    private final BoardQuery boards;

    BoardPartsTest(Given given, Happens happens, Rows rows, BoardQuery boards) {
        this.given = given;
        this.happens = happens;
        this.rows = rows;
        this.boards = boards;
    }

    @BeforeEach
    void anOffice() {
        given.emptyDatabase();
        given.account("staff", Role.STAFF, given.organisation("OFFICE"));
        given.account("reader", Role.READER, null);
        Organisation north = given.organisation("NORTH");
        Organisation south = given.organisation("SOUTH");
        late("N-1", north, 1);
        late("N-7", north, 7);
        late("N-8", north, 8);
        late("N-90", north, 90);
        late("S-30", south, 30);
        late("S-31", south, 31);
        late("S-91", south, 91);
        given.aTask("S-DONE").ledBy(south).dueBy(TODAY).exists();
        happens.completed("S-DONE", TODAY);
    }

    private void late(String code, Organisation unit, int days) {
        given.aTask(code)
                .ledBy(unit)
                .orderedOn(LocalDate.of(2025, 1, 2))
                .dueBy(TODAY.minusDays(days))
                .exists();
    }

    @Test
    @ActivateRequestContext
    void overdueTasksAreCountedByDaysLateAndTheirMiddleIsTold() {
        Board board = boards.draw(Scope.EVERYTHING, TODAY);
        assertThat(board.late())
                .containsExactly(new Late(1, 7, 2), new Late(8, 30, 2), new Late(31, 90, 2), new Late(91, null, 1));
        assertThat(board.medianLate()).isEqualTo(30.0);
        assertThat(board.units()).extracting(Board.Line::code).containsExactly("NORTH", "SOUTH");
        assertThat(board.units()).extracting(Board.Line::medianLate).containsExactly(7.5, 31.0);
        Board before = boards.draw(Scope.EVERYTHING, TODAY.minusDays(91));
        assertThat(before.late()).extracting(Late::tasks).containsExactly(0, 0, 0, 0);
        assertThat(before.medianLate()).isNull();
    }

    @Test
    void unitsStandInTheOrderAskedFor() {
        assertThat(units("/")).containsExactly("NORTH", "SOUTH");
        assertThat(units("/?units=-overdue")).containsExactly("SOUTH", "NORTH");
        assertThat(units("/?units=median")).containsExactly("SOUTH", "NORTH");
        assertThat(units("/?units=rate")).containsExactly("NORTH", "SOUTH");
        assertThat(units("/?units=-rate")).containsExactly("SOUTH", "NORTH");
        assertThat(units("/?units=-unit")).containsExactly("SOUTH", "NORTH");
        Element sorted = page("/?units=rate").select("#units th[aria-sort]").first();
        assertThat(sorted.attr("aria-sort")).isEqualTo("ascending");
        assertThat(sorted.select("a").attr("href")).isEqualTo("/?units=-rate#units");
        assertThat(page("/?units=median&asOf=2025-11-01")
                        .select("#units th[aria-sort=descending] a")
                        .attr("href"))
                .isEqualTo("/?asOf=2025-11-01&units=-median#units");
        As.user("staff").get("/?units=wealth").then().statusCode(400);
    }

    @Test
    void theRateIsNeverWithoutItsDenominator() {
        assertThat(page("/").select("#units tbody tr:contains(SOUTH)").text()).contains("25 % of 4");
    }

    @Test
    void changesAreCountedSinceTheLastMeetingBeforeTheDay() {
        assertThat(page("/").select("#meeting").text()).contains("Set the day of the last meeting");
        assertThat(met("2025-10-01").statusCode()).isEqualTo(303);
        // One has been done since, and with those of the 7, 8, 30 and 31 days five fell due; one order came.
        assertThat(changes("/")).containsExactly("+1", "+1", "no change", "−5", "+5");
        assertThat(page("/").select("#meeting").text()).contains("Wednesday 1 October 2025");
        assertThat(met("2025-11-03").statusCode()).isEqualTo(303);
        assertThat(changes("/")).containsExactly("no change", "+1", "no change", "−2", "+1");
        assertThat(changes("/?asOf=2025-11-03"))
                .as("the meeting before that day")
                .hasSize(5);
        assertThat(page("/?asOf=2025-11-03").select("#meeting").text()).contains("1 October");
        assertThat(page("/?asOf=2025-10-01").select("#meeting").text()).isEmpty();
    }

    @Test
    void aMeetingCanBeTakenBackAndBothAreKeptAndAudited() {
        assertThat(met("2025-11-03").statusCode()).isEqualTo(303);
        assertThat(Forms.send("staff", "/", "/board/meetings/withdrawal", Map.of("heldOn", "2025-11-03"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(page("/").select("#meeting").text()).contains("Set the day of the last meeting");
        assertThat(rows.in("meeting")).isEqualTo(2);
        assertThat(rows.in("audit_entry", "entity = 'Meeting' and actor = 'staff'"))
                .isEqualTo(2);
        assertThat(met("2025-11-03").statusCode()).as("it was one after all").isEqualTo(303);
        assertThat(changes("/")).hasSize(5);
    }

    @Test
    void aDayThatCannotBeAMeetingsComesBackWithTheReason() {
        Response refused = met("2025-11-07");
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("#meeting-day").hasAttr("open")).isTrue();
        assertThat(page.select("#heldOn").attr("value")).isEqualTo("2025-11-07");
        assertThat(page.select("#heldOn-wrong").text()).contains("has not come yet");
        met("2025-11-03");
        assertThat(met("2025-11-03").asString()).contains("known already");
        assertThat(rows.in("meeting")).isEqualTo(1);
    }

    @Test
    void onlyTheStaffAreOfferedToSetIt() {
        assertThat(Jsoup.parse(As.user("reader").get("/").asString()).select("form[action=/board/meetings]"))
                .isEmpty();
    }

    @Test
    void aClauseWithoutATaskIsMarkedAndLinked() {
        given.theDemoDay();
        assertThat(page("/").select("#directives tr:contains(Conclusion)").text())
                .contains("of 12");
        List<String> gaps = page("/").select("#directives a.t-gap").eachAttr("href");
        assertThat(gaps).isNotEmpty().allMatch(a -> a.matches("/directives/[\\w-]+#c\\w+"));
        String first = gaps.get(0);
        String directive = first.substring(0, first.indexOf('#'));
        assertThat(page(directive).select(first.substring(first.indexOf('#'))).hasClass("gap"))
                .isTrue();
    }

    private static Response met(String day) {
        return Forms.send("staff", "/", "/board/meetings", Map.of("heldOn", day));
    }

    private static List<String> units(String address) {
        return page(address).select("#units tbody th").eachText();
    }

    private static List<String> changes(String address) {
        return page(address).select(".t-sum > div").stream()
                .map(term -> term.select("dd").last().text().split(";")[0].strip())
                .toList();
    }

    private static Document page(String address) {
        return Jsoup.parse(
                As.user("staff").get(address).then().statusCode(200).extract().asString());
    }
}
