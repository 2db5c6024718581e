package org.refundrill.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.refundrill.calendar.RestDays.Holiday;
import org.refundrill.calendar.RestDays.Year;
import org.refundrill.language.Text;

/** Calendars from the work. */
public final class Calendars {
    private Calendars() {}

    /** China's autumn of 2026, as the notice of that year arranges it. */
    public static RestDays china2026() {
        Holiday midAutumn = holiday("Mid-Autumn Festival", "中秋节", "2026-09-25", "2026-09-27", "2026-09-25");
        Holiday national =
                holiday("National Day", "国庆节", "2026-10-01", "2026-10-07", "2026-10-01", "2026-10-02", "2026-10-03");
        Year year = new Year(
                List.of(midAutumn, national), List.of(LocalDate.parse("2026-09-20"), LocalDate.parse("2026-10-10")));
        return new RestDays("cn", List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Map.of(2026, year));
    }

    private static Holiday holiday(String en, String zh, String from, String to, String... statutory) {
        List<LocalDate> days = List.of(statutory).stream().map(LocalDate::parse).toList();
        return new Holiday(new Text(en, zh), LocalDate.parse(from), LocalDate.parse(to), days);
    }
}
