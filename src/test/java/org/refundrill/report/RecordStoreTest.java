package org.refundrill.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A record store on this machine that says what the test tells it to say, and else takes everything. */
class RecordStoreTest {
    private final List<String> bodies = new ArrayList<>();
    private final List<String> headers = new ArrayList<>();
    private final Deque<Integer> answers = new ArrayDeque<>();
    private final List<Duration> pauses = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/xapi/statements", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            headers.add(exchange.getRequestMethod() + " "
                    + exchange.getRequestHeaders().getFirst("X-Experience-API-Version") + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            Integer status = answers.poll();
            if (status != null && status == 429) {
                exchange.getResponseHeaders().add("Retry-After", "7");
            }
            exchange.sendResponseHeaders(status == null ? 200 : status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private RecordStore store(String key) {
        URI address = URI.create("http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + "/xapi/statements");
        return new RecordStore(address, "1.0.3", key, pauses::add);
    }

    private static void take(RecordStore store, int statements) {
        for (int i = 0; i < statements; i++) {
            store.take("{\"id\":" + i + "}");
        }
        store.flush();
    }

    @Test
    void sendsInBatchesWithVersionAndKey() {
        RecordStore store = store("desk:secret");
        take(store, 120);

        assertThat(store.sent()).isEqualTo(120);
        assertThat(bodies)
                .hasSize(3)
                .allSatisfy(body -> assertThat(body).startsWith("[{").endsWith("}]"));
        assertThat(headers).containsOnly("POST 1.0.3 Basic ZGVzazpzZWNyZXQ=");
    }

    @Test
    void triesAgainWhatFailsForTheMoment() {
        answers.addAll(List.of(503, 429, 200));
        RecordStore store = store("");
        take(store, 3);

        assertThat(store.sent()).isEqualTo(3);
        assertThat(bodies).hasSize(3).containsOnly(bodies.get(0));
        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(7));
    }

    @Test
    void countsWhatIsThereAlreadyAsSent() {
        answers.addAll(List.of(409, 200, 409, 200));
        RecordStore store = store("");
        take(store, 3);

        assertThat(store.sent()).isEqualTo(2);
        assertThat(store.known()).isEqualTo(1);
    }

    @Test
    void givesUpWhereItIsRefusedAndAfterFiveTries() {
        answers.add(401);
        RecordStore refused = store("wrong:key");
        assertThatThrownBy(() -> take(refused, 1)).hasMessage("HTTP 401");
        assertThat(pauses).isEmpty();

        answers.addAll(List.of(500, 500, 500, 500, 500));
        RecordStore down = store("");
        assertThatThrownBy(() -> take(down, 1)).hasMessage("HTTP 500");
        assertThat(pauses).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L, 8L);
    }
}
