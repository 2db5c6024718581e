package org.refundrill.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.refundrill.training.Archive;
import org.refundrill.training.Store;
import org.refundrill.training.StoreFailure;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A database, opened when it is first asked for anything. One connection serves the one person at the prompt; whoever
 * else asks meanwhile waits. A connection that broke is made again.
 */
public final class Database implements AutoCloseable {

    // Held strongly: the JDK forgets the level of a logger that nobody holds.
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private final Address address;
    private @Nullable Opened opened;

    private Database(Address address) {
        this.address = address;
    }

    /** The database at a JDBC address. */
    public static Database at(String url) {
        return new Database(new Address(url));
    }

    /** What it keeps. Opens nothing yet. */
    public Store store() {
        return new Store(
                new JdbcEventLog(this), new JdbcCaseStore(this), new JdbcLearnerStates(this), new JdbcRoster(this));
    }

    /** The same as a whole. */
    public Archive archive() {
        return new JdbcArchive(this);
    }

    /**
     * Opens it now, with its tables brought up to date.
     *
     * @throws StoreFailure when that is not possible
     */
    public synchronized void open() {
        if (opened == null) {
            opened = new Opened(address);
        }
    }

    /** Whether there is something to open; a file that is not there yet is made by {@link #open}. */
    public boolean exists() {
        return !address.isFile() || Files.exists(Path.of(address.shown()));
    }

    /** Whether other processes write into it at the same time. */
    boolean isShared() {
        return !address.isH2();
    }

    /** Asks it something. */
    synchronized <T> T read(Function<JdbcClient, T> question) {
        try {
            return question.apply(opened().client);
        } catch (DataAccessException failed) {
            if (!isBroken(failed)) {
                throw Diagnosis.of(address, failed);
            }
        }
        return again(question);
    }

    /** An idle connection may have been cut by the server or the network: one new one is tried. */
    private <T> T again(Function<JdbcClient, T> question) {
        close();
        try {
            return question.apply(opened().client);
        } catch (DataAccessException failed) {
            throw Diagnosis.of(address, failed);
        }
    }

    /**
     * Changes it: wholly or not at all. When this returns the change is on the disk.
     *
     * @throws DuplicateKeyException when it would double what is there once only
     */
    synchronized void write(Consumer<JdbcClient> change) {
        // Finds out whether the connection is still good while nothing is at stake.
        read(client -> client.sql("SELECT 1").query(Integer.class).single());
        Opened now = opened();
        try {
            now.transaction.executeWithoutResult(status -> change.accept(now.client));
            if (address.isFile()) {
                now.client.sql("CHECKPOINT SYNC").update();
            }
        } catch (DuplicateKeyException doubled) {
            throw doubled;
        } catch (DataAccessException | TransactionException failed) {
            if (isBroken(failed)) {
                close();
            }
            throw Diagnosis.of(address, failed);
        }
    }

    private Opened opened() {
        open();
        Opened now = opened;
        if (now == null) {
            throw new IllegalStateException("opened just now");
        }
        return now;
    }

    private boolean isBroken(Throwable failed) {
        Opened now = opened;
        try {
            return now == null || !now.source.getConnection().isValid(5);
        } catch (SQLException closed) {
            return true;
        }
    }

    @Override
    public synchronized void close() {
        Opened now = opened;
        if (now != null) {
            now.source.destroy();
            opened = null;
        }
    }

    private static final class Opened {
        final SingleConnectionDataSource source;
        final JdbcClient client;
        final TransactionTemplate transaction;

        Opened(Address address) {
            this.source = new SingleConnectionDataSource(address.durable(), true);
            try {
                connect(source);
                migrate(source);
            } catch (SQLException | FlywayException | IllegalStateException failed) {
                source.destroy();
                throw Diagnosis.of(address, failed);
            }
            this.client = JdbcClient.create(source);
            this.transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        }

        /** Before the tables are looked at, so that what is wrong is told in the database's own words. */
        private static void connect(DataSource source) throws SQLException {
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(true);
            }
        }

        /** Flyway warns about every H2 newer than its own tests; the contract tests here are what we go by. */
        private static void migrate(DataSource source) {
            FLYWAY.setLevel(Level.SEVERE);
            Flyway.configure().dataSource(source).load().migrate();
        }
    }
}
