package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The process is killed while several people report, again and again: what was confirmed is there afterwards, once, and
 * nothing is half there. {@code -Dkills=200} for the long form, {@code -Dkill.options="-Dtiendo.write-lock.enabled=false"}
 * to see what the write lock is for.
 */
class KillIT {

    private static final int KILLS = Integer.getInteger("kills", 6);
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final List<String> USERS =
            List.of("staff", "admin", "staff", "viettel", "admin", "staff", "admin", "staff");

    @TempDir
    private static Path prepared;

    /** A first start with all that it loads, ended in order; each test has its own copy. */
    @BeforeAll
    static void firstStart() throws Exception {
        try (Running product = Running.start(prepared, Running.DEMO)) {
            product.ready().stop();
        }
    }

    @Test
    void losesNothingThatWasConfirmed(@TempDir Path data) throws Exception {
        System.out.println("KillIT: " + KILLS + " kills, -Dseed=" + SEED);
        copyTo(data);
        Random random = new Random(SEED);
        Set<String> confirmed = ConcurrentHashMap.newKeySet();
        for (int kill = 1; kill <= KILLS; kill++) {
            Queue<String> strange = reportUntilKilled(data, options(), kill, 100 + random.nextInt(2900), confirmed);
            StoredReports stored = StoredReports.in(data);
            String when = "kill " + kill + " of " + KILLS + ", -Dseed=" + SEED;
            assertThat(strange).as("answers other than 201; %s", when).isEmpty();
            assertThat(stored.missing(confirmed))
                    .as("confirmed and lost; %s", when)
                    .isEmpty();
            assertThat(stored.twice()).as("stored twice; %s", when).isEmpty();
            assertThat(stored.torn()).as("half a transaction; %s", when).isEmpty();
        }
        assertThat(confirmed).as("the clients reported at all").hasSizeGreaterThan(KILLS * 5);
        try (Running product = Running.start(data, options())) {
            Session staff = Session.of("staff", "demo", product.ready());
            assertThat(staff.get("/api/v1/board").getInt("total")).isEqualTo(100);
        }
    }

    /** The same with commits held back for ten seconds: if that lost nothing, the test above would prove nothing. */
    @Test
    void wouldSeeALoss(@TempDir Path data) throws Exception {
        copyTo(data);
        List<String> options = new ArrayList<>(Running.DEMO);
        options.add("-Dquarkus.datasource.jdbc.url=jdbc:h2:file:" + data.toAbsolutePath()
                + "/tiendo;WRITE_DELAY=10000;OPTIMIZE_REUSE_RESULTS=FALSE;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE");
        Set<String> confirmed = ConcurrentHashMap.newKeySet();
        reportUntilKilled(data, options, 1, 2000, confirmed);
        assertThat(confirmed).isNotEmpty();
        assertThat(StoredReports.in(data).missing(confirmed))
                .as("confirmed and lost")
                .isNotEmpty();
    }

    private static List<String> options() {
        List<String> options = new ArrayList<>(Running.DEMO);
        Arrays.stream(System.getProperty("kill.options", "").split(" "))
                .filter(o -> !o.isBlank())
                .forEach(options::add);
        return options;
    }

    /** Adds what was confirmed; answers what was answered otherwise. */
    private static Queue<String> reportUntilKilled(
            Path data, List<String> options, int round, int millis, Set<String> confirmed) throws Exception {
        Queue<String> strange = new ConcurrentLinkedQueue<>();
        try (Running product = Running.start(data, options)) {
            product.ready();
            List<Thread> clients = new ArrayList<>();
            CountDownLatch signedIn = new CountDownLatch(USERS.size());
            for (int i = 0; i < USERS.size(); i++) {
                int client = i;
                clients.add(new Thread(() -> report(product, client, round, signedIn, confirmed, strange)));
            }
            clients.forEach(Thread::start);
            assertThat(signedIn.await(60, TimeUnit.SECONDS))
                    .as("all clients signed in; %s", strange)
                    .isTrue();
            Thread.sleep(millis);
            product.kill();
            for (Thread client : clients) {
                client.join();
            }
        }
        return strange;
    }

    /** Reports on a task of its own until nobody answers any more. */
    private static void report(
            Running product,
            int client,
            int round,
            CountDownLatch signedIn,
            Set<String> confirmed,
            Queue<String> strange) {
        try {
            Session session = Session.of(USERS.get(client), "demo", product);
            List<String> tasks = session.tasks("open");
            String task = tasks.get(client % tasks.size());
            signedIn.countDown();
            for (int i = 0; ; i++) {
                String done = "round %d client %d report %d".formatted(round, client, i);
                int status = session.report(task, i % 100, done);
                if (status == 201) {
                    confirmed.add(done);
                } else {
                    strange.add(status + " " + done);
                }
            }
        } catch (IOException killed) {
            // that is the end of it
        } catch (InterruptedException | RuntimeException e) {
            strange.add(e.toString());
        }
    }

    private static void copyTo(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(prepared)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = data.resolve(prepared.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
