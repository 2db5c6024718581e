package org.refundrill.training.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.refundrill.form.Field;
import org.refundrill.scoring.Finding;
import org.refundrill.simulate.SimulatedCase;
import org.refundrill.simulate.SimulatedWork;
import org.refundrill.training.ItemRow;
import org.refundrill.training.MarkedCase;

/** A real case that synthetic trainees work: they say what is right and wrong, and its own exercise marks the answers. */
final class DemoCase {
    /** What only the trainee who was wrong wants to read is not kept for people who do not exist. */
    private static final Set<String> UNREAD = Set.of("reason", "flip", "twin", "fact");

    private static final double[] START = {0, -1.2, -0.4, 0.4, 1.2};
    private static final double OWN = 0.5;
    private static final double TRAPPED = 0.15;
    private static final int TRAPS = 8;
    /** Of several wrong answers the first draws most. */
    private static final double POPULAR = 0.55;

    private final MarkedCase marked;
    private final Map<String, Object> opened;
    private final SimulatedCase posed;
    private final Map<String, List<Object>> wrong = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> known = new HashMap<>();

    /**
     * A case with the wrong answers that cost something.
     *
     * @param opened what the log says when it is opened
     */
    DemoCase(MarkedCase marked, Map<String, Object> opened) {
        this.marked = marked;
        this.opened = opened;
        List<SimulatedCase.Element> elements = new ArrayList<>();
        MarkedCase.Marked right = marked.mark(marked.exercise().keyResponses(), null)
                .orElseThrow(() -> new IllegalStateException("the key of " + code() + " cannot be read"));
        for (Finding finding : right.assessment().findings()) {
            List<Object> answers = wrong(finding.id());
            if (!answers.isEmpty()) {
                wrong.put(finding.id(), answers);
                elements.add(element(finding));
            }
        }
        this.posed = new SimulatedCase(code(), ruling(), elements);
    }

    private List<Object> wrong(String element) {
        Map<String, Object> key = marked.exercise().keyResponses();
        List<Object> wrong = new ArrayList<>();
        for (Field field : marked.exercise().form().fields()) {
            Object due = key.get(field.id());
            if (field.id().equals(element) && due != null) {
                WrongAnswers.to(field, due).stream()
                        .filter(answer -> costs(key, element, answer))
                        .forEach(wrong::add);
            }
        }
        return wrong;
    }

    private boolean costs(Map<String, Object> key, String element, Object answer) {
        Map<String, Object> given = new LinkedHashMap<>(key);
        given.put(element, answer);
        return marked.mark(given, null).stream()
                .flatMap(one -> one.assessment().findings().stream())
                .anyMatch(finding ->
                        finding.id().equals(element) && finding.credit().compareTo(BigDecimal.ONE) < 0);
    }

    /** How hard it truly is follows from what is asked: the same for every case that asks the same. */
    private SimulatedCase.Element element(Finding finding) {
        String item = marked.file().scenario().id() + "/" + finding.id() + "/" + ItemRow.of(marked.file());
        SplittableRandom chance = new SplittableRandom(item.hashCode());
        double off = 0;
        for (int draw = 0; draw < 12; draw++) {
            off += chance.nextDouble() - 0.5;
        }
        double difficulty = START[marked.file().scenario().tier()] + OWN * off;
        String trap = chance.nextDouble() < TRAPPED ? "wrong-rule-" + chance.nextInt(TRAPS) : "";
        int options = marked.exercise().form().fields().stream()
                .filter(field -> field.id().equals(finding.id()) && field.kind() == Field.Kind.CHOICE)
                .mapToInt(field -> field.options().size())
                .findFirst()
                .orElse(0);
        return new SimulatedCase.Element(finding.id(), finding.skills(), difficulty, options, trap);
    }

    private String ruling() {
        return marked.file()
                .ruling()
                .leading()
                .map(one -> one.outcome().kind().id())
                .orElse("");
    }

    String code() {
        return marked.file().code();
    }

    MarkedCase marked() {
        return marked;
    }

    SimulatedCase posed() {
        return posed;
    }

    Map<String, Object> opened() {
        return opened;
    }

    /** What the log says of such work, marked by the case's own exercise. */
    Map<String, Object> assessed(SimulatedWork work, SplittableRandom chance) {
        Map<String, Object> given = new LinkedHashMap<>(marked.exercise().keyResponses());
        StringBuilder which = new StringBuilder();
        for (int place = 0; place < posed.elements().size(); place++) {
            String element = posed.elements().get(place).id();
            List<Object> answers = Objects.requireNonNull(wrong.get(element));
            int taken = -1;
            if (!work.answers().get(place).right()) {
                taken = answers.contains(work.ruling()) ? answers.indexOf(work.ruling()) : chosen(answers, chance);
                given.put(element, answers.get(taken));
            }
            which.append(taken).append(' ');
        }
        return new LinkedHashMap<>(known.computeIfAbsent(which.toString(), any -> marked(given)));
    }

    private static int chosen(List<Object> answers, SplittableRandom chance) {
        int place = 0;
        while (place < answers.size() - 1 && chance.nextDouble() >= POPULAR) {
            place++;
        }
        return place;
    }

    private Map<String, Object> marked(Map<String, Object> given) {
        Map<String, Object> details = new LinkedHashMap<>(marked.mark(given, null)
                .orElseThrow(() -> new IllegalStateException("an answer to " + code() + " cannot be read: " + given))
                .details());
        if (details.get("elements") instanceof List<?> elements) {
            details.put("elements", elements.stream().map(DemoCase::read).toList());
        }
        return details;
    }

    private static Object read(Object element) {
        Map<String, Object> read = new LinkedHashMap<>();
        if (element instanceof Map<?, ?> all) {
            all.forEach((name, value) -> {
                if (value != null && !UNREAD.contains(String.valueOf(name))) {
                    read.put(String.valueOf(name), value);
                }
            });
        }
        return read;
    }
}
