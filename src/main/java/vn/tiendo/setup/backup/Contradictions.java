package vn.tiendo.setup.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What cannot be in a database that was written as it should: rows that refer to rows which are not there, reports without
 * their line of history, an index that knows other rows than its table. Half a transaction shows as one of these.
 */
final class Contradictions {

    private static final String REFERENCES = """
            select lower(c.table_name) || ' ' || lower(k.column_name) || ' ' || lower(p.table_name) || ' ' || lower(pk.column_name)
              from information_schema.referential_constraints r
              join information_schema.table_constraints c
                on c.constraint_schema = r.constraint_schema and c.constraint_name = r.constraint_name
              join information_schema.key_column_usage k
                on k.constraint_schema = r.constraint_schema and k.constraint_name = r.constraint_name
              join information_schema.table_constraints p
                on p.constraint_schema = r.unique_constraint_schema and p.constraint_name = r.unique_constraint_name
              join information_schema.key_column_usage pk
                on pk.constraint_schema = p.constraint_schema and pk.constraint_name = p.constraint_name
               and pk.ordinal_position = k.position_in_unique_constraint
             order by 1""";

    private static final String REPORTS_AND_HISTORY = """
            select abs((select count(*) from progress_report)
                     - (select count(*) from history_entry where kind in ('REPORTED', 'CLAIMED')))""";

    private Contradictions() {}

    static List<String> in(Connection connection) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String reference : Contents.texts(connection, REFERENCES)) {
            String[] part = reference.split(" ");
            long lost = Contents.number(
                    connection,
                    "select count(*) from %s a where a.%s is not null and not exists (select 1 from %s b where b.%s = a.%s)"
                            .formatted(part[0], part[1], part[2], part[3], part[1]));
            if (lost > 0) {
                found.add(lost + " of " + part[0] + " refer to no " + part[2]);
            }
        }
        long differ = Contents.number(connection, REPORTS_AND_HISTORY);
        if (differ > 0) {
            found.add(differ + " reports without their line of history, or the other way round");
        }
        return found;
    }
}
