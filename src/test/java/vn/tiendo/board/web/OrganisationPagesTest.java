package vn.tiendo.board.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.As;
import vn.tiendo.Given;
import vn.tiendo.Happens;
import vn.tiendo.Rows;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;

/** The page of a unit or contractor, and the list of them. */
@QuarkusTest
@Tag("database")
class OrganisationPagesTest {

    private static final Pattern NUMBER = Pattern.compile("href=\"(/tasks\\?[^\"]+)\"[^>]*>(?:<b>)?(\\d+)");
    private static final Pattern SIZE = Pattern.compile("t-lead[^>]*>\\D*?(\\d+)");

    private final Given given;
    private final Happens happens;
    private final Rows rows;
    private final EntityManagerFactory factory;

    OrganisationPagesTest(Given given, Happens happens, Rows rows, EntityManagerFactory factory) {
        this.factory = factory;
        this.given = given;
        this.happens = happens;
        this.rows = rows;
    }

    @BeforeEach
    void twoUnitsAndTwoContractors() {
        given.emptyDatabase();
        Organisation trade = given.organisation("TRADE");
        Organisation other = given.organisation("OTHER");
        Organisation viettel = given.organisation("Viettel", Organisation.Role.CONTRACTOR);
        Organisation vnpt = given.organisation("VNPT", Organisation.Role.CONTRACTOR);
        given.account("staff", Role.STAFF, given.organisation("OFFICE"));
        given.account("admin", Role.ADMIN, null);
        given.account("reader", Role.READER, null);
        given.account("unit", Role.UNIT, trade);
        given.account("viettel", Role.CONTRACTOR, viettel);
        given.account("vnpt", Role.CONTRACTOR, vnpt);
        LocalDate late = LocalDate.of(2025, 11, 5);
        given.aTask("T-1").ledBy(trade).withContractor(viettel).dueBy(late).exists();
        given.aTask("T-2").ledBy(trade).withContractor(vnpt).exists();
        given.aTask("T-3")
                .ledBy(trade)
                .withContractor(viettel)
                .withContractor(vnpt)
                .dueBy(LocalDate.of(2025, 11, 10))
                .exists();
        given.aTask("T-4").ledBy(trade).dueBy(LocalDate.of(2025, 12, 10)).exists();
        given.aTask("T-5").ledBy(other).withContractor(viettel).dueBy(late).exists();
        given.aTask("T-6").ledBy(trade).orderedOn(LocalDate.of(2025, 9, 1)).exists();
        happens.completed("T-4", LocalDate.of(2025, 11, 4));
        happens.reported("T-3", 40, "Begun");
    }

    @ParameterizedTest
    @CsvSource({
        "staff,TRADE,200",
        "admin,Viettel,200",
        "reader,VNPT,200",
        "unit,TRADE,200",
        "unit,OTHER,404",
        "unit,Viettel,404",
        "viettel,Viettel,200",
        "viettel,VNPT,404",
        "viettel,TRADE,404",
        "vnpt,Viettel,404",
        "staff,NONE,404"
    })
    void unitsAndContractorsSeeTheirOwnPageOnly(String username, String code, int status) {
        As.user(username).get("/organisations/" + code).then().statusCode(status);
    }

    @Test
    void addressesAreForTheStaffAndItsOwnPeople() {
        page("staff", "Viettel").then().body(containsString("viettel@tiendo.example"));
        page("viettel", "Viettel").then().body(containsString("viettel@tiendo.example"));
        page("reader", "Viettel")
                .then()
                .body(allOf(containsString("Who is responsible"), not(containsString("viettel@tiendo.example"))));
    }

