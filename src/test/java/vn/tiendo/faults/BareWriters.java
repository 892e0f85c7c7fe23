package vn.tiendo.faults;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import vn.tiendo.setup.WriteLock;

/**
 * A process of its own that does nothing but write what a sweep writes, a task to a transaction, by some threads at once,
 * until it is killed. It passes the product's own write lock, and commits a hundred times as often as the product does, so
 * that a kill meets a commit each time.
 */
final class BareWriters {

    private static final int THREADS = 4;

    private BareWriters() {}

    /** The address of the database, the day of which is written, the folder of the data, whether the lock is switched on. */
    public static void main(String[] args) throws InterruptedException {
        LocalDate day = LocalDate.parse(args[1]);
        WriteLock lock = new WriteLock("h2", Path.of(args[2]), Boolean.parseBoolean(args[3]));
        Thread[] threads = new Thread[THREADS];
        for (int i = 0; i < THREADS; i++) {
            int number = i;
            threads[i] = new Thread(() -> write(args[0], day, number, lock));
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void write(String url, LocalDate day, int number, WriteLock lock) {
        try (Connection connection = DriverManager.getConnection(url, "tiendo", "tiendo");
                PreparedStatement claim = connection.prepareStatement("update task set look_on = ? where id = ?");
                PreparedStatement history = connection.prepareStatement(
                        "insert into history_entry (task_id, kind, at, said_once, to_day, origin)"
                                + " values (?, 'OVERDUE', current_timestamp, ?, ?, 'SWEEP')");
                PreparedStatement alert = connection.prepareStatement(
                        "insert into alert (task_id, cause, rung, due_on, recipient_id, raised_at, urgent, escalation)"
                                + " values (?, 'DUE_DAY', 'LATE_1', ?, ?, current_timestamp, true, false)")) {
            connection.setAutoCommit(false);
            for (long task = 1 + number; ; task += THREADS) {
                long id = task;
                boolean written = lock.whileHeld(() -> {
                    claim.setObject(1, day);
                    claim.setLong(2, id);
                    if (claim.executeUpdate() == 0) {
                        return false;
                    }
                    history.setLong(1, id);
                    history.setString(2, "OVERDUE/" + day + "/" + id);
                    history.setObject(3, day);
                    history.executeUpdate();
                    for (int recipient = 2; recipient <= 4; recipient++) {
                        alert.setLong(1, id);
                        alert.setObject(2, day);
                        alert.setInt(3, recipient);
                        alert.executeUpdate();
                    }
                    connection.commit();
                    return true;
                });
                if (!written) {
                    return;
                }
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
