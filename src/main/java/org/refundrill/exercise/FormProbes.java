package org.refundrill.exercise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.refundrill.exercise.Probe.Expected;
import org.refundrill.form.Answers;
import org.refundrill.form.Field;
import org.refundrill.form.Response;
import org.refundrill.money.Money;

/** Logs with a known result for any task made of elements. */
final class FormProbes {
    private final List<Element> elements;
    private final Map<String, Object> key;

    FormProbes(List<Element> elements, Map<String, Object> key) {
        this.elements = elements;
        this.key = key;
    }

    List<Probe> all() {
        List<Probe> probes = new ArrayList<>();
        probes.add(submit("the key", key, Expected.RIGHT));
        probes.add(spoilt("everything wrong", elements, Expected.WRONG));
        Field first = elements.get(0).field();
        List<Element> others =
                elements.stream().filter(e -> !e.field().equals(first)).toList();
        if (!others.isEmpty()) {
            probes.add(spoilt("all but the first", elements.subList(0, 1), Expected.PARTIAL));
            probes.add(spoilt("only the first", others, Expected.PARTIAL));
        }
        probes.add(hinted("the key after one hint", 1, Expected.PARTIAL));
        probes.add(hinted("the answer given away", 3, Expected.WRONG));
        Map<String, Object> incomplete = new LinkedHashMap<>(key);
        incomplete.remove(elements.get(elements.size() - 1).field().id());
        probes.add(submit("one field left out", incomplete, Expected.UNREADABLE));
        Map<String, Object> nonsense = new LinkedHashMap<>(key);
        // Any words are a text; several are none.
        nonsense.put(first.id(), first.kind() == Field.Kind.TEXT ? List.of("???") : "???");
        probes.add(submit("nonsense in the first field", nonsense, Expected.UNREADABLE));
        return probes;
    }

    private Probe hinted(String name, int hints, Expected expected) {
        List<Action> log = new ArrayList<>();
        for (int i = 0; i < hints; i++) {
            log.add(new Action.Hint());
        }
        log.add(new Action.Submit(new Response(key, null)));
        return new Probe(name, List.copyOf(log), expected);
    }

    private static Probe submit(String name, Map<String, Object> responses, Expected expected) {
        return new Probe(name, List.of(new Action.Submit(new Response(responses, null))), expected);
    }

    /** Some answers replaced by worthless ones; those of which every answer earns something stay as they are due. */
    private Probe spoilt(String name, List<Element> some, Expected expected) {
        Map<String, Object> responses = new LinkedHashMap<>(key);
        int worthless = 0;
        for (Element element : some) {
            Optional<Object> answer = worthless(element);
            if (answer.isPresent()) {
                responses.put(element.field().id(), Answers.plain(answer.get()));
                worthless++;
            }
        }
        Expected reached = worthless == some.size() ? expected : Expected.PARTIAL;
        return submit(name, responses, worthless == 0 ? Expected.RIGHT : reached);
    }

    /** An answer that earns nothing; none where each option saves something and earns its share of the best. */
    private static Optional<Object> worthless(Element element) {
        return candidates(element)
                .filter(answer -> element.judge().credit(answer).compareTo(BigDecimal.ZERO) == 0)
                .map(answer -> (Object) answer)
                .findFirst();
    }

    private static Stream<?> candidates(Element element) {
        Object due = element.due();
        if (due instanceof Money money) {
            return Stream.of(money.plus(money).plus(Money.ofMinor(100, money.currency())));
        }
        if (element.field().kind() == Field.Kind.TEXT) {
            return Stream.of("-");
        }
        if (due instanceof LocalDate day) {
            return Stream.of(day.plusDays(40));
        }
        if (due instanceof OffsetDateTime instant) {
            return Stream.of(instant.plusDays(40));
        }
        if (due instanceof BigDecimal number) {
            return Stream.of(number.abs().multiply(BigDecimal.valueOf(3)).add(BigDecimal.valueOf(1000)));
        }
        if (due instanceof Long number) {
            return Stream.of(number + 1000);
        }
        List<Field.Option> options = element.field().options();
        if (element.field().kind() == Field.Kind.ORDER) {
            List<Object> backwards = new ArrayList<>((List<?>) due);
            Collections.reverse(backwards);
            return Stream.of(backwards);
        }
        return due instanceof List
                ? Stream.concat(Stream.of(List.of()), options.stream().map(option -> List.of(option.id())))
                : options.stream().map(Field.Option::id);
    }
}
