package org.refundrill.exercise.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.scenario.RandomStream;

/**
 * A policy with holes, and the changes of which some close them. Which do is found by search: the fewest after which exactly one
 * row decides every case.
 *
 * @param policy as the firm wrote it
 * @param changes what can be changed, by name: rows written otherwise, added, or struck out
 * @param closing the names of the fewest changes that leave no hole
 */
record Holes(Policy policy, Map<String, Map<String, List<String>>> changes, List<String> closing) {

    /**
     * A sound policy spoilt in some ways.
     *
     * @param ways the names of the ways that can be drawn: seam, seam-opened, meet, state, damaged, combination,
     *     conflict, twice
     * @param count how many of them
     */
    static Holes drawn(long first, long last, List<String> ways, int count, RandomStream stream) {
        Policy sound = Policy.sound(first, last);
        Map<String, Map<String, List<String>>> spoiling = spoiling(first, last);
        List<String> left = new ArrayList<>(ways);
        Policy spoilt = sound;
        for (int i = 0; i < count && !left.isEmpty(); i++) {
            spoilt = spoilt.with(spoiling.getOrDefault(left.remove((int) stream.below(left.size())), Map.of()));
        }
        Map<String, Map<String, List<String>>> changes = new LinkedHashMap<>();
        for (String row : List.of("P1", "P2", "P3", "P4", "P5", "P6")) {
            changes.put(row, Map.of(row, sound.lines().getOrDefault(row, List.of())));
        }
        changes.put("P7", Map.of("P7", List.of()));
        changes.put("P8", Map.of("P8", List.of()));
        changes.put("P9", Map.of("P9", List.of("-", "-", "refuse")));
        return new Holes(spoilt, changes, closing(spoilt, changes));
    }

    private static Map<String, Map<String, List<String>>> spoiling(long first, long last) {
        Map<String, Map<String, List<String>>> ways = new LinkedHashMap<>();
        ways.put("seam", Map.of("P1", List.of("< " + first, "unopened", "approve")));
        ways.put("seam-opened", Map.of("P2", List.of("< " + first, "opened", "partly-approve")));
        ways.put("meet", Map.of("P4", List.of(">= " + last, "unopened, opened", "refuse")));
        ways.put("combination", Map.of("P3", List.of("(" + first + ".." + last + "]", "unopened", "partly-approve")));
        ways.put("state", Map.of("P6", List.of()));
        ways.put("damaged", Map.of("P5", List.of("<= " + last, "damaged", "approve")));
        ways.put("conflict", Map.of("P7", List.of("<= " + first, "damaged", "partly-approve")));
        ways.put("twice", Map.of("P8", List.of("> " + last, "opened", "refuse")));
        return ways;
    }

    /**
     * Every change there is, less those without which the table is sound all the same. As each change is about one row and holes of
     * different rows are different holes, nothing smaller closes them.
     */
    private static List<String> closing(Policy policy, Map<String, Map<String, List<String>>> changes) {
        List<String> chosen = new ArrayList<>(changes.keySet());
        while (!closes(policy, changes, chosen)) {
            if (chosen.isEmpty()) {
                throw new IllegalStateException("nothing closes the holes of this policy");
            }
            chosen.remove(chosen.size() - 1);
        }
        for (String name : List.copyOf(chosen)) {
            List<String> fewer = new ArrayList<>(chosen);
            fewer.remove(name);
            if (closes(policy, changes, fewer)) {
                chosen = fewer;
            }
        }
        return List.copyOf(chosen);
    }

    private static boolean closes(Policy policy, Map<String, Map<String, List<String>>> changes, List<String> chosen) {
        Policy changed = policy;
        for (String name : chosen) {
            changed = changed.with(changes.getOrDefault(name, Map.of()));
        }
        return changed.table().sound();
    }
}
