package org.refundrill.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import org.refundrill.calendar.RestDays;
import org.refundrill.content.CalendarReader;
import org.refundrill.content.yaml.YamlReader;
import org.refundrill.problem.Problems;
import org.refundrill.reference.DaysOfRest;

/** A pack's calendar beside the days of rest that were reckoned again, day by day; it serves where no period moves, too. */
final class RestDayProof {
    private RestDayProof() {}

    /** The days on which only one of the two rests; none for a calendar that nobody has reckoned again. */
    static List<LocalDate> differing(Path content, SecondOpinion opinion) throws IOException {
        NavigableSet<LocalDate> reckoned = DaysOfRest.of(opinion.calendar());
        if (reckoned.isEmpty()) {
            return List.of();
        }
        RestDays calendar = read(content.resolve(opinion.calendarFile()));
        LocalDate first = reckoned.first().withDayOfYear(1);
        LocalDate next = reckoned.last().plusYears(1).withDayOfYear(1);
        return first.datesUntil(next)
                .filter(day -> calendar.isWorkday(day) == reckoned.contains(day))
                .toList();
    }

    private static RestDays read(Path file) throws IOException {
        Problems problems = new Problems();
        return YamlReader.read(file.toString(), Files.readAllBytes(file), problems)
                .flatMap(yaml -> CalendarReader.read(yaml, problems))
                .orElseThrow(() -> new IllegalStateException(problems.render()));
    }
}
