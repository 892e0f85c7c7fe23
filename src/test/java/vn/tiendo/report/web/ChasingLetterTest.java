package vn.tiendo.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.As;
import vn.tiendo.Forms;
import vn.tiendo.Given;
import vn.tiendo.Rows;
import vn.tiendo.SettableClock;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;
import vn.tiendo.task.Task;

/** Chasing letters, from the draft to the number and the count on the task. */
@QuarkusTest
@Tag("database")
class ChasingLetterTest {

    private static final String LETTERS = "/api/v1/letters";
    private static final LocalDate OVER = LocalDate.of(2025, 11, 3);

    private final Given given;
    private final Rows rows;
    private final SettableClock clock;
    private final EntityManagerFactory factory;
    private Organisation moit;
    private Task first;

    ChasingLetterTest(Given given, Rows rows, SettableClock clock, EntityManagerFactory factory) {
        this.given = given;
        this.rows = rows;
        this.clock = clock;
        this.factory = factory;
    }

    @BeforeEach
    void aUnitWithTwoOverdueTasks() {
        given.emptyDatabase();
        moit = given.organisation("MoIT");
        Organisation viettel = given.organisation("Viettel", Organisation.Role.CONTRACTOR);
        given.account("staff", Role.STAFF, given.organisation("OFFICE"));
        given.account("reader", Role.READER, null);
        given.account("unit", Role.UNIT, moit);
        given.account("viettel", Role.CONTRACTOR, viettel);
        first = given.aTask("T-1")
                .ledBy(moit)
                .withContractor(viettel)
                .dueBy(OVER)
                .exists();
        given.aTask("T-2").ledBy(moit).dueBy(OVER.plusDays(1)).exists();
        given.aTask("T-3").ledBy(moit).dueBy(LocalDate.of(2025, 12, 1)).exists();
        given.aTask("V-1").ledBy(viettel).dueBy(OVER).exists();
    }

    @Test
    void draftChasesNobodyUntilItsNumberIsRecorded() {
        draft("MoIT").body("time", equalTo(1)).body("tasks", equalTo(2)).body("answerBy", equalTo("2025-11-13"));
        As.user("staff")
                .get(LETTERS + "/1/tasks")
                .then()
                .body("items.task", contains("T-1", "T-2"))
                .body("items.daysOverdue", contains(3, 2))
                .body("next", equalTo(null));
        assertThat(rows.in("history_entry", "kind = 'CHASED'")).isZero();
        As.user("staff").get("/tasks/T-1").then().body(not(containsString("Chased by letter")));

        number(1, "123/BCT-VP", "2025-11-06").statusCode(200).body("number", equalTo("123/BCT-VP"));
        assertThat(rows.in("history_entry", "kind = 'CHASED' and nth = 1")).isEqualTo(2);
        for (String who : List.of("staff", "reader", "unit")) {
            As.user(who)
                    .get("/tasks/T-1")
                    .then()
                    .body(containsString("Chased by letter no. 123/BCT-VP of Thu 6 Nov 2025, 1st time"))
                    .body(containsString("once, last on Thu 6 Nov 2025 by no. 123/BCT-VP"));
        }
    }

    @Test
    void secondLetterIsTheSecondTime() {
        draft("MoIT");
        number(1, "123/BCT-VP", "2025-11-06").statusCode(200);
        clock.set(LocalDate.of(2025, 12, 3));
        draft("MoIT").body("time", equalTo(2)).body("tasks", equalTo(3));
        As.user("staff").get(LETTERS + "/2/tasks").then().body("items.time", contains(2, 2, 1));
        assertThat(pdf(2, "vi")).contains("(lần 2)", "Việc này đã được đôn đốc");
        number(2, "150/BCT-VP", "2025-12-03").statusCode(200);
        As.user("staff").get("/tasks/T-1").then().body(containsString("twice, last on Wed 3 Dec 2025"));
        As.user("staff").get("/tasks/T-3").then().body(containsString("once, last on"));
    }

