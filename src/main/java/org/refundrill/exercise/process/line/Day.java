package org.refundrill.exercise.process.line;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** One replay under way: what happens next, who waits where, how many hands are busy. */
final class Day {
    /** What happens at one minute is taken in the order in which it was foreseen: the same log gives the same day. */
    private record Event(int at, long order, int station, int piece, What what) {}

    private enum What {
        COMES,
        IS_DONE,
        RUN_IS_DUE
    }

    private record Waiting(int piece, int came) {}

    private final Line line;
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparingInt(Event::at).thenComparingLong(Event::order));
    private final List<Deque<Waiting>> queues = new ArrayList<>();
    private final int[] busy;
    private final boolean[] toSendBack;
    private final List<Visit> visits = new ArrayList<>();
    private final Integer[] through;
    private long foreseen;

    Day(Line line) {
        this.line = line;
        this.busy = new int[line.stations().size()];
        line.stations().forEach(station -> queues.add(new ArrayDeque<>()));
        int pieces = line.pieces().size();
        this.toSendBack = new boolean[pieces];
        this.through = new Integer[pieces];
        Arrays.fill(through, 0);
        for (int i = 0; i < pieces; i++) {
            toSendBack[i] = line.pieces().get(i).again();
            foresee(line.pieces().get(i).arrives(), 0, i, What.COMES);
        }
    }

    Replay replayed() {
        while (!events.isEmpty()) {
            int now = next().at();
            while (!events.isEmpty() && next().at() == now) {
                happens(events.remove());
            }
            for (int station = 0; station < busy.length; station++) {
                begin(station, now);
            }
        }
        return new Replay(line, visits, List.of(through));
    }

    private Event next() {
        @Nullable Event next = events.peek();
        if (next == null) {
            throw new IllegalStateException("nothing happens any more");
        }
        return next;
    }

    private void foresee(int at, int station, int piece, What what) {
        events.add(new Event(at, foreseen++, station, piece, what));
    }

    private void happens(Event event) {
        switch (event.what()) {
            case COMES -> comes(event.piece(), event.station(), event.at());
            case IS_DONE -> done(event.piece(), event.station(), event.at());
            case RUN_IS_DUE -> {}
        }
    }

    private void comes(int piece, int station, int now) {
        queues.get(station).add(new Waiting(piece, now));
        int every = line.stations().get(station).every();
        if (every > 0) {
            foresee((now + every - 1) / every * every, station, piece, What.RUN_IS_DUE);
        }
    }

    private void done(int piece, int station, int now) {
        if (line.stations().get(station).every() == 0) {
            busy[station]--;
        }
        int next = line.after(station, toSendBack[piece]);
        if (station == line.sender()) {
            toSendBack[piece] = false;
        }
        if (next < busy.length) {
            comes(piece, next, now);
        } else {
            through[piece] = now;
        }
    }

    /** Free hands take the next piece; a run that is due takes all that wait. */
    private void begin(int place, int now) {
        Station station = line.stations().get(place);
        Deque<Waiting> queue = queues.get(place);
        boolean run = station.every() > 0;
        if (run && now % station.every() != 0) {
            return;
        }
        while (!queue.isEmpty() && (run || busy[place] < station.hands())) {
            Waiting first = queue.remove();
            busy[place] += run ? 0 : 1;
            visits.add(new Visit(first.piece(), place, first.came(), now, now + station.minutes()));
            foresee(now + station.minutes(), place, first.piece(), What.IS_DONE);
        }
    }
}
