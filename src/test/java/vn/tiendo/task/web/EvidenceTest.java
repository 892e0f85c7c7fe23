package vn.tiendo.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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
import vn.tiendo.Samples;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.Language;

/** Bringing evidence for a task, seeing it, saving it, taking it back. */
@QuarkusTest
@Tag("database")
class EvidenceTest {

    private static final String API = "/api/v1/tasks/T-1/evidence";
    private static final String PAGE = "/tasks/T-1/evidence";
    private static final int MB = 1 << 20;
    /** The database's, as set in application.properties. */
    private static final int CONNECTIONS = 16;

    private final Given given;
    private final Happens happens;
    private final Rows rows;
    private final Path uploads;

    EvidenceTest(
            Given given,
            Happens happens,
            Rows rows,
            @ConfigProperty(name = "quarkus.http.body.uploads-directory") Path uploads) {
        this.given = given;
        this.happens = happens;
        this.rows = rows;
        this.uploads = uploads;
    }

    @BeforeEach
    void aTaskOfTwoContractors() {
        given.emptyDatabase();
        Organisation ministry = given.organisation("MoIT");
        Organisation viettel = given.organisation("Viettel", Organisation.Role.CONTRACTOR);
        Organisation vnpt = given.organisation("VNPT", Organisation.Role.CONTRACTOR);
        given.account("staff", Role.STAFF, ministry);
        given.account("unit", Role.UNIT, ministry);
        given.account("reader", Role.READER, ministry);
        given.account("viettel", Role.CONTRACTOR, viettel);
        given.account("lan", Role.CONTRACTOR, viettel, Language.VI);
        given.account("vnpt", Role.CONTRACTOR, vnpt);
        given.account("stranger", Role.CONTRACTOR, given.organisation("Other", Organisation.Role.CONTRACTOR));
        given.aTask("T-1")
                .ledBy(ministry)
                .withContractor(viettel)
                .withContractor(vnpt)
                .dueBy(LocalDate.of(2025, 11, 20))
                .exists();
        given.aTask("T-2").ledBy(ministry).withContractor(viettel).exists();
    }

