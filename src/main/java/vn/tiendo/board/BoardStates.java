package vn.tiendo.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/**
 * Tells by a few looks into indexes whether something happened: nothing is counted that grows with the number of tasks, so
 * that every node may ask each second. Asked of the database, it is right whichever node did it.
 */
@ApplicationScoped
public class BoardStates {

    /**
     * Whatever is done to a task writes a line of history. Ids are given out before the commit: a line that is committed
     * after a later one is seen by the number of lines among the last.
     */
    private static final String QUERY = """
            select (select max(id) from history_entry) as happened,
                   (select count(*) from history_entry
                     where id > (select max(id) from history_entry) - 2000) as lines,
                   (select max(id) from meeting) as met,
                   s.finished_at, coalesce(s.failed, 0) as failed
              from (select 1 as one) o
              left join sweep_run s on s.id = (select max(id) from sweep_run)
            """;

    private final DataSource database;

    BoardStates(DataSource database) {
        this.database = database;
    }

    /**
     * How it is now.
     *
     * @throws IllegalStateException when the database does not answer
     */
    public BoardState now() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUERY)) {
            row.next();
            int failed = row.getInt("failed");
            OffsetDateTime swept = row.getObject("finished_at", OffsetDateTime.class);
            Instant sweptAt = swept == null ? null : swept.toInstant();
            String name =
                    row.getLong("happened") + "." + row.getLong("lines") + "." + row.getLong("met") + "." + failed;
            return new BoardState(name, sweptAt, failed);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not tell what happened", e);
        }
    }
}
