package io.github.thinknxkit.gateway.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/** The database: one file in the gateway's folder. What a transaction has done stays when the process is killed. */
public final class Store implements AutoCloseable {

    /**
     * What is no longer needed is overwritten after so many milliseconds, and not 45,000: each transaction leaves some 40 kB of it.
     */
    private static final String SETTINGS = ";RETENTION_TIME=10000;DB_CLOSE_ON_EXIT=FALSE;DEFAULT_LOCK_TIMEOUT=10000";

    /** How often the disk itself is waited for, well before it may be overwritten what it would need after a loss of power. */
    private static final long SYNC_NANOS = Duration.ofSeconds(5).toNanos();

    private final AtomicLong synced = new AtomicLong(System.nanoTime() - SYNC_NANOS);
    private final JdbcConnectionPool pool;

    private Store(JdbcConnectionPool pool) {
        this.pool = pool;
    }

    /** Work in one transaction. */
    @FunctionalInterface
    public interface Work<T> {

        /** Does it, by a connection that is not to be closed. If it fails, nothing of it stays. */
        T with(Connection connection) throws SQLException;
    }

    /** Opens the database of a folder, and makes it if there is none. It cannot be opened while another gateway has it. */
    public static Store open(Path folder) throws IOException {
        close(Files.createDirectories(folder));
        Path file = folder.resolve("gateway").toAbsolutePath();
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:file:" + file + SETTINGS, "", "");
        Store store = new Store(pool);
        try {
            store.run(connection -> {
                try (Statement statement = connection.createStatement()) {
                    return statement.execute(schema());
                }
            });
            return store;
        } catch (SQLException e) {
            store.close();
            throw new IOException("the database " + file + ".mv.db cannot be opened: is another gateway running?", e);
        }
    }

    /** Closes the folder to others, where the system knows owners: the signing secrets of hooks are in it. */
    private static void close(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Path unused = Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static String schema() {
        try (InputStream in = Store.class.getResourceAsStream("schema.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the program lacks its schema", e);
        }
    }

    /** Does work in a transaction of its own. */
    public <T> T transaction(Work<T> work) {
        try {
            return run(work);
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {

        T read(ResultSet row) throws SQLException;
    }

    /** Changes rows in a transaction of its own, and returns how many. */
    public int update(String sql, @Nullable Object... values) {
        return transaction(connection -> update(connection, sql, values));
    }

    /** Changes rows as a part of a transaction, and returns how many. */
    public static int update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        }
    }

    /** Reads rows in a transaction of its own; the list may be changed. */
    public <T> List<T> query(String sql, Row<T> row, Object... values) {
        return transaction(connection -> query(connection, sql, row, values));
    }

    /** Reads rows as a part of a transaction; the list may be changed. */
    public static <T> List<T> query(Connection connection, String sql, Row<T> row, Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row.read(rows));
                }
            }
            return found;
        }
    }

    /** Fills in the values of a statement. */
    public static void fill(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private <T> T run(Work<T> work) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T found = work.with(connection);
                connection.commit();
                write(connection);
                return found;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    /**
     * Writes what was committed, which the database would do half a second later. Its WRITE_DELAY=0 does that too, but ends the tidying
     * in the background, so that the file grows without end.
     */
    private void write(Connection connection) throws SQLException {
        long now = System.nanoTime();
        long last = synced.get();
        boolean isSyncDue = now - last >= SYNC_NANOS && synced.compareAndSet(last, now);
        try (Statement statement = connection.createStatement()) {
            statement.execute(isSyncDue ? "CHECKPOINT SYNC" : "CHECKPOINT");
        }
    }

    /** Closes the file. */
    @Override
    public void close() {
        pool.dispose();
    }
}
