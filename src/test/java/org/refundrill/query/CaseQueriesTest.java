package org.refundrill.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.refundrill.exercise.datadesk.TableQueries.Answered;

/** An analyst asks the tables of a case what they hold. */
class CaseQueriesTest {
    private static final CaseQueries QUERIES = new CaseQueries();

    private static Answered ask(String query) {
        return QUERIES.answer(SmallShop.tables(), query);
    }

    private static Answered.Rows rows(String query) {
        Answered answered = ask(query);
        assertThat(answered).as(query + " -> " + answered).isInstanceOf(Answered.Rows.class);
        return (Answered.Rows) answered;
    }

    @Test
    void countsAndAddsUp() {
        Answered.Rows rows =
                rows("SELECT lane, COUNT(*) AS orders, SUM(price) AS paid FROM sales GROUP BY lane ORDER BY lane");

        assertThat(rows.columns()).containsExactly("lane", "orders", "paid");
        assertThat(rows.rows()).containsExactly(List.of("anda", "150", "2985"), List.of("tonglu", "150", "2985"));
        assertThat(rows.more()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ROUND(100.0 * SUM(CASE WHEN returned THEN 1 ELSE 0 END) / COUNT(*), 1) FROM sales",
                "select round(100.0 * count(*) filter (where returned) / count(*), 1) from sales;",
                "SELECT ROUND(AVG(CASE WHEN returned THEN 100.0 ELSE 0 END), 1) FROM sales",
                "WITH r AS (SELECT lane, 100.0 * SUM(CASE WHEN returned THEN 1 ELSE 0 END) / COUNT(*) AS rate FROM sales"
                        + " GROUP BY lane) SELECT ROUND(AVG(rate), 1) FROM r"
            })
    void worksRatesOutInMoreThanOneWay(String query) {
        assertThat(rows(query).rows()).containsExactly(List.of("33.3"));
    }

    @Test
    void joinsTablesAndRanksThem() {
        assertThat(rows("SELECT s.lane, RANK() OVER (ORDER BY MAX(l.rate) DESC) AS place FROM sales s"
                                + " JOIN lanes l ON l.lane = s.lane GROUP BY s.lane ORDER BY place")
                        .rows())
                .containsExactly(List.of("tonglu", "1"), List.of("anda", "2"));
    }

    @Test
    void showsTheFirstRowsAndSaysHowManyMoreThereAre() {
        Answered.Rows rows = rows("SELECT order_no, reason FROM sales ORDER BY order_no");

        assertThat(rows.rows()).hasSize(20);
        assertThat(rows.rows().get(1)).containsExactly("2", "");
        assertThat(rows.more()).isEqualTo(280);
    }

    @Test
    void writesTruthAndNumbersPlainly() {
        assertThat(rows("SELECT returned, price / 7, 1.50 FROM sales WHERE order_no = 3")
                        .rows())
                .containsExactly(List.of("TRUE", "2.842857", "1.5"));
    }

    @Test
    void answersTheSameQueryAlikeAgainAndAgain() {
        String query = "SELECT reason, COUNT(*) FROM sales GROUP BY reason";
        assertThat(ask(query)).isEqualTo(ask(query));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SELECT COUNT(*) FROM sale | there is no table 'sale'; did you mean 'sales'?",
                "SELECT prize FROM sales | there is no column 'prize'; did you mean 'price'?",
                "SELECT lane, COUNT(*) FROM sales | 'lane' must stand in GROUP BY, or inside COUNT, SUM, AVG and the like",
                "SELECT lane FROM sales s JOIN lanes l ON l.lane = s.lane | 'lane' is a column of several tables; write table.lane",
                "SELECT 1 / 0 FROM lanes | something is divided by 0; write NULLIF(x, 0) below the line",
                "SELECT COUNT(*) FORM sales | the query cannot be read at 'sales'; look at what stands before it",
                "SELECT lane FROM sales WHERE | the query breaks off; something is missing at its end",
                "SELECT lane FROM sales WHERE order_no = 'x' | a word is compared with a number, or the other way round; texts go in single quotation marks"
            })
    void saysInOneLineWhatIsTheMatterAndWhatToWrite(String query, String told) {
        assertThat(ask(query)).isInstanceOfSatisfying(Answered.Refused.class, refused -> {
            assertThat(refused.why().en()).isEqualTo(told).doesNotContain("\n");
            assertThat(refused.why().zh()).isNotBlank().isNotEqualTo(told).doesNotContain("\n");
        });
    }
}
