package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.refundrill.json.Json;

/** A script works the warehouse floor: checks with their minutes, a belt with its seconds, an order of tasks. */
class FloorThroughAPipeTest {
    @TempDir
    private Path home;

    @Test
    void aCheckBringsItsRecordToLightAndTakesItsMinutes() {
        List<Map<?, ?>> told = played(
                "piece-on-the-bench",
                List.of(act(Map.of("do", "carton")), act(Map.of("do", "look")), act(Map.of("do", "weigh"))),
                true);
        Map<?, ?> look = told.stream()
                .filter(line -> "state".equals(line.get("event")))
                .reduce((first, last) -> last)
                .orElseThrow();
        assertThat(look.get("minutes")).hasToString("7");
        assertThat(look.get("panel").toString()).contains("Looking at all sides");
        assertThat(told.toString()).contains("'weigh' cannot be done here");
        assertThat(last(told, "assessment").get("explained").toString()).contains("What each check settles here");
    }

    @Test
    void thePaceOfABeltIsWhatTheScriptSaysItWas() {
        List<String> run = new ArrayList<>();
        for (Object lane : key("evening-belt").values()) {
            run.add(act(Map.of("do", lane, "seconds", 16)));
        }
        run.add(Json.line(Map.of("responses", Map.of())));
        List<Map<?, ?>> told = played("evening-belt", run, false);
        assertThat(last(told, "assessment").get("score")).hasToString("0.9");
        assertThat(last(told, "assessment").toString()).contains("20 of 20 right in 320 s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"worn-or-tried-on", "mixed-belt", "everybody-shouts"})
    void theKeyScoresOneWithoutAnyAct(String scenario) {
        assertThat(Double.parseDouble(String.valueOf(
                        last(played(scenario, List.of(), true), "assessment").get("score"))))
                .isEqualTo(1.0);
    }

    private static String act(Map<String, Object> what) {
        return Json.line(Map.of("act", what));
    }

    private Map<?, ?> key(String scenario) {
        Map<?, ?> made = Program.lines(
                        new Program(home).run("", "generate", "--scenario", scenario, "--count", "1", "--key"))
                .get(0);
        return (Map<?, ?>) ((Map<?, ?>) made.get("key")).get("responses");
    }

    /** What a script is told that says this, and hands in the key where it has not handed in anything. */
    private List<Map<?, ?>> played(String scenario, List<String> lines, boolean handIn) {
        List<String> typed = new ArrayList<>(lines);
        if (handIn) {
            typed.add(Json.line(Map.of("responses", key(scenario))));
        }
        return Program.lines(new Program(home)
                .run(String.join("\n", typed) + "\n", "play", "--scenario", scenario, "--seed", "1", "--cases", "1"));
    }

    private static Map<?, ?> last(List<Map<?, ?>> told, String event) {
        return told.stream()
                .filter(line -> event.equals(line.get("event")))
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