    @ParameterizedTest
    @CsvSource({
        "staff,/organisations/TRADE",
        "staff,/organisations/Viettel",
        "reader,/organisations/OTHER",
        "unit,/organisations/TRADE",
        "viettel,/organisations/Viettel",
        "vnpt,/organisations/VNPT",
        "staff,/organisations",
        "staff,/organisations?kind=contractors"
    })
    void everyNumberIsTheLengthOfItsList(String username, String address) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Matcher found = NUMBER.matcher(As.user(username).get(address).asString());
        while (found.find()) {
            numbers.put(found.group(1).replace("&amp;", "&"), Integer.valueOf(found.group(2)));
        }
        assertThat(numbers).hasSizeGreaterThan(2);
        numbers.forEach((list, number) -> {
            Matcher size = SIZE.matcher(As.user(username).get(list).asString());
            assertThat(size.find()).as(list).isTrue();
            assertThat(Integer.parseInt(size.group(1))).as(list).isEqualTo(number);
        });
    }

    @Test
    void copiesOfAnOrderCountForTheGroupAndForEachUnit() {
        given.emptyDatabase();
        Organisation group = given.organisation("GROUP", Organisation.Role.UNIT_GROUP);
        given.account("staff", Role.STAFF, given.organisation("OFFICE"));
        Organisation north = given.organisation("NORTH");
        Organisation south = given.organisation("SOUTH");
        rows.change("update organisation set parent_id = (select id from organisation where code = 'GROUP')"
                + " where code in ('NORTH', 'SOUTH')");
        given.aTask("O-N")
                .copyOf("O")
                .ledBy(north)
                .dueBy(LocalDate.of(2025, 11, 1))
                .exists();
        given.aTask("O-S")
                .copyOf("O")
                .ledBy(south)
                .dueBy(LocalDate.of(2025, 11, 1))
                .exists();
        assertThat(group).isNotNull();
        everyNumberIsTheLengthOfItsList("staff", "/organisations");
        everyNumberIsTheLengthOfItsList("staff", "/organisations/GROUP");
        page("staff", "GROUP").then().body(containsString("2 are overdue, the oldest by 5 days"));
        page("staff", "NORTH").then().body(containsString("1 is overdue, the oldest by 5 days"));
    }

    @Test
    void thoseWithOpenTasksComeFirstAndAllOnAsking() {
        String busy = As.user("staff").get("/organisations").asString();
        String all = As.user("staff").get("/organisations?show=all").asString();
        assertThat(busy)
                .contains("/organisations/TRADE\"", "/organisations/VNPT\"")
                .doesNotContain("/organisations/OFFICE\"");
        assertThat(all).contains("/organisations/TRADE\"", "/organisations/OFFICE\"");
    }

    @Test
    void reportsAreCountedByWeek() {
        As.post("viettel", "/api/v1/tasks/T-1/progress", "{\"percent\": 10, \"done\": \"Begun\"}")
                .then()
                .statusCode(201);
        page("viettel", "Viettel")
                .then()
                .body(allOf(
                        containsString("1 report in 12 weeks, none in 11 of them."),
                        containsString("Week of Mon 3 Nov: 1 report")));
        page("staff", "VNPT").then().body(containsString("It has never reported."));
    }

    @Test
    void laterDaysThatItAskedForAreListed() {
        As.post(
                        "viettel",
                        "/api/v1/tasks/T-3/extension-requests",
                        "{\"wantedOn\": \"2025-11-20\", \"cause\": \"FUNDING\", \"reason\": \"Money is late\"}")
                .then()
                .statusCode(201);
        page("staff", "Viettel")
                .then()
                .body(allOf(
                        containsString("0 granted, 0 refused, 1 waiting"),
                        containsString("Thu 20 Nov 2025 in place of Mon 10 Nov 2025")));
        page("staff", "TRADE").then().body(containsString("It never asked for a later day."));
    }

    @ParameterizedTest
    @CsvSource({"bo cong thuong,1", "Bộ Công Thương,1", "moit,1", "BO,1", "no such,0"})
    void areFoundByNameWithMarksAndWithout(String words, int found) {
        given.theDemoDay();
        String list = As.user("staff")
                .queryParam("q", words)
                .queryParam("kind", "units")
                .get("/organisations")
                .asString();
        assertThat(list.contains("href=\"/organisations/MoIT\"")).isEqualTo(found == 1);
        assertThat(list.contains("No organisation matches.")).isEqualTo(found == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/organisations/TRADE", "/organisations", "/my-work"})
    void askNoMoreOfTheDatabaseForMoreTasks(String address) {
        String username = address.equals("/my-work") ? "unit" : "staff";
        long few = statements(username, address);
        given.copies(given.aTask("M-1").ledBy(given.organisation("TRADE")).exists(), 30);
        assertThat(few).isPositive();
        assertThat(statements(username, address)).isEqualTo(few);
    }

    private long statements(String username, String address) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        As.user(username).get(address).then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }

    private static io.restassured.response.Response page(String username, String code) {
        return As.user(username).get("/organisations/" + code);
    }
}
