package org.refundrill.training.learner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.refundrill.mastery.Exposures;
import org.refundrill.mastery.Item;
import org.refundrill.mastery.ItemId;
import org.refundrill.mastery.KnowledgeState;
import org.refundrill.mastery.SkillTrack;
import org.refundrill.mastery.recall.Memory;
import org.refundrill.mastery.recall.SkillMemory;
import org.refundrill.skill.SkillId;

/** States in plain JSON form and back, to the last bit: numbers are written so that the same number is read again. */
final class StateShape {
    private StateShape() {}

    /** What everybody shares. */
    static Map<String, Object> of(Learning learning) {
        List<Object> items = new ArrayList<>();
        learning.items()
                .known()
                .forEach((id, item) -> items.add(List.of(
                        id.scenario(),
                        id.element(),
                        id.row(),
                        written(item.difficulty()),
                        written(item.variance()),
                        item.answers())));
        Map<String, Object> paces = new LinkedHashMap<>();
        learning.paces().forEach((scenario, pace) -> {
            Map<String, Object> steps = new LinkedHashMap<>();
            pace.steps().forEach((step, count) -> steps.put(step.toString(), count));
            paces.put(scenario, Map.of("seconds", pace.seconds(), "steps", steps));
        });
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("items", items);
        shape.put("paces", paces);
        return shape;
    }

    /** Puts back what everybody shares. */
    static void read(Map<String, Object> shape, Learning into) {
        for (Object one : list(shape.get("items"))) {
            List<?> item = list(one);
            into.items()
                    .set(
                            new ItemId(word(item.get(0)), word(item.get(1)), word(item.get(2))),
                            new Item(number(item.get(3)), number(item.get(4)), whole(item.get(5))));
        }
        map(shape.get("paces")).forEach((scenario, pace) -> {
            SortedMap<Integer, Integer> steps = new TreeMap<>();
            map(map(pace).get("steps")).forEach((step, count) -> steps.put(whole(step), whole(count)));
            into.paces().put(word(scenario), new Pace(whole(map(pace).get("seconds")), steps));
        });
    }

    /** A trainee. */
    static Map<String, Object> of(Followed.State state) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("skills", words(state.knowledge().skills()));
        shape.put("mean", numbers(state.knowledge().mean()));
        shape.put("covariance", numbers(state.knowledge().covariance()));
        shape.put("practised", words(state.knowledge().practised()));
        shape.put("usual", tracks(state.usual()));
        shape.put("critical", tracks(state.critical()));
        shape.put("reviews", state.reviews().stream().map(StateShape::memory).toList());
        shape.put(
                "criticalReviews",
                state.criticalReviews().stream().map(StateShape::memory).toList());
        shape.put("codes", state.codes());
        shape.put("rapid", state.rapid());
        return shape;
    }

    private static Map<String, Object> tracks(Map<SkillId, SkillTrack.State> tracks) {
        Map<String, Object> all = new LinkedHashMap<>();
        tracks.forEach((skill, track) -> {
            Map<String, Object> shape = new LinkedHashMap<>();
            shape.put("cases", track.exposures().cases());
            shape.put("days", words(track.exposures().days()));
            shape.put("errors", track.exposures().critical());
            Instant first = track.firstMastered();
            if (first != null) {
                shape.put("first", first.toString());
            }
            shape.put("mastered", track.mastered());
            all.put(skill.value(), shape);
        });
        return all;
    }

    private static List<Object> memory(SkillMemory memory) {
        return List.of(
                memory.skill().value(),
                written(memory.memory().stability()),
                written(memory.memory().difficulty()),
                memory.reviewedAt().toString(),
                memory.due().toString(),
                written(memory.retention()),
                memory.reviews(),
                memory.easy());
    }

    /** The trainee that such a form tells. */
    static Followed.State trainee(Map<String, Object> shape) {
        KnowledgeState knowledge = new KnowledgeState(
                list(shape.get("skills")).stream()
                        .map(skill -> new SkillId(word(skill)))
                        .toList(),
                list(shape.get("mean")).stream().map(StateShape::number).toList(),
                list(shape.get("covariance")).stream().map(StateShape::number).toList(),
                list(shape.get("practised")).stream()
                        .map(at -> Instant.parse(word(at)))
                        .toList());
        return new Followed.State(
                knowledge,
                readTracks(shape.get("usual")),
                readTracks(shape.get("critical")),
                list(shape.get("reviews")).stream().map(StateShape::readMemory).toList(),
                list(shape.get("criticalReviews")).stream()
                        .map(StateShape::readMemory)
                        .toList(),
                list(shape.get("codes")).stream().map(StateShape::word).toList(),
                whole(shape.get("rapid")));
    }

    private static Map<SkillId, SkillTrack.State> readTracks(@Nullable Object written) {
        Map<SkillId, SkillTrack.State> tracks = new TreeMap<>();
        map(written).forEach((skill, one) -> {
            Map<?, ?> shape = map(one);
            Exposures.State exposures = new Exposures.State(
                    list(shape.get("cases")).stream().map(StateShape::word).toList(),
                    list(shape.get("days")).stream()
                            .map(day -> LocalDate.parse(word(day)))
                            .toList(),
                    list(shape.get("errors")).stream().map(Boolean.TRUE::equals).toList());
            Object first = shape.get("first");
            tracks.put(
                    new SkillId(word(skill)),
                    new SkillTrack.State(
                            exposures,
                            first == null ? null : Instant.parse(word(first)),
                            Boolean.TRUE.equals(shape.get("mastered"))));
        });
        return tracks;
    }

    private static SkillMemory readMemory(Object written) {
        List<?> memory = list(written);
        return new SkillMemory(
                new SkillId(word(memory.get(0))),
                new Memory(number(memory.get(1)), number(memory.get(2))),
                Instant.parse(word(memory.get(3))),
                Instant.parse(word(memory.get(4))),
                number(memory.get(5)),
                whole(memory.get(6)),
                whole(memory.get(7)));
    }

    /** As text, because numbers in JSON do not tell -0 from 0. */
    private static String written(double number) {
        return Double.toString(number);
    }

    private static List<String> numbers(List<Double> numbers) {
        return numbers.stream().map(StateShape::written).toList();
    }

    private static List<String> words(List<?> values) {
        return values.stream().map(String::valueOf).toList();
    }

    private static double number(Object written) {
        return Double.parseDouble(word(written));
    }

    private static int whole(@Nullable Object written) {
        return Integer.parseInt(word(written));
    }

    private static String word(@Nullable Object written) {
        return String.valueOf(written);
    }

    private static List<?> list(@Nullable Object written) {
        return written instanceof List<?> list ? list : List.of();
    }

    private static Map<?, ?> map(@Nullable Object written) {
        return written instanceof Map<?, ?> map ? map : Map.of();
    }
}
