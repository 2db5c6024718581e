package org.refundrill.exercise.process.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day at the line, replayed: small ones by hand, long ones against what is known of queues. */
class ReplayTest {
    private static Station station(String key, int hands, int minutes) {
        return new Station(key, hands, minutes, 0);
    }

    private static List<Piece> at(int... minutes) {
        return IntStream.of(minutes)
                .mapToObj(minute -> new Piece(minute, false))
                .toList();
    }

    private static Line line(List<Piece> pieces, Station... stations) {
        return new Line(List.of(stations), pieces, -1, -1);
    }

    /** Dock 2 minutes, bench 5: the bench is done at 7, 12, 17; the second waits 7 - 4, the third 12 - 6. */
    @Test
    void letsThreePiecesWaitBeforeASlowBench() {
        Replay day = Replay.of(line(at(0, 1, 2), station("dock", 1, 2), station("bench", 1, 5)));

        assertThat(day.through()).containsExactly(7, 12, 17);
        assertThat(day.at(1)).extracting(Visit::waited).containsExactly(0, 3, 6);
        assertThat(day.meanWait(1)).isEqualTo(3);
        assertThat(day.longestWait(1)).isEqualTo(6);
        assertThat(day.waitingAt(1, 6)).isEqualTo(2);
        assertThat(day.workedBy(1, 10)).isEqualTo(8);
        assertThat(day.throughBy(12)).isEqualTo(2);
        assertThat(day.meanMinutes()).isEqualTo(11);
    }

    @Test
    void letsTwoHandsWorkSideBySide() {
        Replay day = Replay.of(line(at(0, 0, 0), station("bench", 2, 5)));

        assertThat(day.through()).containsExactly(5, 5, 10);
    }

    /** Whoever comes in the very minute of a run goes with it; whoever comes a minute later waits for the next. */
    @Test
    void takesAllThatWaitWhenARunIsDue() {
        Replay day = Replay.of(line(at(1, 59, 60, 61), new Station("refund", 1, 10, 60)));

        assertThat(day.through()).containsExactly(70, 70, 70, 130);
    }

    /** The first piece comes back behind the second: 0-4, second 4-8, first again 8-12. */
    @Test
    void sendsAPieceBackOnceBehindThoseThatWait() {
        List<Piece> pieces = List.of(new Piece(0, true), new Piece(0, false));
        Replay day = Replay.of(new Line(List.of(station("bench", 1, 4)), pieces, 0, 0));

        assertThat(day.through()).containsExactly(12, 8);
        assertThat(day.visits()).hasSize(3);
    }

    @Test
    void gainsNothingByHurryingBehindTheNarrowPlaceOrBeforeIt() {
        Line day = line(
                IntStream.range(0, 60).mapToObj(i -> new Piece(i * 8, false)).toList(),
                station("dock", 1, 6),
                station("bench", 1, 12),
                station("refund", 1, 6));
        int today = Replay.of(day).throughBy(480);

        assertThat(today).isEqualTo(39);
        assertThat(Replay.of(new Change(Change.Kind.MINUTES, 2, -1, 1).applied(day))
                        .throughBy(480))
                .isEqualTo(39);
        assertThat(Replay.of(new Change(Change.Kind.HANDS, 0, -1, 1).applied(day))
                        .throughBy(480))
                .isEqualTo(39);
        assertThat(Replay.of(new Change(Change.Kind.HANDS, 1, -1, 1).applied(day))
                        .throughBy(480))
                .isEqualTo(58);
    }

    @Test
    void movesAHandAndSpreadsATruckload() {
        Line day = line(at(0, 0, 0, 0), station("dock", 2, 5), station("bench", 1, 5));

        Line moved = new Change(Change.Kind.MOVE, 1, 0, 1).applied(day);
        assertThat(moved.stations()).extracting(Station::hands).containsExactly(1, 2);
        Line spread = new Change(Change.Kind.SPREAD, -1, -1, 40).applied(day);
        assertThat(spread.pieces()).extracting(Piece::arrives).containsExactly(0, 10, 20, 30);
        assertThat(Replay.of(spread).meanMinutes()).isEqualTo(10);
        assertThatThrownBy(() -> new Change(Change.Kind.MOVE, 0, 1, 1).applied(day))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Nothing gets lost, nobody is worked on before coming, no more hands work than there are, first come first served. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void keepsEveryPieceAndEveryHand(long seed) {
        Random random = new Random(seed);
        List<Piece> pieces = random.ints(80, 0, 400)
                .sorted()
                .mapToObj(minute -> new Piece(minute, random.nextInt(4) == 0))
                .toList();
        Line line = new Line(List.of(station("a", 1, 4), station("b", 2, 9), new Station("c", 1, 5, 30)), pieces, 1, 0);
        Replay day = Replay.of(line);
        long again = pieces.stream().filter(Piece::again).count();

        assertThat(day.visits()).hasSize((int) (2 * (80 + again) + 80));
        assertThat(day.through()).allMatch(at -> at > 0);
        for (int station = 0; station < 2; station++) {
            List<Visit> here = day.at(station);
            assertThat(here).extracting(Visit::came).isSorted();
            int hands = line.stations().get(station).hands();
            for (Visit one : here) {
                assertThat(one.waited()).isNotNegative();
                assertThat(here.stream().filter(v -> v.began() <= one.began() && v.done() > one.began()))
                        .hasSizeLessThanOrEqualTo(hands);
            }
        }
        // Little's law without a limit: pieces in the line, added up minute by minute, are the minutes of all pieces.
        long inLine = IntStream.range(0, 2000)
                .mapToLong(minute -> IntStream.range(0, 80)
                        .filter(i -> pieces.get(i).arrives() <= minute
                                && day.through().get(i) > minute)
                        .count())
                .sum();
        long minutes = IntStream.range(0, 80)
                .mapToLong(i -> day.through().get(i) - pieces.get(i).arrives())
                .sum();
        assertThat(inLine).isEqualTo(minutes);
    }

    /** M/D/1: arrivals by chance, work of 100, load one half: the mean wait is 0.5 · 100 / (2 · 0.5) = 50. */
    @Test
    void waitsAsLongAsTheFormulaForArrivalsByChanceSays() {
        Random random = new Random(7);
        List<Piece> pieces = new ArrayList<>();
        double clock = 0;
        for (int i = 0; i < 40_000; i++) {
            clock -= 200 * Math.log(1 - random.nextDouble());
            pieces.add(new Piece((int) clock, false));
        }
        assertThat(Replay.of(line(pieces, station("desk", 1, 100))).meanWait(0)).isCloseTo(50, within(2));
    }
}
