package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the packaged product starts. */
class StartIT {

    private static final Pattern FIRST_PASSWORD = Pattern.compile("First sign-in: admin / (\\S+)");

    @TempDir
    private Path data;

    @Test
    void saysInOneLineThatThePortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket()) {
            taken.bind(new InetSocketAddress(0));
            try (Running product = Running.start(data, taken.getLocalPort(), Running.DEMO)) {
                assertThat(product.exitCode()).isEqualTo(1);
                assertThat(product.output().strip())
                        .isEqualTo("Port " + taken.getLocalPort()
                                + " is taken by another program. Choose another one: make run PORT=8090");
            }
        }
    }

    @Test
    void saysThatTheDataAreInUse() throws Exception {
        try (Running first = Running.start(data, Running.DEMO);
                Running second = Running.start(first.ready() == null ? null : data, Running.DEMO)) {
            assertThat(second.exitCode()).isNotZero();

            assertThat(second.output().strip().lines().toList())
                    .last()
                    .asString()
                    .contains("open in another running Tiendo");
        }
    }

    @Test
    void keepsDataAndTimeAcrossStarts() throws Exception {
        Instant before;
        try (Running product = Running.start(data, Running.DEMO)) {
            Session staff = Session.of("staff", "demo", product.ready());
            assertThat(product.output()).contains("http://localhost:" + product.port(), "the password is demo");
            assertThat(staff.get("/api/v1/board").getString("asOf")).isEqualTo("2025-11-06");
            assertThat(staff.report("KL-04", 80, "kept")).isEqualTo(201);
            before = reportedAt(staff);
            assertThat(before).isAfterOrEqualTo(Instant.parse("2025-11-06T01:00:00Z"));
            product.stop();
        }
        try (Running product = Running.start(data, Running.DEMO)) {
            Session staff = Session.of("staff", "demo", product.ready());
            assertThat(staff.get("/api/v1/board").getInt("total")).isEqualTo(100);
            assertThat(reportedAt(staff)).isEqualTo(before);
            assertThat(staff.report("KL-04", 81, "later")).isEqualTo(201);
            assertThat(reportedAt(staff)).isAfter(before).isBefore(before.plusSeconds(600));
        }
    }

    @Test
    void withoutTheDemoOneAdministratorGetsAPasswordOnce() throws Exception {
        String password;
        try (Running product = Running.start(data, List.of())) {
            product.ready();
            Matcher told = FIRST_PASSWORD.matcher(product.output());
            assertThat(told.find()).as(product.output()).isTrue();
            password = told.group(1);
            assertThat(Session.of("admin", password, product).isSignedIn()).isTrue();
            assertThat(Session.of("admin", "demo", product).isSignedIn()).isFalse();
            assertThat(Session.of("staff", "demo", product).isSignedIn()).isFalse();
            product.stop();
        }
        try (Running product = Running.start(data, List.of())) {
            product.ready();
            assertThat(product.output()).doesNotContain("First sign-in");
            assertThat(Session.of("admin", password, product).isSignedIn()).isTrue();
        }
    }

    @Test
    void makeRunRespectsPortAndData() throws Exception {
        Process make = new ProcessBuilder("make", "--dry-run", "--always-make", "run", "PORT=8099", "DATA=elsewhere")
                .redirectErrorStream(true)
                .start();
        String commands = new String(make.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(make.waitFor()).as(commands).isZero();
        assertThat(commands)
                .contains(
                        "-Dquarkus.http.port=8099", "-Dtiendo.data=elsewhere", "-Dtiendo.demo.start=2025-11-06T08:00");
    }

    private static Instant reportedAt(Session session) throws Exception {
        return Instant.parse(session.get("/api/v1/tasks/KL-04").getString("lastReportedAt"));
    }
}
