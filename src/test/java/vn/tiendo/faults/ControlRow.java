package vn.tiendo.faults;

import java.nio.file.Path;
import java.util.List;

/**
 * The first row again with its protection taken away: whoever looks has to see that something is lost or torn. This row is
 * violated when nothing is seen.
 */
final class ControlRow implements Row {

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
        Path folder = sizes.root().resolve("kill-h2").toAbsolutePath();
        if (!brief) {
            broken(findings, "without the write lock", sizes.kills(), "-Dtiendo.write-lock.enabled=false");
        }
        broken(
                findings,
                "with commits held back for ten seconds",
                3,
                "-Dquarkus.datasource.jdbc.url=jdbc:h2:file:" + folder
                        + "/tiendo;WRITE_DELAY=10000;OPTIMIZE_REUSE_RESULTS=FALSE;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE");
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
