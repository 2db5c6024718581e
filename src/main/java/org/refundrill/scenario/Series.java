package org.refundrill.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A part of a world that is made many times over, each time with values of its own: the sales of a month, the units on a
 * belt, the comments under a product. Each copy draws from streams of its own, so that one more draw or one more copy
 * leaves the others as they were.
 */
final class Series {
    private final String name;
    private final int count;
    private final int first;
    private final List<String> names;
    private final List<Draw> draws;
    private final long[][] streams;

    /**
     * A series.
     *
     * @param name what its number is called in expressions
     * @param count how many copies there are
     * @param first the slot of a copy's number
     * @param names the names of the draws, in their order
     * @param draws the draws
     */
    Series(String name, int count, int first, List<String> names, List<Draw> draws) {
        this.name = name;
        this.count = count;
        this.first = first;
        this.names = List.copyOf(names);
        this.draws = List.copyOf(draws);
        this.streams = new long[count][draws.size()];
        for (int copy = 0; copy < count; copy++) {
            for (int draw = 0; draw < draws.size(); draw++) {
                streams[copy][draw] = RandomStream.hash(name + "#" + (copy + 1) + "." + names.get(draw));
            }
        }
    }

    /**
     * One of the copies.
     *
     * @param number its number, from 1
     */
    record Copy(Series series, int number) {}

    int count() {
        return count;
    }

    /** The values of a copy, which sees those of its case. */
    Drawn drawn(Drawn outer, int number, long scenario, long seed, int attempt) {
        Drawn drawn = new Drawn(
                outer,
                first,
                draws.size(),
                (slot, so) -> draws.get(slot - first - 1)
                        .draw(RandomStream.of(scenario, seed, attempt, streams[number - 1][slot - first - 1]), so));
        drawn.put(first, BigDecimal.valueOf(number));
        return drawn;
    }

    /** The values of the case that some slots rest on, those of the series itself left out. */
    List<Integer> outer(List<Integer> slots) {
        Set<Integer> visited = new LinkedHashSet<>();
        List<Integer> open = new ArrayList<>(slots);
        while (!open.isEmpty()) {
            int slot = open.remove(open.size() - 1);
            // A draw with a mistake has a name and no place here; the mistake is told already.
            if (visited.add(slot) && slot > first && slot - first <= draws.size()) {
                open.addAll(draws.get(slot - first - 1).reads());
            }
        }
        return visited.stream().filter(slot -> slot < first).toList();
    }

    @Override
    public String toString() {
        return count + " x " + name + " " + names;
    }
}
