package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.refundrill.calendar.RestDays;
import org.refundrill.calendar.Roll;
import org.refundrill.content.yaml.YamlReader;
import org.refundrill.problem.Problems;

class CalendarReaderTest {
    private final Problems problems = new Problems();

    @Test
    void theChineseCalendarRollsNationalDayOver() throws IOException {
        RestDays china = read(Files.readString(Path.of("scenarios", "calendars", "cn.yaml")));
        assertThat(problems.render()).isEmpty();
        assertThat(china.rolled(LocalDate.parse("2026-10-01"), Roll.STATUTORY))
                .isEqualTo(LocalDate.parse("2026-10-08"));
        assertThat(china.isWorkday(LocalDate.parse("2026-10-10")))
                .as("a make-up workday")
                .isTrue();
        assertThat(china.isWorkday(LocalDate.parse("2026-02-16")))
                .as("Spring Festival")
                .isFalse();
        assertThat(china.covers(LocalDate.parse("2027-06-01"))).isTrue();
        assertThat(china.covers(LocalDate.parse("2028-01-01"))).isFalse();
    }

    @Test
    void aHolidayThatEndsBeforeItBeginsIsTold() {
        read("""
                calendar: x
                weekend: [saturday]
                years:
                  2026:
                    source: {en: "a", zh: "b"}
                    mark: W
                    holidays: [{name: {en: "c", zh: "d"}, from: 2026-05-05, to: 2026-05-01, statutory: []}]
                    workdays: [2027-05-09]
                """);
        assertThat(problems.render()).contains("x.yaml:7:").contains("a holiday cannot end before it begins");
    }

    @Test
    void daysOfAnotherYearAndUnknownMarksAreTold() {
        read("""
                calendar: x
                weekend: [saturday]
                years:
                  2026: {source: {en: "a", zh: "b"}, mark: W, holidays: [], workdays: [2027-05-09]}
                """);
        assertThat(problems.render()).contains("unknown mark 'W'").contains("the workday 2027-05-09 is not in 2026");
    }

    private RestDays read(String text) {
        return YamlReader.read("x.yaml", text, problems)
                .flatMap(file -> CalendarReader.read(file, problems))
                .orElse(RestDays.weekendsOnly());
    }
}
