package org.refundrill.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RandomStreamTest {
    @Test
    void theHashIsFnv1aOverBothBytesOfEachCharacter() {
        assertThat(RandomStream.hash("")).isEqualTo(0xCBF29CE484222325L);
        assertThat(RandomStream.hash("a")).isEqualTo(((0xCBF29CE484222325L ^ 'a') * 0x100000001B3L) * 0x100000001B3L);
    }

    @Test
    void theNumbersAreThoseOfSplitMix64() {
        RandomStream stream = RandomStream.of(0);
        SplittableRandom same = new SplittableRandom(mixed(0x9E3779B97F4A7C15L));
        for (int i = 0; i < 100; i++) {
            assertThat(stream.next()).isEqualTo(same.nextLong());
        }
    }

    @Test
    void everyNumberBelowABoundComesAboutEquallyOften() {
        RandomStream stream = RandomStream.of(5);
        Map<Long, Integer> seen = new TreeMap<>();
        for (int i = 0; i < 70_000; i++) {
            seen.merge(stream.below(7), 1, Integer::sum);
        }
        assertThat(seen).hasSize(7);
        assertThat(seen.values()).allSatisfy(count -> assertThat(count).isBetween(9_600, 10_400));
    }

    @Test
    void aWeightIsDrawnAsOftenAsItIsHeavy() {
        RandomStream stream = RandomStream.of(6);
        int heavy = 0;
        for (int i = 0; i < 10_000; i++) {
            heavy += stream.weighted(List.of(1L, 3L));
        }
        assertThat(heavy).isBetween(7_300, 7_700);
    }

    @Test
    void streamsOfDifferentNamesSeedsAndAttemptsDiffer() {
        long day = RandomStream.hash("day");
        long scenario = RandomStream.hash("scenario");
        assertThat(List.of(
                        RandomStream.of(scenario, 1, 0, day).next(),
                        RandomStream.of(scenario, 2, 0, day).next(),
                        RandomStream.of(scenario, 1, 1, day).next(),
                        RandomStream.of(scenario, 1, 0, RandomStream.hash("price"))
                                .next(),
                        RandomStream.of(RandomStream.hash("other"), 1, 0, day).next()))
                .doesNotHaveDuplicates();
    }

    private static long mixed(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