    @Test
    void bigFileComesBackByteByByte() throws Exception {
        byte[] sent = Samples.pdf(24 * MB, 1);
        assertThat(sent("viettel", sent).statusCode()).isEqualTo(201);

        byte[] received = HttpClient.newHttpClient()
                .send(request("unit", API + "/1").build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();

        assertThat(received).hasSize(sent.length);
        assertThat(Samples.sum(received)).isEqualTo(Samples.sum(sent));
        nothingIsLeftOfUploads();
    }

    @Test
    void slowReadersKeepNobodyWaiting() throws Exception {
        assertThat(sent("viettel", Samples.pdf(12 * MB, 9)).statusCode()).isEqualTo(201);
        List<Socket> readers = new ArrayList<>();
        try {
            for (int i = 0; i < 2 * CONNECTIONS; i++) {
                Socket socket = new Socket();
                socket.setReceiveBufferSize(4096);
                socket.connect(new InetSocketAddress("localhost", RestAssured.port));
                readers.add(socket);
                socket.getOutputStream()
                        .write(("GET " + API + "/1 HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                                        + credentials("viettel") + "\r\n\r\n")
                                .getBytes(StandardCharsets.UTF_8));
            }
            for (Socket socket : readers) {
                assertThat(socket.getInputStream().read()).isEqualTo('H');
            }
            assertThat(HttpClient.newHttpClient()
                            .send(
                                    request("staff", "/api/v1/board")
                                            .timeout(Duration.ofSeconds(20))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofByteArray())
                            .statusCode())
                    .isEqualTo(200);
        } finally {
            for (Socket socket : readers) {
                socket.close();
            }
        }
    }

    @Test
    void fileIsSavedAndNeverShownAsAPageOfOurs() {
        int id = brought("viettel", API, Samples.pdf(), "../Tiến độ %22mới%22%0D%0A.exe")
                .path("items[0].id");

        for (String address : List.of(API + "/" + id, PAGE + "/" + id)) {
            As.user("viettel")
                    .get(address)
                    .then()
                    .statusCode(200)
                    .header("Content-Type", equalTo("application/pdf"))
                    .header("Content-Length", equalTo(String.valueOf(Samples.pdf().length)))
                    .header(
                            "Content-Disposition",
                            equalTo("attachment; filename=\"Tien do moi.pdf\";"
                                    + " filename*=UTF-8''Ti%E1%BA%BFn%20%C4%91%E1%BB%99%20m%E1%BB%9Bi.pdf"))
                    .header("X-Content-Type-Options", equalTo("nosniff"))
                    .header("Content-Security-Policy", containsString("sandbox"))
                    .header("Cache-Control", equalTo("no-store"));
        }
    }

    @Test
    void sameContentIsStoredOnceForAllTasks() {
        brought("viettel", API, Samples.pdf(600 << 10, 7), "a.pdf");
        brought("staff", "/api/v1/tasks/T-2/evidence", Samples.pdf(600 << 10, 7), "b.pdf");

        assertThat(rows.in("file_content")).isEqualTo(1);
        assertThat(rows.in("file_chunk")).isEqualTo(3);
        assertThat(rows.in("task_evidence")).isEqualTo(2);
        As.user("viettel").get("/api/v1/tasks/T-2/evidence").then().body("items[0].file.name", equalTo("b.pdf"));
    }

    @Test
    void twoWhoBringTheSameAtOnceBothSucceed() throws Exception {
        byte[] content = Samples.pdf(3 * MB, 3);
        List<Integer> answers = new ArrayList<>();
        List<Thread> both = Stream.of("viettel", "staff", "vnpt", "unit")
                .map(who -> new Thread(() -> {
                    int status = bringing(who, content, "a.pdf").post(API).statusCode();
                    synchronized (answers) {
                        answers.add(status);
                    }
                }))
                .toList();
        both.forEach(Thread::start);
        for (Thread one : both) {
            one.join();
        }
        assertThat(answers).containsExactly(201, 201, 201, 201);
        assertThat(rows.in("file_content")).isEqualTo(1);
        assertThat(rows.in("file_chunk")).isEqualTo(12);
    }

    @Test
    void sameUploadSentAgainUnderItsKeyIsBroughtOnce() {
        String first = keyed(Samples.pdf()).then().statusCode(201).extract().asString();
        assertThat(keyed(Samples.pdf()).then().statusCode(201).extract().asString())
                .isEqualTo(first);
        keyed(Samples.png()).then().statusCode(422).body("errors[0].field", equalTo("Idempotency-Key"));
        assertThat(rows.in("task_evidence")).isEqualTo(1);
    }

    private static Response keyed(byte[] content) {
        return bringing("viettel", content, "a.pdf")
                .header("Idempotency-Key", "k-1")
                .post(API);
    }

    @Test
    void documentIsNamedWithoutAFile() {
        String document = "{\"number\": \"12/QĐ-BCT\", \"issuedOn\": \"2025-11-01\", \"issuer\": \"Bộ Công Thương\","
                + " \"title\": \"Quyết định phê duyệt\"}";
        As.post("viettel", API, document)
                .then()
                .statusCode(201)
                .body("items[0].document.number", equalTo("12/QĐ-BCT"))
                .body("items[0].document.issuedOn", equalTo("2025-11-01"))
                .body("items[0].document.issuer", equalTo("Bộ Công Thương"))
                .body("items[0].by", equalTo("Viettel"))
                .body("items[0].file", equalTo(null));
        As.user("staff")
                .get("/api/v1/tasks/T-1")
                .then()
                .body("history[0].kind", equalTo("evidence_added"))
                .body("history[0].words", equalTo("12/QĐ-BCT"));
        As.user("staff").get(API + "/1").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                                    | file     | Choose a file",
                "{'title': 'x'}                                                        | file     | Choose a file",
                "{'number': '1', 'issuedOn': '2025-11-01'}                             | issuer   | filled in",
                "{'number': '1', 'issuer': 'x'}                                        | issuedOn | filled in",
                "{'issuer': 'x', 'issuedOn': '2025-11-01'}                             | number   | filled in",
                "{'number': '1', 'issuer': 'x', 'issuedOn': '2025-13-01'}              | issuedOn | could not be read"
            })
    void refusesHalfADocument(String document, String field, String reason) {
        As.post("viettel", API, document.replace('\'', '"'))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem(field))
                .body("detail", containsString(reason));
        nothingIsStored();
    }

