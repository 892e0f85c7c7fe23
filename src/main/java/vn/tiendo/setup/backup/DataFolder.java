package vn.tiendo.setup.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The folder of an embedded installation: which files in it are its data, and its database while the product is not running. */
record DataFolder(Path path) {

    static final String DATABASE = "tiendo.mv.db";
    static final String KEYS = "keys";
    static final String DEMO_BEGAN = "demo-began";

    private static final String USER = "tiendo";

    /** What a backup holds beside the database, as far as it is there: relative, with slashes. */
    List<String> besides() throws IOException {
        List<String> found = new ArrayList<>();
        if (Files.isDirectory(path.resolve(KEYS))) {
            try (Stream<Path> keys = Files.list(path.resolve(KEYS))) {
                keys.filter(Files::isRegularFile)
                        .map(k -> KEYS + "/" + k.getFileName())
                        .sorted()
                        .forEach(found::add);
            }
        }
        if (Files.exists(path.resolve(DEMO_BEGAN))) {
            found.add(DEMO_BEGAN);
        }
        return found;
    }

    boolean hasDatabase() {
        return Files.exists(path.resolve(DATABASE));
    }

    /** Whether a process, the product or another, has the database open. */
    boolean isOpen() throws IOException {
        if (!hasDatabase()) {
            return false;
        }
        try (FileChannel file =
                        FileChannel.open(path.resolve(DATABASE), StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            return lock == null;
        }
    }

    /** What is done with the database of a folder that nobody else has open; it is closed in order afterwards. */
    <T> T opened(Work<T> work) throws IOException, SQLException {
        if (!hasDatabase()) {
            throw new BackupRefused("There is no database in " + path + " (" + DATABASE + ").");
        }
        if (isOpen()) {
            throw new BackupRefused("The database in " + path + " is open in another process.");
        }
        String url = "jdbc:h2:file:" + path.toAbsolutePath()
                + "/tiendo;IFEXISTS=TRUE;WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=FALSE;DB_CLOSE_ON_EXIT=FALSE;LAZY_QUERY_EXECUTION=1";
        try (Connection connection = DriverManager.getConnection(url, USER, USER)) {
            try {
                return work.with(connection);
            } finally {
                try (Statement statement = connection.createStatement()) {
                    // It would stay open otherwise: the product told this database never to close by itself.
                    statement.execute("shutdown");
                }
            }
        }
    }

    interface Work<T> {
        T with(Connection connection) throws IOException, SQLException;
    }
}
