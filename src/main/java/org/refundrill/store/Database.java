package org.refundrill.store;

import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.refundrill.training.EventLog;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Opens the store and brings its tables up to date. */
public final class Database {

    // Held strongly: the JDK forgets the level of a logger that nobody holds.
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private Database() {}

    /** The store cannot be opened; the message is for people. */
    public static final class Unavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * The log at a JDBC address.
     *
     * @throws Unavailable when it cannot be opened
     */
    public static EventLog open(String address) {
        FLYWAY.setLevel(Level.SEVERE);
        try {
            DataSource source = source(address);
            Flyway.configure().dataSource(source).load().migrate();
            return new JdbcEventLog(source);
        } catch (FlywayException failed) {
            throw new Unavailable(reason(failed), failed);
        }
    }

    /** H2 keeps one connection, as opening its file takes time and the process is alone with it. */
    private static DataSource source(String address) {
        if (!address.startsWith("jdbc:h2:")) {
            return new DriverManagerDataSource(address);
        }
        // Without a write delay a commit is on disk when it returns, so that a killed process loses nothing.
        String durable = address.contains("WRITE_DELAY") ? address : address + ";WRITE_DELAY=0";
        return new SingleConnectionDataSource(durable, true);
    }

    private static String reason(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("may be already in use") || message.contains("Locked by another process")) {
                return "another Refundrill has this store open: close it, or use another --home";
            }
        }
        String message = failed.getMessage();
        String said = message == null ? "" : message;
        return "the store cannot be opened: " + said.lines().findFirst().orElse("");
    }
}
