package vn.tiendo.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A process of its own that does nothing but write what a sweep writes, a task to a transaction, by some threads at once,
 * until it is killed. It commits a hundred times as often as the product does, so that a kill meets a commit each time.
 */
final class BareWriters {

    private static final int THREADS = 4;

    private BareWriters() {}

    /** The address of the database, the day of which is written, whether one writes at a time. */
    public static void main(String[] args) throws InterruptedException {
        LocalDate day = LocalDate.parse(args[1]);
        ReentrantLock lock = Boolean.parseBoolean(args[2]) ? new ReentrantLock(true) : null;
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

    private static void write(String url, LocalDate day, int number, ReentrantLock lock) {
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
                if (lock != null) {
                    lock.lock();
                }
                try {
                    claim.setObject(1, day);
                    claim.setLong(2, task);
                    if (claim.executeUpdate() == 0) {
                        return;
                    }
                    history.setLong(1, task);
                    history.setString(2, "OVERDUE/" + day + "/" + task);
                    history.setObject(3, day);
                    history.executeUpdate();
                    for (int recipient = 2; recipient <= 4; recipient++) {
                        alert.setLong(1, task);
                        alert.setObject(2, day);
                        alert.setInt(3, recipient);
                        alert.executeUpdate();
                    }
                    connection.commit();
                } finally {
                    if (lock != null) {
                        lock.unlock();
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