    @Test
    void refusesWhatIsNoEvidenceInTheReadersLanguage() {
        bringing("lan", Samples.exe(), "a.pdf")
                .post(API)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("file"))
                .body("detail", containsString("Không nhận loại tệp này"));
        As.user("viettel")
                .multiPart("file", "good.pdf", Samples.pdf())
                .multiPart("file", "bad.pdf", Samples.svg())
                .post(API)
                .then()
                .statusCode(422)
                .body("detail", startsWith("bad.pdf: "));
        nothingIsStored();
        nothingIsLeftOfUploads();
    }

    @Test
    void fileOfOneByteTooManyIsRefusedInWords() throws Exception {
        HttpResponse<byte[]> answer = sent("viettel", Samples.pdf(25 * MB + 1, 1));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("at most 25 MB");
        assertThat(sent("viettel", Samples.pdf(25 * MB, 1)).statusCode()).isEqualTo(201);
    }

    @Test
    void severalFilesBecomeAPieceEach() {
        As.user("viettel")
                .multiPart("file", "1.jpg", Samples.jpeg(), "image/jpeg")
                .multiPart("file", "2.png", Samples.png(), "image/png")
                .multiPart("title", "Photos of the site")
                .post(API)
                .then()
                .statusCode(201)
                .body("items", hasSize(2))
                .body("items[1].file.type", equalTo("image/png"))
                .body("items[1].title", equalTo("Photos of the site"));
    }

    @Test
    void foreignContractorFindsNothing() {
        int id = brought("viettel", API, Samples.pdf(), "a.pdf").path("items[0].id");
        for (String who : List.of("stranger", "vnpt")) {
            As.user(who).get(API + "/" + id).then().statusCode(404);
            As.user(who).get(PAGE + "/" + id).then().statusCode(404);
        }
        As.user("stranger").get(API).then().statusCode(404);
        As.user("stranger").get(PAGE).then().statusCode(404);
        bringing("stranger", Samples.pdf(), "a.pdf").post(API).then().statusCode(404);
        As.user("vnpt").get(API).then().statusCode(200).body("items", hasSize(0));
        As.user("vnpt").get("/api/v1/tasks/T-1").then().body("history.kind", not(hasItem("evidence_added")));
        As.user("vnpt").get("/tasks/T-1").then().statusCode(200).body(not(containsString("a.pdf")));
        // The same piece under another task's address is none.
        As.user("viettel").get("/api/v1/tasks/T-2/evidence/" + id).then().statusCode(404);
    }

    @Test
    void contractorSeesWhatTheOfficeBrought() {
        brought("unit", API, Samples.pdf(), "minutes.pdf");
        As.user("vnpt").get(API).then().body("items[0].file.name", equalTo("minutes.pdf"));
    }

    @Test
    void readerReadsAndBringsNothing() {
        int id = brought("viettel", API, Samples.pdf(), "a.pdf").path("items[0].id");
        As.user("reader").get(API + "/" + id).then().statusCode(200);
        bringing("reader", Samples.pdf(), "a.pdf").post(API).then().statusCode(403);
        As.post("reader", API + "/" + id + "/withdrawal", "{\"reason\": \"x\"}")
                .then()
                .statusCode(403);
        assertThat(rows.in("task_evidence")).isEqualTo(1);
    }

    @Test
    void closedTaskTakesNone() {
        happens.completed("T-1", LocalDate.of(2025, 11, 5));
        bringing("viettel", Samples.pdf(), "a.pdf").post(API).then().statusCode(422);
        nothingIsStored();
    }

    @Test
    void withdrawnPieceStaysWithItsReason() {
        int id = brought("viettel", API, Samples.pdf(), "a.pdf").path("items[0].id");
        String address = API + "/" + id + "/withdrawal";
        As.post("vnpt", address, "{\"reason\": \"x\"}").then().statusCode(404);
        As.post("viettel", address, "{}").then().statusCode(422);
        As.post("viettel", address, "{\"reason\": \"Wrong month\"}")
                .then()
                .statusCode(200)
                .body("withdrawn.reason", equalTo("Wrong month"));
        As.post("viettel", address, "{\"reason\": \"again\"}").then().statusCode(422);
        As.user("staff").get(API).then().body("items[0].withdrawn.reason", equalTo("Wrong month"));
        As.user("staff")
                .get("/tasks/T-1")
                .then()
                .body(allOf(containsString("Withdrawn on"), containsString("Wrong month")));
        As.user("vnpt").get("/tasks/T-1").then().body(not(containsString("Wrong month")));
        assertThat(rows.in("evidence_withdrawal")).isEqualTo(1);

        // What the staff take back of one contractor is none of the other's business either.
        int second = brought("viettel", API, Samples.png(), "b.png").path("items[0].id");
        As.post("staff", API + "/" + second + "/withdrawal", "{\"reason\": \"Blurred\"}")
                .then()
                .statusCode(200);
        As.user("viettel").get("/tasks/T-1").then().body(containsString("Blurred"));
        As.user("vnpt").get("/tasks/T-1").then().body(not(containsString("Blurred")));
    }

    @Test
    void formTakesALongTextAndGoesBackToTheTask() {
        String words = "Ảnh chụp hiện trường ".repeat(20).strip();
        Response page = As.user("lan").get(PAGE);
        page.then().body(allOf(containsString("multipart/form-data"), containsString("Thêm minh chứng")));
        form("lan", page)
                .multiPart(part("file", Samples.jpeg()).fileName("ảnh.jpg").build())
                .multiPart(text("title", words))
                .post(PAGE)
                .then()
                .statusCode(303)
                .header("Location", containsString("/tasks/T-1#evidence"));
        As.user("lan").get("/tasks/T-1").then().body(allOf(containsString(words), containsString("ảnh.jpg")));
    }

    @Test
    void refusedFormComesBackWithItsInput() {
        form("viettel", As.user("viettel").get(PAGE))
                .multiPart("file", "", new byte[0])
                .multiPart(text("number", "12/QĐ-BCT"))
                .multiPart(text("issuedOn", ""))
                .multiPart(text("issuer", "x".repeat(5000)))
                .post(PAGE)
                .then()
                .statusCode(422)
                .body(allOf(containsString("12/QĐ-BCT"), containsString("you wrote 5000")));
        nothingIsStored();
    }

    @Test
    void formWithoutItsTokenIsRefused() {
        Response page = As.user("viettel").get(PAGE);
        As.user("viettel")
                .cookies(page.detailedCookies())
                .multiPart("file", "a.pdf", Samples.pdf())
                .post(PAGE)
                .then()
                .statusCode(400)
                .body(containsString("<h1>"));
        As.user("viettel")
                .multiPart("tiendo", "x")
                .multiPart("file", "a.pdf", Samples.pdf())
                .post(PAGE)
                .then()
                .statusCode(400);
        nothingIsStored();
        nothingIsLeftOfUploads();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "null", "not a site"})
    void pageOfAnotherSiteCannotPassForAProgram(String origin) {
        bringing("viettel", Samples.pdf(), "a.pdf")
                .header("Origin", origin)
                .post(API)
                .then()
                .statusCode(415);
        nothingIsStored();
    }

    @Test
    void onlyFilesMayBeLong() {
        As.post("viettel", API, "{\"title\": \"" + "x".repeat(9 * MB) + "\"}")
                .then()
                .statusCode(413);
        nothingIsStored();
    }

    @Test
    void uploadCutOffHalfWayLeavesNothing() throws Exception {
        for (String address : List.of(API, PAGE)) {
            try (Socket socket = new Socket("localhost", RestAssured.port)) {
                OutputStream out = socket.getOutputStream();
                out.write(
                        ("POST " + address + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + credentials("viettel")
                                        + "\r\nContent-Type: multipart/form-data; boundary=B\r\nContent-Length: 20000000\r\n\r\n"
                                        + "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n")
                                .getBytes(StandardCharsets.UTF_8));
                out.write(Samples.pdf(5 * MB, 5));
                out.flush();
                waitUntil(() -> uploaded() > 0);
                assertThat(uploaded()).as("the file on its way to " + address).isEqualTo(1);
            }
            nothingIsLeftOfUploads();
        }
        nothingIsStored();
    }

    private static Response brought(String who, String address, byte[] content, String name) {
        Response answer = bringing(who, content, name).post(address);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }

    private static RequestSpecification bringing(String who, byte[] content, String name) {
        return asBrowsersWrite(As.user(who))
                .multiPart(part("file", content).fileName(name).build());
    }

    private static MultiPartSpecification text(String name, String value) {
        return part(name, value.getBytes(StandardCharsets.UTF_8)).build();
    }

    private static MultiPartSpecBuilder part(String name, byte[] content) {
        return new MultiPartSpecBuilder(content).controlName(name).emptyFileName();
    }

    /** With names of files in UTF-8. */
    private static RequestSpecification asBrowsersWrite(RequestSpecification request) {
        return request.config(RestAssuredConfig.config()
                .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
                .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8")));
    }

    /** A long body, sent and read without the detours of the others: the status of the answer. */
    private static HttpResponse<byte[]> sent(String who, byte[] file) throws Exception {
        byte[] head = "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\r\n--B--\r\n".getBytes(StandardCharsets.UTF_8);
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofByteArrays(List.of(head, file, tail));
        return HttpClient.newHttpClient()
                .send(
                        request(who, API)
                                .header("Content-Type", "multipart/form-data; boundary=B")
                                .POST(HttpRequest.BodyPublishers.fromPublisher(
                                        body, head.length + file.length + tail.length))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }

    private static HttpRequest.Builder request(String who, String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address))
                .header("Authorization", credentials(who));
    }

    private static String credentials(String who) {
        return "Basic "
                + Base64.getEncoder().encodeToString((who + ":" + Given.PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    /** A form as the page offered it, with its token. */
    private static RequestSpecification form(String who, Response page) {
        Cookies cookies = page.detailedCookies();
        String token = page.htmlPath().getString("**.find { it.@name == 'csrf-token' }.@value");
        return asBrowsersWrite(As.user(who))
                .redirects()
                .follow(false)
                .cookies(cookies)
                .multiPart(text("csrf-token", token));
    }

    private void nothingIsStored() {
        assertThat(rows.in("file_content")).isZero();
        assertThat(rows.in("file_chunk")).isZero();
        assertThat(rows.in("evidence")).isZero();
        assertThat(rows.in("task_evidence")).isZero();
    }

    private void nothingIsLeftOfUploads() {
        waitUntil(() -> uploaded() == 0);
        assertThat(uploaded()).isZero();
    }

    private long uploaded() {
        try (Stream<Path> files = Files.list(uploads)) {
            return files.count();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Files are cleared away after the answer, by another thread. */
    private static void waitUntil(java.util.function.BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!holds.getAsBoolean() && System.nanoTime() < end) {
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
