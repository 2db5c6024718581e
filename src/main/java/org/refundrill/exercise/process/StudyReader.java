package org.refundrill.exercise.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.process.line.Change;
import org.refundrill.exercise.process.line.Line;
import org.refundrill.exercise.process.line.Piece;
import org.refundrill.exercise.process.line.Replay;
import org.refundrill.exercise.process.line.Station;
import org.refundrill.language.Text;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

/** Reads a day at the line out of a case: its records {@code shift}, {@code station}, {@code piece} and {@code proposal}. */
final class StudyReader {
    private final Brief brief;
    private final World world;

    private StudyReader(Brief brief) {
        this.brief = brief;
        this.world = brief.caseFile().world().withoutHidden();
    }

    static Study read(Brief brief) {
        return new StudyReader(brief).study();
    }

    private Study study() {
        WorldRecord shift = world.one("shift").orElseThrow(() -> wrong("there is no record 'shift'"));
        Line line = line(shift);
        List<Proposed> proposed = new ArrayList<>();
        for (WorldRecord record : world.all("proposal")) {
            Change change = change(record, line);
            proposed.add(new Proposed(word(record, "key"), name(record), change, Replay.of(change.applied(line))));
        }
        return new Study(
                number(shift, "opens", 0),
                number(shift, "minutes", 0),
                Study.Measure.valueOf(word(shift, "measure").toUpperCase(Locale.ROOT)),
                world.all("station").stream().map(StudyReader::name).toList(),
                Replay.of(line),
                proposed);
    }

    private Line line(WorldRecord shift) {
        List<Station> stations = world.all("station").stream()
                .map(record -> new Station(
                        word(record, "key"),
                        number(record, "hands", 1),
                        number(record, "minutes", 0),
                        number(record, "every", 0)))
                .toList();
        List<Piece> pieces = world.all("piece").stream()
                .map(record -> new Piece(number(record, "arrives", 0), Boolean.TRUE.equals(record.get("again"))))
                .sorted(Comparator.comparingInt(Piece::arrives))
                .toList();
        Line plain = new Line(stations, pieces, -1, -1);
        return shift.get("sender") == null
                ? plain
                : new Line(stations, pieces, plain.place(word(shift, "sender")), plain.place(word(shift, "back")));
    }

    private static Change change(WorldRecord record, Line line) {
        return new Change(
                Change.Kind.valueOf(
                        word(record, "kind").toUpperCase(Locale.ROOT).replace('-', '_')),
                record.get("station") == null ? -1 : line.place(word(record, "station")),
                record.get("from") == null ? -1 : line.place(word(record, "from")),
                number(record, "amount", 0));
    }

    private static String word(WorldRecord record, String field) {
        return String.valueOf(record.get(field));
    }

    private static int number(WorldRecord record, String field, int otherwise) {
        return record.get(field) instanceof BigDecimal number ? number.intValueExact() : otherwise;
    }

    private static Text name(WorldRecord record) {
        return record.get("name") instanceof Text name ? name : Text.same(word(record, "key"));
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(
                "scenario '" + brief.caseFile().scenario().id() + "': " + what);
    }
}
