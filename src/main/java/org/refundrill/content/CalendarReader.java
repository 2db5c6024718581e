package org.refundrill.content;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.calendar.RestDays;
import org.refundrill.content.yaml.YamlBinder;
import org.refundrill.content.yaml.YamlMap;
import org.refundrill.content.yaml.YamlNode;
import org.refundrill.language.Text;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;

/** Reads a calendar of rest days. Where its days come from stands beside them and is checked to be there. */
public final class CalendarReader {
    private static final List<String> MARKS = List.of("V", "S", "M");

    private final Problems problems;
    private final Map<Integer, RestDays.Year> years = new LinkedHashMap<>();

    private CalendarReader(Problems problems) {
        this.problems = problems;
    }

    record Written(String calendar, List<DayOfWeek> weekend, YamlMap years) {}

    record WrittenYear(
            WrittenSource source,
            Located mark,
            @Nullable Text note,
            List<RestDays.Holiday> holidays,
            List<LocalDate> workdays) {}

    record WrittenSource(String en, String zh, @Nullable String url) {}

    /** The calendar that is written there; empty when it cannot be told what it says. */
    public static Optional<RestDays> read(YamlNode file, Problems problems) {
        return YamlBinder.bind(file, Written.class, problems)
                .flatMap(written -> new CalendarReader(problems).calendar(file, written));
    }

    private Optional<RestDays> calendar(YamlNode file, Written written) {
        written.years().entries().forEach(this::year);
        try {
            return Optional.of(new RestDays(written.calendar(), written.weekend(), years));
        } catch (IllegalArgumentException refused) {
            problems.add(file.span().error(String.valueOf(refused.getMessage()), ""));
            return Optional.empty();
        }
    }

    private void year(YamlMap.Entry entry) {
        Optional<WrittenYear> bound = YamlBinder.bind(entry.value(), WrittenYear.class, problems);
        if (!entry.name().matches("[12][0-9]{3}")) {
            problems.add(entry.key().span().error("'" + entry.name() + "' is not a year", "write it like 2026"));
        } else if (bound.isPresent()) {
            int year = Integer.parseInt(entry.name());
            check(entry, year, bound.get());
            years.put(
                    year, new RestDays.Year(bound.get().holidays(), bound.get().workdays()));
        }
    }

    private void check(YamlMap.Entry entry, int year, WrittenYear written) {
        if (!MARKS.contains(written.mark().text())) {
            problems.add(written.mark()
                    .span()
                    .error(
                            "unknown mark '" + written.mark().text() + "'",
                            DidYouMean.advice(written.mark().text(), MARKS)));
        }
        for (LocalDate day : written.workdays()) {
            if (day.getYear() != year) {
                problems.add(
                        entry.key().span().error("the workday " + day + " is not in " + year, "move it to its year"));
            }
        }
        for (RestDays.Holiday holiday : written.holidays()) {
            if (holiday.from().getYear() != year && holiday.to().getYear() != year) {
                problems.add(entry.key()
                        .span()
                        .error("'" + holiday.name().en() + "' is not in " + year, "move it to its year"));
            }
        }
    }
}
