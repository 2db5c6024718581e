package org.refundrill.query;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Runs a statement in a thread of its own and looks after it: one that takes too long or asks for too much memory is
 * stopped. The database looks for the order to stop every few rows.
 */
final class Guarded {
    private static final long LOOK_MILLIS = 5;
    private static final long GRACE_MILLIS = 500;

    private final Limits limits;

    Guarded(Limits limits) {
        this.limits = limits;
    }

    /** Something was stopped because it went too far. */
    static final class TooMuch extends Exception {
        private static final long serialVersionUID = 1L;

        TooMuch(String what) {
            super(what, null, false, false);
        }
    }

    /** What the work comes to, which must use this statement alone. */
    <T> T run(Statement statement, Callable<T> work) throws SQLException, TooMuch {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "query");
        thread.setDaemon(true);
        thread.start();
        long end = System.nanoTime() + limits.time().toNanos();
        while (true) {
            try {
                return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillRunning) {
                if (System.nanoTime() > end || taken(thread) > limits.bytes()) {
                    stop(statement, task);
                    throw new TooMuch("the query was stopped");
                }
            } catch (ExecutionException failed) {
                throw thrown(failed.getCause());
            } catch (InterruptedException asked) {
                stop(statement, task);
                Thread.currentThread().interrupt();
                throw new TooMuch("the query was interrupted");
            }
        }
    }

    /** How much memory a thread has asked for so far; nothing where this Java does not tell. */
    private static long taken(Thread thread) {
        return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean telling
                ? Math.max(0, telling.getThreadAllocatedBytes(thread.getId()))
                : 0;
    }

    private static void stop(Statement statement, FutureTask<?> task) throws SQLException {
        statement.cancel();
        try {
            task.get(GRACE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stopped) {
            // It is over, or will be at the next row.
        }
    }

    private static SQLException thrown(@Nullable Throwable cause) throws TooMuch {
        if (cause instanceof SQLException told) {
            return told;
        } else if (cause instanceof OutOfMemoryError || cause instanceof StackOverflowError) {
            throw new TooMuch("the query asked for too much");
        }
        return new SQLException(cause);
    }
}
