package vn.tiendo.faults;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * The first row again with its protection taken away: whoever looks has to see that something is lost or torn. This row is
 * violated when nothing is seen.
 */
final class ControlRow implements Row {

    /** Two seconds each; one of sixty was seen to tear a transaction. */
    private static final int UNLOCKED_KILLS = 400;

    private static final String FOLDER = "control-h2";

    private final Sizes sizes;
    private final boolean brief;

    ControlRow(Sizes sizes) {
        this(sizes, false);
    }

    private ControlRow(Sizes sizes, boolean brief) {
        this.sizes = sizes;
        this.brief = brief;
    }

    /** Only what is seen at the first kill. */
    static ControlRow brief(Sizes sizes) {
        return new ControlRow(sizes, true);
    }

    @Override
    public String invariant() {
        return "without the write lock, or with commits held back, the first row fails: its checks see what they are for";
    }

    @Override
    public void run(Findings findings) throws Exception {
        Path folder = sizes.root().resolve(FOLDER).toAbsolutePath();
        if (!brief) {
            unlocked(findings, true);
            unlocked(findings, false);
        }
        broken(
                findings,
                "with commits held back for ten seconds",
                3,
                "-Dquarkus.datasource.jdbc.url=jdbc:h2:file:" + folder
                        + "/tiendo;WRITE_DELAY=10000;OPTIMIZE_REUSE_RESULTS=FALSE;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE");
    }

    /**
     * Some write at once, as the product does with its lock switched off, and their process is killed. The product itself answers
     * some dozens of requests a second: a kill would hit two commits at once in one of hundreds, half a minute each.
     */
    private void unlocked(Findings findings, boolean locked) throws Exception {
        Random random = sizes.random(findings);
        Path folder = sizes.folder(locked ? "locked" : "unlocked");
        Database database = Database.embedded(folder);
        Clients nobody = new Clients(Office.in(database, 2).tasks("T", 20_000, Office.FIRST, 1));
        String url = "jdbc:h2:file:" + folder.toAbsolutePath()
                + "/tiendo;WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=FALSE;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";
        int kills = locked ? sizes.kills() : UNLOCKED_KILLS;
        String how = locked ? "four writers with the write lock" : "four writers with the lock switched off";
        for (int kill = 1; kill <= kills; kill++) {
            Process writers = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            BareWriters.class.getName(),
                            url,
                            Office.FIRST.plusDays(kill).toString(),
                            folder.toString(),
                            String.valueOf(locked))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            TimeUnit.MILLISECONDS.sleep(700 + random.nextInt(1500));
            writers.destroyForcibly().waitFor();
            List<String> wrong = new ArrayList<>();
            try {
                wrong.addAll(Invariants.always(database, nobody));
                database.change("delete from alert", "delete from history_entry");
            } catch (SQLException e) {
                wrong.add("it does not open any more: " + e.getMessage());
            }
            if (!wrong.isEmpty()) {
                if (locked) {
                    findings.violation(how + ", kill " + kill + ": " + wrong.get(0));
                } else {
                    findings.attempt(how + ": " + kill + " kills");
                    findings.measured(
                            how + " seen at kill " + kill + " (" + wrong.get(0).split("\\R")[0] + ")");
                }
                return;
            }
        }
        findings.attempt(how + ": " + kills + " kills");
        if (locked) {
            findings.measured(how + ": nothing wrong in " + kills + " kills");
        } else {
            findings.violation(how + ": nothing was seen in " + kills + " kills");
        }
    }

    private void broken(Findings findings, String how, int kills, String option) {
        Sizes so = new Sizes(
                kills, sizes.rounds(), sizes.awaySeconds(), sizes.tasks(), sizes.overdue(), sizes.seed(), sizes.root());
        Findings control = new Findings("control " + how);
        try {
            new KillRow(so, true, option) {
                @Override
                boolean stopAtFirst() {
                    return true;
                }

                @Override
                String folderName() {
                    return FOLDER;
                }
            }.run(control);
        } catch (Exception e) {
            control.violation("it did not start any more: " + e.getMessage());
        }
        findings.attempt(how + ": " + control.attempts() + " kills");
        // What was seen in the database right after a kill, or that it opens no more: anything else has another reason.
        List<String> seen = control.violations().stream()
                .filter(v -> v.startsWith("kill ") || v.startsWith("it did not start"))
                .toList();
        if (seen.isEmpty()) {
            findings.violation(how + " nothing was seen in " + control.attempts() + " kills");
        } else {
            findings.measured(how + " seen at kill " + Math.max(1, control.attempts()) + " ("
                    + seen.get(0).split("\\R")[0] + ")");
        }
    }
}
