package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Statements that change rows past the entities, where the audit does not hear of them by itself. Each stands here, and
 * decision 0014 says how what it does is recorded.
 */
class KnownWritersTest {

    private static final Pattern WRITES = Pattern.compile(
            "(?i)\\b(?:insert into|update|delete from|merge into|truncate(?: table)?)\\s+(?!set\\b)([a-z_]{3,})");
    private static final Pattern TEXTS = Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\]|\\\\.)*\"", Pattern.DOTALL);

    /** Where, and which tables or entities. */
    private static final Map<String, Set<String>> KNOWN = Map.of(
            "SweepStep.java", Set.of("task", "history_entry"),
            "SweepGuard.java", Set.of("task"),
            "RungRecipients.java", Set.of("alert"),
            "SweepRuns.java", Set.of("sweep_run"),
            "Alerts.java", Set.of("alert"),
            "WebhookRaising.java", Set.of("webhook_delivery"),
            "AuditRows.java", Set.of("audit_entry"),
            "EvidenceStore.java", Set.of("file_content", "file_chunk"),
            "KeptAnswers.java", Set.of("kept_answer"),
            "TokenUse.java", Set.of("apitoken"));

    @Test
    void everyStatementThatWritesIsKnown() throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Path source : sources()) {
            Matcher texts = TEXTS.matcher(Files.readString(source));
            while (texts.find()) {
                Matcher writes = WRITES.matcher(texts.group());
                while (writes.find()) {
                    found.computeIfAbsent(source.getFileName().toString(), f -> new TreeSet<>())
                            .add(writes.group(1).toLowerCase(java.util.Locale.ROOT));
                }
            }
        }
        assertThat(found).isEqualTo(new TreeMap<>(KNOWN));
    }

    @Test
    void nothingChangesWhatWasRecorded() throws IOException {
        Pattern forbidden =
                Pattern.compile("(?is)(update|delete\\s+from|truncate(\\s+table)?|merge\\s+into)\\s+audit_entry");
        for (Path source : sources()) {
            assertThat(Files.readString(source)).as(source.toString()).doesNotContainPattern(forbidden);
        }
        try (var migrations = Files.walk(Path.of("src/main/resources/db/migration"))) {
            for (Path migration :
                    migrations.filter(p -> p.toString().endsWith(".sql")).toList()) {
                assertThat(Files.readString(migration)).as(migration.toString()).doesNotContainPattern(forbidden);
            }
        }
    }

    private static Set<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return new TreeSet<>(
                    files.filter(p -> p.toString().endsWith(".java")).toList());
        }
    }
}
