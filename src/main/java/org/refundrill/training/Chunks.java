package org.refundrill.training;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Work on many cases, cut into pieces for all processors. What comes out does not depend on how many there are. */
final class Chunks {
    private static final int SIZE = 500;
    private static final int WAITING = 64;

    private Chunks() {}

    /** What is done with the cases from one place up to another. */
    @FunctionalInterface
    interface Work<T> {
        T over(long begin, long end);
    }

    /** Works on so many cases; the results are taken in the order of the cases. */
    static <T> void over(long count, Work<T> work, Consumer<T> taken) {
        ExecutorService workers = workers();
        try {
            List<Future<T>> chunks = new ArrayList<>();
            for (long from = 0; from < count; from += SIZE) {
                long begin = from;
                long end = Math.min(count, from + SIZE);
                chunks.add(workers.submit(() -> work.over(begin, end)));
                if (chunks.size() > WAITING) {
                    taken.accept(chunks.remove(0).get());
                }
            }
            for (Future<T> chunk : chunks) {
                taken.accept(chunk.get());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException broken) {
            throw cause(broken);
        } finally {
            workers.shutdownNow();
        }
    }

    /** One thread for each processor; none of them keeps the program alive. */
    static ExecutorService workers() {
        return Executors.newFixedThreadPool(Math.max(1, Runtime.getRuntime().availableProcessors()), Chunks::worker);
    }

    /** What really went wrong. */
    static RuntimeException cause(ExecutionException broken) {
        return broken.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(broken);
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "cases");
        thread.setDaemon(true);
        return thread;
    }
}
