package org.refundrill.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts, days and numbers are read out of letters as people write them, in both languages. */
class MentionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    private static Mentions in(String text) {
        return Mentions.in(text, TODAY, Currency.getInstance("CNY"));
    }

    private static List<String> amounts(String text) {
        return in(text).amounts().stream()
                .map(amount -> amount.money().amount().toPlainString() + " "
                        + amount.money().currency().getCurrencyCode())
                .toList();
    }

    private static List<LocalDate> days(String text) {
        return in(text).days().stream().map(Mention.Day::day).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We refund ¥299 today.|299.00 CNY",
                "我们退您299元。|299.00 CNY",
                "退款２９９．００元|299.00 CNY",
                "RMB 299.00 goes back.|299.00 CNY",
                "人民币299元整|299.00 CNY",
                "€12.50 for the postage|12.50 EUR",
                "12,50 € für Versand|12.50 EUR",
                "It was 1,299.00 yuan.|1299.00 CNY",
                "1.299,00 EUR|1299.00 EUR",
                "合计1.2万元|12000.00 CNY",
                "You get 88.40 back.|88.40 CNY",
                "$45.5 as a gesture|45.50 USD",
                "扣15块|15.00 CNY",
                "US$ 30|30.00 USD",
                "¥-29.00 or ¥29.00|29.00 CNY",
            })
    void readsSumsOfMoney(String text, String sum) {
        assertThat(amounts(text)).contains(sum);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The parcel weighs 1.20 kg.",
                "重量为1.20千克",
                "That is 12.50 % of it.",
                "1.299 € may mean two things",
                "Order R-4A-B6, line 2",
                "on 2026.03.09",
                "call 2 of 3",
                "版本1.10.22",
                "€12.50 USD contradicts itself",
            })
    void readsNoMoneyWhereNoneIsOrWhereItCouldMeanTwoThings(String text) {
        assertThat(amounts(text)).isEmpty();
    }

    @Test
    void readsSeveralSumsInTheirOrder() {
        assertThat(amounts("Goods 299.00元，减去赠品29.00元，实退¥270.00。"))
                .containsExactly("299.00 CNY", "29.00 CNY", "270.00 CNY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "请在3月9日24时前寄出|2026-03-09",
                "请于2026年3月9日（周一）24:00前申请|2026-03-09",
                "三月九日之前|2026-03-09",
                "by 9 March 2026|2026-03-09",
                "by the 9th of March|2026-03-09",
                "by Monday, March 9, 2026, 24:00|2026-03-09",
                "no later than 2026-03-09 18:00|2026-03-09",
                "until 9 Mar, 6 pm|2026-03-09",
                "before 10 March|2026-03-09",
                "截至2026/3/9|2026-03-09",
                "最迟3月9号下午6点|2026-03-09",
                "by tomorrow|2026-03-05",
                "请明天前回复|2026-03-05",
                "by 31.03.2026|2026-03-31",
            })
    void readsDaysByWhichSomethingIsDue(String text, LocalDate day) {
        assertThat(in(text).days()).singleElement().satisfies(found -> {
            assertThat(found.day()).isEqualTo(day);
            assertThat(found.limit()).as("limit").isTrue();
        });
    }

    @Test
    void tellsADayByWhichSomethingIsDueFromOneThatIsOnlyTold() {
        assertThat(in("You signed for it on 2 March 2026.").days())
                .singleElement()
                .satisfies(day -> assertThat(day.limit()).isFalse());
        assertThat(in("您3月2日签收，3月9日前均可退。").days())
                .extracting(Mention.Day::limit)
                .containsExactly(false, true);
    }

    @Test
    void takesTheEndOfADayForTheDayAndKeepsOtherTimes() {
        assertThat(in("by 9 March 2026, 24:00").days().get(0).time()).isNull();
        assertThat(in("3月9日23:59前").days().get(0).time()).isNull();
        assertThat(in("3月9日18时前").days().get(0).time()).isEqualTo(LocalTime.of(18, 0));
        assertThat(in("by 9 March, 6:30 pm").days().get(0).time()).isEqualTo(LocalTime.of(18, 30));
    }

    @Test
    void findsTheNearestYearForADayThatNamesNone() {
        LocalDate silvester = LocalDate.of(2026, 12, 30);
        assertThat(Mentions.in("by 3 January", silvester, Currency.getInstance("EUR"))
                        .days())
                .extracting(Mention.Day::day)
                .containsExactly(LocalDate.of(2027, 1, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 February 2026", "2026-13-01", "3月45日", "on 03/04/2026", "9.3 stars", "3 may take it"})
    void readsNoDayWhereThereIsNoneOrTwo(String text) {
        assertThat(days(text)).isEmpty();
    }

    @Test
    void readsPeriods() {
        assertThat(in("within 7 days, within twenty hours, in 3 working days, 七日内, 48小时内, 两个工作日之内")
                        .periods())
                .extracting(within -> within.count() + " " + within.unit())
                .containsExactly("7 DAYS", "20 HOURS", "3 WORKING_DAYS", "7 DAYS", "48 HOURS", "2 WORKING_DAYS");
    }

    @Test
    void readsNumbersOfOrdersInAnyCase() {
        assertThat(in("Your order r-4a-b6, parcel SF-B64A and 320011223344, not a seven-day right")
                        .references())
                .extracting(Mention.Reference::number)
                .containsExactly("R-4A-B6", "SF-B64A", "320011223344");
        assertThat(in("关于订单R-4A-B6的退款").references())
                .extracting(Mention.Reference::number)
                .containsExactly("R-4A-B6");
    }

    @Test
    void knowsWhereEverythingStands() {
        String text = "订单R-4A-B6退299元，3月9日24时前";
        for (Mention mention : in(text).all()) {
            assertThat(mention.from()).isLessThan(mention.to());
        }
        assertThat(in(text).all())
                .extracting(mention -> text.substring(mention.from(), mention.to()))
                .containsExactly("R-4A-B6", "299元", "3月9日24时");
    }

    static Stream<String> hostile() {
        return Stream.of(
                "1".repeat(100_000),
                "1,".repeat(50_000),
                "¥".repeat(50_000),
                "3月".repeat(30_000),
                "a-".repeat(50_000),
                "by ".repeat(30_000),
                "within ".repeat(20_000) + "7",
                "1 ".repeat(50_000),
                "十".repeat(50_000) + "日",
                "\uD800\uDFFF\uDC00¥9\u0000\u202E299.00",
                "９".repeat(20_000) + "元",
                "99999999999999999999999999元 0月0日 ¥0.001 24:99");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("hostile")
    void isNotUpsetByWhatNobodyWouldWrite(String text) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long before = clock.getCurrentThreadCpuTime();
        Assertions.assertThatCode(() -> in(text)).doesNotThrowAnyException();
        // The processor's time and not the wall's: another program may keep this one waiting.
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(2));
    }
}
