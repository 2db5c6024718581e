package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refundrill.casefile.CaseFile;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Grounds;
import org.refundrill.form.Field;
import org.refundrill.language.Text;
import org.refundrill.scenario.Scenario;
import org.refundrill.world.Visibility;
import org.refundrill.world.WorldRecord;

/** Nothing about a case but what it says gives the answer away: not the form, not its order, not what lies in the file. */
class LeaksTest {
    private static final int CASES = 200;

    /** Fewer cases than this show no habit. */
    private static final int ENOUGH = 12;

    private static final Map<String, List<Posed>> POSED = new LinkedHashMap<>();

    /**
     * A case as a trainee gets it.
     *
     * @param due the answers due
     */
    private record Posed(CaseFile file, List<Field> fields, Map<String, Object> due) {
        /** The row that decided; of a case without a ruling all that is due. */
        String row() {
            return file.ruling()
                    .leading()
                    .map(ruling ->
                            ruling.grounds().table() + "/" + ruling.grounds().row())
                    .orElseGet(() -> due.toString());
        }

        /** What the ruling comes to: the outcome, or where none is asked, the row. */
        String answer() {
            Object outcome = due.get("outcome");
            return outcome == null ? row() : outcome.toString();
        }

        Field field(String id) {
            return fields.stream()
                    .filter(field -> field.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        List<WorldRecord> onRequest() {
            return file.world().records().stream()
                    .filter(record -> record.seen() == Visibility.ON_REQUEST)
                    .toList();
        }
    }

    static List<Scenario> scenarios() {
        return ShippedCases.scenarios();
    }

    static List<Scenario> ruled() {
        return ShippedCases.ruled();
    }

    private static List<Posed> posed(Scenario scenario) {
        return POSED.computeIfAbsent(
                scenario.id(),
                id -> IntStream.rangeClosed(1, CASES)
                        .mapToObj(seed -> {
                            CaseFile file = ShippedCases.DESK.generate(scenario, seed);
                            var exercise = ShippedCases.DESK.pose(file);
                            return new Posed(file, exercise.form().fields(), exercise.keyResponses());
                        })
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyCaseAsksTheSameFieldsWithTheSameChoices(Scenario scenario) {
        Set<List<String>> forms = new LinkedHashSet<>();
        for (Posed posed : posed(scenario)) {
            forms.add(posed.fields().stream()
                    .map(field -> field.id() + " " + field.kind() + " "
                            + (field.id().matches("(reason|team)-\\d+")
                                    ? "" // the comment to be coded is part of the question
                                    : field.label().en())
                            + " "
                            + (field.id().equals("clause")
                                    ? field.options().size()
                                    : field.options().stream()
                                            .map(Field.Option::id)
                                            .toList()))
                    .toList());
        }
        assertThat(forms).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("ruled")
    void clausesStandInTheirOwnOrderAndNoPlaceIsTheRightOne(Scenario scenario) {
        Map<Integer, Integer> places = new TreeMap<>();
        int longest = 0;
        for (Posed posed : posed(scenario)) {
            List<Field.Option> options = posed.field("clause").options();
            List<String> ids = options.stream().map(Field.Option::id).toList();
            assertThat(ids.stream().map(ClauseId::new).toList()).isSorted();
            places.merge(ids.indexOf(String.valueOf(posed.due().get("clause"))), 1, Integer::sum);
            longest += isLongest(options, String.valueOf(posed.due().get("clause"))) ? 1 : 0;
        }
        assertThat(places.values()).allSatisfy(n -> assertThat(n).isLessThan(CASES / 2));
        assertThat(longest).as("cases in which the longest label is right").isLessThan(CASES / 2);
    }

    private static boolean isLongest(List<Field.Option> options, String id) {
        return options.stream()
                .max((a, b) ->
                        Integer.compare(a.label().en().length(), b.label().en().length()))
                .orElseThrow()
                .id()
                .equals(id);
    }

    /** A clause that turns up only where it counts would name itself. */
    @ParameterizedTest
    @MethodSource("ruled")
    void everyClauseIsAlsoOfferedWhereItIsWrong(Scenario scenario) {
        Map<String, Integer> offered = new TreeMap<>();
        Set<String> wrong = new TreeSet<>();
        for (Posed posed : posed(scenario)) {
            Grounds grounds = posed.file().ruling().first().grounds();
            List<ClauseId> cited = ShippedCases.DESK
                    .rulebook(scenario, posed.file().world())
                    .clausesOf(grounds.table(), grounds.row());
            for (Field.Option option : posed.field("clause").options()) {
                offered.merge(option.id(), 1, Integer::sum);
                if (!cited.contains(new ClauseId(option.id()))
                        && !option.id().equals(posed.due().get("clause"))) {
                    wrong.add(option.id());
                }
            }
        }
        offered.values().removeIf(n -> n < ENOUGH);
        assertThat(wrong).containsAll(offered.keySet());
    }

    /** Whether somebody can be asked for a record is seen before asking: that alone must not settle the case. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void whatCanBeAskedForDoesNotTellWhatWillBeFound(Scenario scenario) {
        Set<String> known = new TreeSet<>();
        posed(scenario).forEach(posed -> posed.onRequest().forEach(record -> known.add(record.id())));
        for (String id : known) {
            Map<Boolean, List<String>> rows = new LinkedHashMap<>();
            for (Posed posed : posed(scenario)) {
                if ("unshipped".equals(posed.file().world().value("order", "state"))) {
                    continue; // that there is no parcel yet is no secret: the order says so
                }
                boolean there = posed.onRequest().stream().anyMatch(r -> r.id().equals(id));
                rows.computeIfAbsent(there, b -> new ArrayList<>()).add(posed.row());
            }
            rows.forEach((there, reached) -> {
                if (reached.size() >= ENOUGH) {
                    assertThat(new TreeSet<>(reached))
                            .as(id + (there ? " there" : " not there"))
                            .hasSizeGreaterThan(1);
                }
            });
        }
    }

    /** Neither how much is written nor how much can be asked for halves the errors of a guess. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void theLengthOfAFileDoesNotTellTheAnswer(Scenario scenario) {
        Map<String, ToIntFunction<Posed>> measures = new LinkedHashMap<>();
        measures.put(
                "English text",
                posed -> written(posed).mapToInt(text -> text.en().length()).sum());
        measures.put(
                "Chinese text",
                posed -> written(posed).mapToInt(text -> text.zh().length()).sum());
        measures.put("messages", posed -> (int) written(posed).count());
        measures.put("records to ask for", posed -> posed.onRequest().size());
        measures.forEach((name, measure) -> {
            int blind = best(posed(scenario).stream().map(Posed::answer).toList());
            int informed = informed(posed(scenario), measure);
            assertThat(2 * (informed - blind))
                    .as(name + " leads from " + blind + " to " + informed + " of " + CASES)
                    .isLessThan(CASES - blind);
        });
    }

    private static java.util.stream.Stream<Text> written(Posed posed) {
        return posed.file().world().all("message").stream()
                .filter(message -> message.seen() == Visibility.OPEN)
                .map(message -> (Text) message.values().get("text"));
    }

    /** The most right guesses that one threshold makes possible. */
    private static int informed(List<Posed> cases, ToIntFunction<Posed> measure) {
        int most = 0;
        for (int threshold : cases.stream().mapToInt(measure).distinct().toArray()) {
            List<String> low = new ArrayList<>();
            List<String> high = new ArrayList<>();
            cases.forEach(posed -> (measure.applyAsInt(posed) < threshold ? low : high).add(posed.answer()));
            most = Math.max(most, best(low) + best(high));
        }
        return most;
    }

    /** How often the most frequent answer is right. */
    private static int best(List<String> answers) {
        Map<String, Integer> counts = new TreeMap<>();
        answers.forEach(answer -> counts.merge(answer, 1, Integer::sum));
        return counts.isEmpty() ? 0 : Collections.max(counts.values());
    }
}
