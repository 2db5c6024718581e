package org.refundrill.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.refundrill.decision.Grounds.Step;
import org.refundrill.language.Text;

/** The steps to a date or an amount, told so that they can be checked with a calendar and a pencil. */
class StepWordsTest {
    private final StepWords words = new StepWords(new PaperRulebook());

    @Test
    void countsDaysFromTheDayAfterTheEvent() {
        assertThat(told("counted", "event", day(30), "days", new BigDecimal(7), "last", day(30).plusDays(7)))
                .isEqualTo(new Text(
                        "due: 7 days after Wed 30 Sep 2026, that day not counted; last day Wed 7 Oct 2026",
                        "due：2026年9月30日（周三）当日不计，次日起算7日，末日为2026年10月7日（周三）"));
    }

    @Test
    void namesTheHolidayThatMovesTheLastDay() {
        assertThat(told(
                                "rolled-over",
                                "last",
                                LocalDate.of(2026, 10, 7),
                                "holiday",
                                new Text("National Day", "国庆节"),
                                "rolledTo",
                                LocalDate.of(2026, 10, 8))
                        .en())
                .isEqualTo("due: Wed 7 Oct 2026 is National Day, so the last day moves to Thu 8 Oct 2026");
    }

    @Test
    void countsHoursFromTheMinute() {
        OffsetDateTime event = OffsetDateTime.parse("2026-04-03T23:18:00+08:00");
        assertThat(told("counted", "event", event, "elapsed", Duration.ofHours(24), "until", event.plusHours(24))
                        .zh())
                .isEqualTo("due：自2026年4月3日（周五）23:18起24小时，至2026年4月4日（周六）23:18");
    }

    @Test
    void saysWhatACeilingLeaves() {
        assertThat(told(
                                "capped",
                                "due",
                                new BigDecimal("641.80"),
                                "ceiling",
                                new BigDecimal("637.82"),
                                "result",
                                new BigDecimal("637.82"))
                        .en())
                .isEqualTo("due: ¥641.80 is more than the ¥637.82 that is left → ¥637.82");
    }

    @Test
    void showsHowASumIsShared() {
        assertThat(told(
                                "allocated",
                                "total",
                                new BigDecimal("871.50"),
                                "weights",
                                List.of(new BigDecimal("456.50"), new BigDecimal("460")),
                                "shares",
                                List.of(new BigDecimal("434.09"), new BigDecimal("437.41")))
                        .en())
                .isEqualTo("due: ¥871.50 over ¥456.50 + ¥460.00 → ¥434.09 + ¥437.41");
    }

    private Text told(String how, Object... named) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < named.length; i += 2) {
            values.put((String) named[i], named[i + 1]);
        }
        return words.of(new Step("due", how, values));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 9, day);
    }
}
