package org.refundrill.report;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;

/**
 * A learning record store that takes xAPI statements. They are sent in batches; what fails for the moment is tried again after
 * a longer and longer pause. Statements have names of their own, so that sending them twice adds nothing: what the store says
 * it has already counts as sent.
 */
public final class RecordStore {
    private static final int BATCH = 50;
    private static final int TRIES = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;
    private static final int SERVER = 500;
    private static final int FINE = 200;
    private static final int MOVED = 300;

    private final URI statements;
    private final String version;
    private final String key;
    private final Consumer<Duration> pausing;
    private final HttpClient http;
    private final List<String> waiting = new ArrayList<>();
    private long sent;
    private long known;

    /** The store took no more. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String why) {
            super(why);
        }
    }

    /**
     * A store.
     *
     * @param statements where its statements are, as {@code https://lrs.example.com/xapi/statements}
     * @param version of xAPI
     * @param key the name and the password, with a colon between them; empty where it asks for none
     * @param pausing waits so long
     */
    public RecordStore(URI statements, String version, String key, Consumer<Duration> pausing) {
        this.statements = statements;
        this.version = version;
        this.key = key;
        this.pausing = pausing;
        this.http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    }

    /** Takes a statement as a line of JSON, and sends a batch when it is full. */
    public void take(String statement) {
        waiting.add(statement);
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    /** Sends what is left. */
    public void flush() {
        if (!waiting.isEmpty()) {
            send(List.copyOf(waiting));
            waiting.clear();
        }
    }

    /** How many the store has taken now. */
    public long sent() {
        return sent;
    }

    /** How many it had already. */
    public long known() {
        return known;
    }

    private void send(List<String> batch) {
        int status = post("[" + String.join(",", batch) + "]");
        if (status != CONFLICT) {
            sent += batch.size();
        } else if (batch.size() == 1) {
            known++;
        } else {
            // One of them is there already in other words, and then none is taken: each for itself.
            batch.forEach(one -> send(List.of(one)));
        }
    }

    /** A status below 300, or a conflict. */
    private int post(String body) {
        Duration pause = FIRST_PAUSE;
        String last = "";
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            Duration next = pause;
            try {
                HttpResponse<String> answer = http.send(request(body), HttpResponse.BodyHandlers.ofString());
                int status = answer.statusCode();
                if (status == CONFLICT || status >= FINE && status < MOVED) {
                    return status;
                }
                last = "HTTP " + status;
                if (status != TOO_MANY && status < SERVER) {
                    throw new Refused(last);
                }
                next = asked(answer, pause);
            } catch (IOException notReached) {
                last = String.valueOf(notReached.getMessage() == null ? notReached : notReached.getMessage());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new Refused("interrupted");
            }
            if (attempt < TRIES) {
                pausing.accept(next);
                pause = pause.multipliedBy(2);
            }
        }
        throw new Refused(last);
    }

    /** The pause that the store asks for, where it asks for one that a person can wait. */
    private static Duration asked(HttpResponse<String> answer, Duration usual) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("[0-9]{1,2}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(usual);
    }

    private HttpRequest request(String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(statements)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-Experience-API-Version", version)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!key.isEmpty()) {
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8)));
        }
        return request.build();
    }
}