    @Test
    void outsidersHearOfLettersToThemselvesAlone() {
        draft("MoIT");
        draft("Viettel");
        number(1, "123/BCT-VP", "2025-11-06").statusCode(200);
        number(2, "124/BCT-VP", "2025-11-06").statusCode(200);
        As.user("viettel").get("/tasks/T-1").then().statusCode(200).body(not(containsString("123/BCT-VP")));
        As.user("viettel").get("/api/v1/tasks/T-1").then().body("history.kind", not(hasItem("chased")));
        As.user("viettel").get("/tasks/V-1").then().body(containsString("124/BCT-VP"));
        for (String who : List.of("unit", "viettel")) {
            As.user(who).get("/letters").then().statusCode(403);
            As.user(who).get(LETTERS).then().statusCode(403);
            As.user(who).get("/letters/1/print/letter.pdf").then().statusCode(403);
            As.post(who, LETTERS, "{\"unit\": \"MoIT\"}").then().statusCode(403);
            As.post(who, LETTERS + "/1/number", "{\"number\": \"1\", \"issuedOn\": \"2025-11-06\"}")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void readersReadAndDoNothing() {
        draft("MoIT");
        As.user("reader")
                .get("/letters/1")
                .then()
                .statusCode(200)
                .body(containsString("T-2"), not(containsString("<form method=\"post\" action=\"/letters")));
        As.user("reader").get("/letters").then().statusCode(200).body(not(containsString("/letters/new")));
        As.user("reader").get("/letters/1/print/letter.docx").then().statusCode(403);
        As.post("reader", LETTERS, "{\"unit\": \"MoIT\"}").then().statusCode(403);
    }

    @Test
    void taskThatItsUnitSaysIsDoneWaitsForTheStaffAndIsNotChased() {
        As.post("unit", "/api/v1/tasks/T-2/progress", "{\"percent\": 100, \"done\": \"Handed over\"}")
                .then()
                .statusCode(201);
        draft("MoIT").body("tasks", equalTo(1));
        As.user("staff").get(LETTERS + "/1/tasks").then().body("items.task", contains("T-1"));
    }

    @Test
    void whatTheContractorClaimsIsStillTheUnitsToAnswer() {
        As.post("viettel", "/api/v1/tasks/T-1/progress", "{\"percent\": 100, \"done\": \"Running\"}")
                .then()
                .statusCode(201);
        draft("MoIT").body("tasks", equalTo(2));
    }

    @Test
    void unitHasOneDraftAtATimeAndADroppedOneMakesRoom() {
        draft("MoIT");
        refused(As.post("staff", LETTERS, "{\"unit\": \"MoIT\"}"), "unit", "waits for its number");
        As.post("staff", LETTERS + "/1/withdrawal", "").then().statusCode(200).body("dropped", equalTo(true));
        draft("MoIT").body("time", equalTo(1));
        refused(number(1, "1/A", "2025-11-06"), null, "was dropped");
        As.user("staff").get(LETTERS).then().body("items.id", contains(2));
        assertThat(rows.in("chasing_letter")).isEqualTo(2);
    }

    @Test
    void badDraftsAreRefused() {
        refused(As.post("staff", LETTERS, "{}"), "unit", "must be filled in");
        refused(As.post("staff", LETTERS, "{\"unit\": \"NOBODY\"}"), "unit", "NOBODY");
        refused(As.post("staff", LETTERS, "{\"unit\": \"OFFICE\"}"), "unit", "Nothing of this unit");
        refused(As.post("staff", LETTERS, "{\"unit\": \"MoIT\", \"without\": [\"T-3\"]}"), "without", "T-3");
        refused(As.post("staff", LETTERS, "{\"unit\": \"MoIT\", \"without\": [\"T-1\", \"T-2\"]}"), "unit", "Nothing");
        assertThat(rows.in("chasing_letter")).isZero();
    }

    @Test
    void badNumbersAreRefused() {
        draft("MoIT");
        draft("Viettel");
        refused(number(1, " ", "2025-11-06"), "number", "must be filled in");
        refused(number(1, "1/A", "2025-11-07"), "issuedOn", "has not come yet");
        refused(number(1, "1/A", "2025-11-05"), "issuedOn", "before the day of the draft");
        refused(number(1, "1/A", "6.11.2025"), "issuedOn", "could not be read");
        refused(number(1, "x".repeat(101), "2025-11-06"), "number", "100");
        number(1, "1/A", "2025-11-06").statusCode(200);
        refused(number(2, "1/A", "2025-11-06"), "number", "another letter of the same year, to MoIT");
        refused(number(1, "1/A", "2025-11-06"), "number", "already");
        refused(number(1, "2/A", "2025-11-06"), "word", "say why");
        number(77, "1/B", "2025-11-06").statusCode(404);
        assertThat(rows.in("letter_number")).isEqualTo(1);
    }

    @Test
    void numbersBeginAnewEachYear() {
        draft("MoIT");
        number(1, "1/A", "2025-11-06").statusCode(200);
        clock.set(LocalDate.of(2026, 1, 5));
        draft("MoIT");
        number(2, "1/A", "2026-01-05").statusCode(200);
    }

    @Test
    void wrongNumberIsCorrectedByANewEntryAndCountsOnce() {
        draft("MoIT");
        number(1, "132/BCT-VP", "2025-11-06").statusCode(200);
        As.post(
                        "staff",
                        LETTERS + "/1/number",
                        "{\"number\": \"123/BCT-VP\", \"issuedOn\": \"2025-11-06\", \"word\": \"Typed wrongly\"}")
                .then()
                .statusCode(200);
        assertThat(rows.in("letter_number")).isEqualTo(2);
        As.user("unit")
                .get("/tasks/T-1")
                .then()
                .body(containsString("132/BCT-VP → 123/BCT-VP"))
                .body(containsString("once, last on Thu 6 Nov 2025 by no. 123/BCT-VP"));
        As.user("reader").get("/letters/1").then().body(containsString("Typed wrongly"));
    }

    @Test
    void pagesDraftWordPrintAndNumberIt() {
        As.user("staff").get("/letters").then().body(containsString("/letters/new?unit=MoIT"));
        Forms.send("staff", "/letters/new?unit=MoIT", "/letters", Map.of("unit", "MoIT", "without", "T-2"))
                .then()
                .statusCode(303)
                .header("Location", containsString("/letters/1"));
        Map<String, String> words = Map.of(
                "in", "vi",
                "recipients", "Lãnh đạo Bộ <b>MoIT</b> & các đơn vị",
                "opening", "Dòng một.\nDòng hai: ữ ệ ợ ẵ đ Ỹ",
                "request", "Đề nghị trả lời.",
                "answerBy", "2025-11-20");
        Forms.send("staff", "/letters/1", "/letters/1/words", words).then().statusCode(303);
        assertThat(pdf(1, "vi"))
                .contains("Lãnh đạo Bộ <b>MoIT</b> & các đơn vị", "Dòng hai: ữ ệ ợ ẵ đ Ỹ", "20/11/2025", "T-1")
                .doesNotContain("T-2");
        assertThat(pdf(1, "en")).contains("MoIT is asked", "20/11/2025");
        Forms.send("staff", "/letters/1", "/letters/1/words", Map.of("in", "en", "recipients", "", "opening", "a"))
                .then()
                .statusCode(422)
                .body(containsString("This must be filled in."));
        Forms.send("staff", "/letters/1", "/letters/1/number", Map.of("number", "9/A", "issuedOn", "2025-11-08"))
                .then()
                .statusCode(422)
                .body(containsString("has not come yet"), containsString("value=\"9/A\""));
        Forms.send("staff", "/letters/1", "/letters/1/number", Map.of("number", "9/A", "issuedOn", "2025-11-06"))
                .then()
                .statusCode(303);
        assertThat(pdf(1, "vi")).contains("Số: 9/A", "ngày 06 tháng 11 năm 2025");
        Forms.send("staff", "/letters/1", "/letters/1/words", words)
                .then()
                .statusCode(422)
                .body(containsString("is out under the number 9/A"));
        As.user("staff").get("/letters?lang=vi").then().body(containsString("9/A"), containsString("lần 1"));
    }

    @Test
    void printedLettersAreVietnameseAndTheTextCanBeEdited() throws IOException {
        given.theDemoDay();
        draft("MOST");
        String title = As.user("staff").get(LETTERS + "/1/tasks").jsonPath().getString("items[0].task");
        As.user("admin").get("/letters/1?lang=vi").then().statusCode(200);
        String vietnamese = flat((String) rows.value("select title_vi from task where code = '" + title + "'"));
        assertThat(flat(pdf(1, "vi")))
                .contains(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "BỘ CÔNG THƯƠNG",
                        "Kính gửi: Bộ Khoa học và Công nghệ",
                        "V/v đôn đốc thực hiện nhiệm vụ quá hạn (lần 1)",
                        "Nơi nhận:");
        assertThat(squeezed(pdf(1, "vi"))).contains(squeezed(vietnamese));
        try (XWPFDocument text = new XWPFDocument(new ByteArrayInputStream(file(1, "letter.docx", "vi")));
                XWPFWordExtractor words = new XWPFWordExtractor(text)) {
            assertThat(flat(words.getText())).contains("Độc lập - Tự do - Hạnh phúc", vietnamese, "Nơi nhận:");
            assertThat(text.getTables()).hasSize(3);
        }
        try (PDDocument paper = Loader.loadPDF(file(1, "letter.pdf", "vi"))) {
            paper.getPage(0).getResources().getFontNames().forEach(name -> {
                try {
                    assertThat(paper.getPage(0).getResources().getFont(name).isEmbedded())
                            .isTrue();
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
        }
    }

    @Test
    void letterNamesAllTasksAndItsPageAsksNoMoreForThem() {
        long few = given(9);
        given.emptyDatabase();
        aUnitWithTwoOverdueTasks();
        assertThat(given(300)).isEqualTo(few);
        As.user("staff").get(LETTERS + "/1/tasks?limit=500").then().body("items", hasSize(302));
        assertThat(squeezed(pdf(1, "vi"))).contains("T-1-copy-00001", "T-1-copy-00300");
    }

    private long given(int more) {
        given.copies(first, more);
        draft("MoIT");
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        for (String page :
                List.of("/letters", "/letters/1", "/letters/new?unit=MoIT", "/letters/1/print/letter.docx")) {
            As.user("staff").get(page).then().statusCode(200);
        }
        return statistics.getPrepareStatementCount();
    }

    private static ValidatableResponse draft(String unit) {
        return As.post("staff", LETTERS, "{\"unit\": \"" + unit + "\"}").then().statusCode(201);
    }

    private static ValidatableResponse number(int letter, String number, String day) {
        return As.post(
                        "staff",
                        LETTERS + "/" + letter + "/number",
                        "{\"number\": \"" + number + "\", \"issuedOn\": \"" + day + "\"}")
                .then();
    }

    private static void refused(Response answer, String field, String words) {
        refused(answer.then(), field, words);
    }

    private static void refused(ValidatableResponse answer, String field, String words) {
        answer.statusCode(422).body(containsString(words));
        if (field != null) {
            answer.body("errors.field", hasItem(field));
        }
    }

    private static byte[] file(int letter, String name, String language) {
        return As.user("staff")
                .get("/letters/" + letter + "/print/" + name + "?in=" + language)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String pdf(int letter, String language) {
        try (PDDocument paper = Loader.loadPDF(file(letter, "letter.pdf", language))) {
            return new PDFTextStripper().getText(paper).replace('\u00a0', ' ');
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
