package org.refundrill.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.refundrill.form.Field.Kind;
import org.refundrill.form.Field.Option;
import org.refundrill.language.Text;
import org.refundrill.money.Money;

class FormReaderTest {
    private static final Currency CNY = Currency.getInstance("CNY");
    private final FormReader reader = new FormReader(ZoneId.of("Asia/Shanghai"));

    @ParameterizedTest
    @ValueSource(strings = {"refuse", "Refuse", "2", "２", "Refuse it", "refuse it", "驳回", " 驳回　"})
    void understandsAnOptionByIdNumberOrLabel(String typed) {
        assertThat(answer(outcome(), typed)).isEqualTo("refuse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "99999", "yes please", "app"})
    void neverGuessesAnOption(String typed) {
        assertThat(reason(outcome(), typed)).contains("from 1 to 3");
    }

    @Test
    void anOptionNumberMayComeAsANumber() {
        assertThat(answer(outcome(), 3)).isEqualTo("ask");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "299 | 299.00",
                "299.00 | 299.00",
                "1,299.00 | 1299.00",
                "¥299.00 | 299.00",
                "￥299 | 299.00",
                "299元 | 299.00",
                "２９９．５０元 | 299.50",
                "CNY 299.5 | 299.50",
                "299 cny | 299.00",
                "人民币299 | 299.00",
                "0 | 0.00",
                "-12.00 | -12.00",
                "-¥12 | -12.00",
                "299.000 | 299.00",
                "1，299.00 | 1299.00"
            })
    void understandsAnAmountAsPeopleWriteIt(String typed, String amount) {
        assertThat(answer(refund(), typed)).isEqualTo(new Money(new BigDecimal(amount), CNY));
    }

    @Test
    void understandsAnAmountInItsJsonForm() {
        assertThat(answer(refund(), Map.of("amount", "299.00", "currency", "CNY")))
                .isEqualTo(new Money(new BigDecimal("299.00"), CNY));
        assertThat(answer(refund(), new BigDecimal("299"))).isEqualTo(new Money(new BigDecimal("299.00"), CNY));
        assertThat(answer(refund(), Map.of("amount", 299))).isEqualTo(new Money(new BigDecimal("299.00"), CNY));
    }

    @Test
    void anotherCurrencyIsUnderstoodAndLeftToTheJudge() {
        assertThat(answer(refund(), "$299"))
                .isEqualTo(new Money(new BigDecimal("299.00"), Currency.getInstance("USD")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all of it",
                "1.299,00",
                "12,99",
                "299.001",
                "三百",
                "299 XYZ",
                "¥299 USD",
                "2.99e2",
                "299元5角",
                "--5",
                "1 299"
            })
    void doesNotTakeAnythingElseForAnAmount(String typed) {
        assertThat(reason(refund(), typed)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-09",
                "2026/3/9",
                "2026.03.09",
                "9 Mar 2026",
                "9th March 2026",
                "Mar 9, 2026",
                "march 9 2026",
                "2026年3月9日",
                "２０２６年３月９号",
                "2026－03－09"
            })
    void understandsADayAsPeopleWriteIt(String typed) {
        assertThat(answer(field(Kind.DATE), typed)).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    void takesAYearAtTheEndOnlyWhereDayAndMonthCannotBeMixedUp() {
        assertThat(answer(field(Kind.DATE), "25/03/2026")).isEqualTo(LocalDate.of(2026, 3, 25));
        assertThat(reason(field(Kind.DATE), "03/09/2026")).contains("day 3 of month 9 or day 9 of month 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-30 | no such day",
                "3月9日 | year",
                "03/09/26 | year",
                "tomorrow | not a date",
                "2026-03-09 10:00 | only the day"
            })
    void saysWhyADayIsNotUnderstood(String typed, String why) {
        assertThat(reason(field(Kind.DATE), typed)).contains(why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-10T00:00:00+08:00 | 2026-03-10T00:00+08:00",
                "2026-03-10T00:00+08:00 | 2026-03-10T00:00+08:00",
                "2026-03-09T16:00:00Z | 2026-03-09T16:00Z",
                "2026-03-10 00:00 | 2026-03-10T00:00+08:00",
                "2026-03-09 24:00 | 2026-03-10T00:00+08:00",
                "2026年3月9日24时 | 2026-03-10T00:00+08:00",
                "2026年3月9日 18点30分 | 2026-03-09T18:30+08:00",
                "9 Mar 2026 18:30 | 2026-03-09T18:30+08:00",
                "2026/3/9 8:05:07 | 2026-03-09T08:05:07+08:00"
            })
    void understandsAnInstantInTheCasesOwnZone(String typed, String instant) {
        assertThat(answer(field(Kind.INSTANT), typed)).isEqualTo(OffsetDateTime.parse(instant));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-09 | time of day",
                "2026-03-09 25:00 | not a date with a time",
                "2026-03-09 24:01 | not a date with a time",
                "03/09/2026 10:00 | day 3 of month 9",
                "noon | not a date with a time"
            })
    void saysWhyAnInstantIsNotUnderstood(String typed, String why) {
        assertThat(reason(field(Kind.INSTANT), typed)).contains(why);
    }

    @Test
    void readsWholeNumbersWithOrWithoutTheirUnit() {
        Field days = new Field("days", Kind.INTEGER, Text.same("Days"), List.of(), "天");
        assertThat(answer(days, "７天")).isEqualTo(7L);
        assertThat(answer(days, 7)).isEqualTo(7L);
        assertThat(reason(days, "7.5")).contains("whole number");
    }

    @Test
    void readsSeveralOptionsAndOrders() {
        Field several = new Field("facts", Kind.CHOICES, Text.same("Which"), options(), null);
        assertThat(answer(several, "1、3")).isEqualTo(List.of("approve", "ask"));
        assertThat(answer(several, List.of("ask", "ask"))).isEqualTo(List.of("ask"));
        assertThat(answer(several, "无")).isEqualTo(List.of());
        Field steps = new Field("steps", Kind.SEQUENCE, Text.same("Which, in order"), options(), null);
        assertThat(answer(steps, "3, 1, 3")).isEqualTo(List.of("ask", "approve", "ask"));
        assertThat(reason(several, "1, 9")).contains("no option 9");
        Field order = new Field("order", Kind.ORDER, Text.same("Order"), options(), null);
        assertThat(answer(order, "3, 1, 2")).isEqualTo(List.of("ask", "approve", "refuse"));
        assertThat(reason(order, "1, 2")).contains("all 3 options");
        assertThat(reason(order, "1, 2, 2, 3")).contains("each once");
    }

    @Test
    void namesEveryFieldThatIsEmptyMissingOrUnknown() {
        Form form = new Form(List.of(outcome(), refund()));
        Reading reading = reader.read(form, Map.of("outcome", "　", "refnd", "299"));
        assertThat(((Reading.Unreadable) reading).problems())
                .extracting(problem -> problem.field() + ": " + problem.reason().en())
                .containsExactlyInAnyOrder(
                        "outcome: not answered yet: type the number of an option",
                        "refund: not answered yet: type an amount such as 299.00; 0 for nothing",
                        "refnd: the form has no field 'refnd'; did you mean 'refund'?");
    }

    @Test
    void whatItUnderstoodCanBeSentAgain() {
        for (Object answer : Arrays.asList(
                new Money(new BigDecimal("299.00"), CNY),
                LocalDate.of(2026, 3, 9),
                OffsetDateTime.parse("2026-03-10T00:00:00+08:00"))) {
            Field field =
                    answer instanceof Money ? refund() : field(answer instanceof LocalDate ? Kind.DATE : Kind.INSTANT);
            assertThat(answer(field, Answers.plain(answer))).isEqualTo(answer);
        }
    }

    private Object answer(Field field, Object typed) {
        Reading reading = reader.read(new Form(List.of(field)), Map.of(field.id(), typed));
        assertThat(reading).as("reading of %s", typed).isInstanceOf(Reading.Accepted.class);
        return ((Reading.Accepted) reading).answers().get(field.id());
    }

    private String reason(Field field, Object typed) {
        Reading reading = reader.read(new Form(List.of(field)), Map.of(field.id(), typed));
        assertThat(reading).as("reading of %s", typed).isInstanceOf(Reading.Unreadable.class);
        Text reason = ((Reading.Unreadable) reading).problems().get(0).reason();
        assertThat(reason.zh()).isNotBlank();
        return reason.en();
    }

    private static Field field(Kind kind) {
        return new Field("when", kind, new Text("When", "何时"), List.of(), null);
    }

    private static Field refund() {
        return new Field("refund", Kind.MONEY, new Text("Refund", "退款"), List.of(), "CNY");
    }

    private static Field outcome() {
        return new Field("outcome", Kind.CHOICE, new Text("Outcome", "处理结果"), options(), null);
    }

    private static List<Option> options() {
        return List.of(
                new Option("approve", new Text("Approve it", "支持")),
                new Option("refuse", new Text("Refuse it", "驳回")),
                new Option("ask", new Text("Ask for proof", "要求举证")));
    }
}
