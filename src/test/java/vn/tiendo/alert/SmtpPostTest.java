package vn.tiendo.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.shared.Language;

/** What a failure at each place of the conversation with a mail server means for the mail, over real sockets. */
@Timeout(20)
class SmtpPostTest {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static Letter letter(String to, String html) {
        return new Letter(
                "<id@tiendo.example>",
                to,
                LocalDate.of(2025, 11, 6),
                "unit",
                Mail.Kind.DIGEST,
                Language.EN,
                "Subject",
                "Text\n",
                html,
                Instant.parse("2025-11-06T01:00:00Z"),
                Map.of(),
                1);
    }

    private static MailServer server(int port, Optional<String> startTls, Optional<String> username) {
        MailSettings settings = new MailSettings() {
            @Override
            public String url() {
                return "https://tiendo.example";
            }

            @Override
            public Path data() {
                return Path.of("target");
            }

            @Override
            public Demo demo() {
                return Optional::empty;
            }

            @Override
            public MailServer mail() {
                return new MailServer() {
                    @Override
                    public Optional<String> smtpHost() {
                        return Optional.of("localhost");
                    }

                    @Override
                    public Optional<String> from() {
                        return Optional.empty();
                    }

                    @Override
                    public int perMinute() {
                        return 30;
                    }

                    @Override
                    public Duration patience() {
                        return PATIENCE;
                    }
                };
            }
        };
        Optional<String> password = username.map(u -> "secret");
        return new MailServer(
                settings,
                "localhost",
                Optional.of(port),
                Optional.empty(),
                startTls,
                username,
                password,
                Optional.empty());
    }

    private static Undelivered failure(MailServer server, Letter letter) {
        SmtpPost post = new SmtpPost(server, "Tiendo <tiendo@moit.example>");
        return catchThrowableOfType(Undelivered.class, () -> post.deliver(letter));
    }

    private static Undelivered failure(int port) {
        return failure(server(port, Optional.empty(), Optional.empty()), letter("unit@idea.example", "<p>Text</p>"));
    }

    private static String kind(Undelivered why) {
        if (why == null) {
            return "delivered";
        }
        String kind = why.isUnreachable() ? "unreachable" : why.isForGood() ? "never" : "not now";
        return why.isUncertain() ? kind + ", perhaps" : kind;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOTHING  | 250 fine                       | delivered",
                "GREETING | 421 too many connections       | unreachable",
                "GREETING | 554 go away                    | unreachable",
                "GREETING | cut                            | unreachable",
                "GREETING | silence                        | unreachable",
                "EHLO     | cut                            | unreachable",
                "MAIL     | 550 5.7.1 not from you         | unreachable",
                "MAIL     | 451 4.3.0 later                | unreachable",
                "MAIL     | 530 5.7.0 sign in first        | unreachable",
                "MAIL     | 552 5.3.4 too big              | never",
                "RCPT     | 450 4.2.1 greylisted           | not now",
                "RCPT     | 452 4.2.2 mailbox full         | not now",
                "RCPT     | 421 4.3.2 shutting down        | unreachable",
                "RCPT     | 550 5.1.1 no such mailbox      | never",
                "RCPT     | cut                            | unreachable",
                "RCPT     | silence                        | unreachable",
                "RCPT     | drip                           | unreachable",
                "DATA     | 451 4.3.0 later                | not now",
                "DATA     | 554 5.5.1 no valid recipients  | never",
                "DATA     | cut                            | unreachable",
                ".        | 451 4.3.0 later                | not now",
                ".        | 554 5.7.1 looks like spam      | never",
                ".        | 421 4.3.2 shutting down        | unreachable",
                ".        | cut                            | not now, perhaps",
                ".        | silence                        | not now, perhaps",
                ".        | drip                           | not now, perhaps"
            })
    void aFailureMeansWhatItsPlaceSays(String place, String reply, String kind) throws Exception {
        try (RefusingServer server = new RefusingServer(0, place, reply)) {
            Undelivered why = failure(server.port());
            assertThat(kind(why)).as(String.valueOf(why)).isEqualTo(kind);
            if (Character.isDigit(reply.charAt(0)) && why != null) {
                assertThat(why).hasMessage(reply);
            }
        }
    }

    @Test
    void aServerThatIsNotThereIsUnreachable() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThat(kind(failure(free))).isEqualTo("unreachable");
    }

    @Test
    void aServerThatStopsReadingHoldsNobodyUp() throws Exception {
        try (ServerSocket deaf = new ServerSocket(0)) {
            Thread says = new Thread(() -> {
                try (var client = deaf.accept()) {
                    var out = client.getOutputStream();
                    for (String reply : new String[] {"220 here", "250 fine", "250 fine", "250 fine", "354 go on"}) {
                        out.write((reply + "\r\n").getBytes());
                        Thread.sleep(20);
                    }
                    Thread.sleep(10_000);
                } catch (Exception e) {
                    // closed
                }
            });
            says.setDaemon(true);
            says.start();
            long begun = System.nanoTime();
            Undelivered why = failure(
                    server(deaf.getLocalPort(), Optional.empty(), Optional.empty()),
                    letter("unit@idea.example", "x".repeat(30_000_000)));
            assertThat(kind(why)).as(String.valueOf(why)).isEqualTo("not now, perhaps");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void withoutEncryptionThatIsAskedForNothingIsSaid() throws Exception {
        try (RefusingServer server = new RefusingServer(0, "NOTHING", "")) {
            for (Optional<String> username : java.util.List.of(Optional.<String>empty(), Optional.of("tiendo"))) {
                Optional<String> startTls = username.isEmpty() ? Optional.of("REQUIRED") : Optional.empty();
                Undelivered why =
                        failure(server(server.port(), startTls, username), letter("unit@idea.example", "<p></p>"));
                assertThat(kind(why)).isEqualTo("unreachable");
            }
        }
    }

    /** The server offers it in clear and answers with what is no success. */
    @Test
    void aPasswordThatIsRefusedIsForTheOperator() throws Exception {
        try (RefusingServer server = new RefusingServer(0, "EHLO", "250-here\r\n250 AUTH PLAIN")) {
            Undelivered why = failure(
                    server(server.port(), Optional.of("DISABLED"), Optional.of("tiendo")),
                    letter("unit@idea.example", "<p></p>"));
            assertThat(kind(why)).isEqualTo("unreachable");
        }
    }

    @Test
    void anAddressThatIsNoneIsRefusedForGood() throws Exception {
        try (RefusingServer server = new RefusingServer(0, "NOTHING", "")) {
            for (String to :
                    new String[] {"a@b.example\r\nBcc: c@d.example", "no address", "a@b.example, c@d.example"}) {
                Undelivered why =
                        failure(server(server.port(), Optional.empty(), Optional.empty()), letter(to, "<p></p>"));
                assertThat(kind(why)).as(to).isEqualTo("never");
            }
            assertThat(server.visits()).isZero();
        }
    }
}
