package vn.tiendo.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.faults.FaultyMailServer.Fault;

/** The short form of {@code make faults}: three kills, two nodes, a mail server that fails; and that a loss would be seen. */
class FaultsIT {

    @TempDir
    private Path root;

    @AfterAll
    static void stop() throws IOException {
        Database.stop();
    }

    @Test
    void losesAndRepeatsNothingWhenKilled() {
        holds("kill -9", new KillRow(Sizes.brief(root), true));
    }

    @Test
    void wouldSeeALoss() {
        holds("control", ControlRow.brief(Sizes.brief(root)));
    }

    @Test
    void goesOnWhenOneOfTwoNodesIsKilledOrPaused() {
        holds("two nodes", new NodesRow(Sizes.brief(root)));
    }

    @Test
    void saysEverythingOnceTheMailServerIsBack() {
        holds("mail server", new MailRow(Sizes.brief(root), List.of(Fault.CUT_AFTER_DOT, Fault.RCPT_5XX)));
    }

    private static void holds(String name, Row row) {
        Faults.Line line = Faults.run(name, row);
        System.out.print(Faults.table(List.of(line)));
        assertThat(line.violations()).isEmpty();
        assertThat(line.attempts()).isPositive();
    }
}
