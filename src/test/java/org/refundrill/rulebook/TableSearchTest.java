package org.refundrill.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.dtanalysis.DMNDTAnalyser;
import org.kie.dmn.validation.dtanalysis.model.DTAnalysis;
import org.kie.dmn.validation.dtanalysis.model.Hyperrectangle;
import org.kie.dmn.validation.dtanalysis.model.Interval;
import org.kie.internal.io.ResourceFactory;

/**
 * Tables that nobody wrote, looked at value by value: at every value that a cell names and between all of them. The search
 * finds what row after row says there, and an analysis that somebody else wrote finds the same gaps and overlaps.
 */
class TableSearchTest {
    private static final int TABLES = 500;
    /** The other analysis overlooks some gaps that are a single value wide: in these many tables, when this was written. */
    private static final int OVERLOOKED = 13;
    /** Talks about every table; held here, because a logger nobody holds forgets its level. */
    private static final Logger TALK = Logger.getLogger("org.kie.dmn");

    private int gaps;
    private int overlaps;
    private int overlooked;
    private int compared;

    @Test
    void findsTheGapsAndOverlapsThatAnotherAnalysisFinds() {
        TALK.setLevel(Level.OFF);
        for (long seed = 1; seed <= TABLES; seed++) {
            compare(new RandomTable(seed));
        }
        assertThat(gaps).as("tables with gaps").isBetween(TABLES / 10, TABLES);
        assertThat(overlaps).as("tables with overlaps").isBetween(TABLES / 10, TABLES);
        assertThat(compared).as("cases compared").isGreaterThan(TABLES * 10);
        assertThat(overlooked).as("tables with a gap of one value overlooked").isLessThanOrEqualTo(OVERLOOKED);
    }

    private void compare(RandomTable drawn) {
        DecisionTable table = drawn.compiled();
        TableSearch search = new TableSearch(table).run();
        DTAnalysis other = other(drawn.dmn());
        assertThat(other.isError()).as("error over " + drawn).isFalse();
        Set<String> pairs = new TreeSet<>();
        boolean gap = false;
        boolean missed = false;
        for (Map<Integer, Integer> point : points(search)) {
            List<Object> values = values(search, point);
            List<Integer> rows = applying(table, values);
            gap |= rows.isEmpty();
            pairs.addAll(pairs(rows));
            assertThat(search.applying(point).stream().boxed().toList())
                    .as("rows at " + values + " of " + drawn)
                    .isEqualTo(rows);
            boolean seen = in(other.getGaps().stream(), numbers(drawn, values));
            if (rows.isEmpty() && !seen && isAtABoundary(search, point)) {
                missed = true;
            } else {
                assertThat(seen).as("gap at " + values + " of " + drawn).isEqualTo(rows.isEmpty());
            }
            compared++;
        }
        assertThat(search.gaps() > 0).as("gaps told of " + drawn).isEqualTo(gap);
        assertThat(!other.getGaps().isEmpty() || missed).as("gaps of " + drawn).isEqualTo(gap);
        Set<String> told = new TreeSet<>();
        search.overlaps().keySet().forEach(pair -> told.add(pair.first() + " " + pair.second()));
        assertThat(told).as("overlaps told of " + drawn).isEqualTo(pairs);
        assertThat(pairsOf(other)).as("overlaps of " + drawn).isEqualTo(pairs);
        gaps += gap ? 1 : 0;
        overlaps += pairs.isEmpty() ? 0 : 1;
        overlooked += missed ? 1 : 0;
    }

    /** The rows that say of themselves that they apply. */
    private static List<Integer> applying(DecisionTable table, List<Object> values) {
        return IntStream.range(0, table.rows.size())
                .filter(row -> IntStream.range(0, values.size())
                        .allMatch(column ->
                                table.rows.get(row).conditions()[column].match(values.get(column)) == Match.YES))
                .boxed()
                .toList();
    }

    private static boolean isAtABoundary(TableSearch search, Map<Integer, Integer> point) {
        return point.entrySet().stream()
                .anyMatch(at -> search.columns().get(at.getKey()).part(at.getValue()) instanceof Atoms.Part.Value value
                        && value.value() instanceof BigDecimal);
    }

    private static Set<String> pairsOf(DTAnalysis other) {
        Set<String> pairs = new TreeSet<>();
        other.getOverlaps()
                .forEach(overlap -> pairs.addAll(pairs(overlap.getRules().stream()
                        .map(rule -> rule - 1)
                        .sorted()
                        .toList())));
        return pairs;
    }

    private static Set<String> pairs(List<Integer> rows) {
        Set<String> pairs = new TreeSet<>();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                pairs.add(rows.get(i) + " " + rows.get(j));
            }
        }
        return pairs;
    }

    private static boolean in(Stream<Hyperrectangle> spaces, List<Object> values) {
        return spaces.anyMatch(space -> {
            for (int i = 0; i < space.getEdges().size(); i++) {
                Interval edge = space.getEdges().get(i);
                if (!edge.asRangeIncludes(values.get(i))) {
                    return false;
                }
            }
            return true;
        });
    }

    /** Every combination of parts of the columns. */
    private static List<Map<Integer, Integer>> points(TableSearch search) {
        List<Map<Integer, Integer>> points = new ArrayList<>(List.of(Map.of()));
        for (int column = 0; column < search.columns().size(); column++) {
            List<Map<Integer, Integer>> longer = new ArrayList<>();
            for (Map<Integer, Integer> point : points) {
                for (int atom = 0; atom < search.columns().get(column).size(); atom++) {
                    Map<Integer, Integer> more = new LinkedHashMap<>(point);
                    more.put(column, atom);
                    longer.add(more);
                }
            }
            points = longer;
        }
        return points;
    }

    private static List<Object> values(TableSearch search, Map<Integer, Integer> point) {
        List<Object> values = new ArrayList<>();
        point.forEach(
                (column, atom) -> values.add(value(search.columns().get(column).part(atom))));
        return values;
    }

    private static List<Object> numbers(RandomTable drawn, List<Object> values) {
        List<Object> numbers = new ArrayList<>();
        for (int column = 0; column < values.size(); column++) {
            numbers.add(drawn.number(column, values.get(column)));
        }
        return numbers;
    }

    private static Object value(Atoms.Part part) {
        if (part instanceof Atoms.Part.Value value) {
            return value.value();
        }
        Object sample =
                part instanceof Atoms.Part.Between between ? Sample.between(between.low(), between.high()) : null;
        return sample == null ? BigDecimal.ZERO : sample;
    }

    private static DTAnalysis other(String xml) {
        DMNModel model = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(xml), "UTF-8")
                        .setSourcePath("drawn.dmn")))
                .getOrElseThrow(IllegalStateException::new)
                .getModels()
                .get(0);
        return new DMNDTAnalyser(List.of())
                .analyse(model, Set.of(Validation.ANALYZE_DECISION_TABLE))
                .get(0);
    }
}
