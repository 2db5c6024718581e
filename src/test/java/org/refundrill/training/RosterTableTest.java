package org.refundrill.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.refundrill.training.Roster.Entry;

class RosterTableTest {
    @Test
    void readsWhatSpreadsheetsWriteWhateverTheyPartCellsWith() {
        for (String parting : new String[] {",", ";", "\t"}) {
            RosterTable table = RosterTable.read(
                    "\uFEFFE-mail,姓名,Cohort\r\nMEI@example.com,\"陈 \"\"梅\"\"\",spring\r\n\r\n,Tom Brown,\r\n"
                            .replace(",", parting));
            assertThat(table.refused()).isEmpty();
            assertThat(table.people())
                    .containsExactly(
                            new Entry("陈 \"梅\"", "mei@example.com", "spring"), new Entry("Tom Brown", null, null));
        }
    }

    @Test
    void onePersonMayLearnInSeveralGroups() {
        RosterTable table =
                RosterTable.read("name,email,cohort\nMei,mei@example.com,spring\nMei,mei@example.com,evening\n");
        assertThat(table.refused()).isEmpty();
        assertThat(table.people()).hasSize(2);
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("Mei", 2, "1 cells where the first line names 3 columns"),
                Arguments.of("\"Mei,m@example.com,a", 2, "a quote is not closed"),
                Arguments.of(",mei@example.com,a", 2, "nothing stands under 'name'"),
                Arguments.of("=HYPERLINK(1),mei@example.com,a", 2, "formula"),
                Arguments.of("@SUM,mei@example.com,a", 2, "formula"),
                Arguments.of("Mei,mei@example.com,+a", 2, "formula"),
                Arguments.of("Mei,mei@example,a", 2, "is not an e-mail address"),
                Arguments.of("Mei,mei example.com,a", 2, "is not an e-mail address"),
                Arguments.of("Mei,<script>@example.com,a", 2, "is not an e-mail address"),
                Arguments.of("Mei\u202Eiem,,a", 2, "signs that cannot be seen"),
                Arguments.of("Mei\u0000,,a", 2, "signs that cannot be seen"),
                Arguments.of("Mei\u001B[31m,,a", 2, "signs that cannot be seen"),
                Arguments.of("M\uFFFDi,,a", 2, "signs that cannot be seen"),
                Arguments.of("x".repeat(5000) + ",,a", 2, "has 5000 characters"),
                Arguments.of("t-0123456789abcdef0123,,a", 2, "is a pseudonym"),
                Arguments.of("Mei,mei@example.com,a\nMei,mei@example.com,a", 3, "the same as line 2"),
                Arguments.of("Mei,mei@example.com,a\nTom,MEI@example.com,a", 3, "is that of 'Mei'"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void tellsWhichLineCannotBeTakenAndWhy(String lines, int line, String why) {
        RosterTable table = RosterTable.read("name,email,cohort\n" + lines + "\nLi,li@example.com,b");
        assertThat(table.refused()).hasSize(1);
        assertThat(table.refused().get(0).line()).isEqualTo(line);
        assertThat(table.refused().get(0).why().en()).contains(why);
        assertThat(table.refused().get(0).why().zh())
                .isNotEqualTo(table.refused().get(0).why().en());
        assertThat(table.refused().get(0).why().en()).doesNotContain("\u001B", "\u202E", "\u0000");
        assertThat(table.people()).contains(new Entry("Li", "li@example.com", "b"));
    }

    @Test
    void aTableNeedsNamesAndSomebodyInIt() {
        assertThat(RosterTable.read("").refused().get(0).why().en()).contains("names no column 'name'");
        assertThat(RosterTable.read("mail,group\nx,y").refused().get(0).why().zh())
                .contains("姓名");
        assertThat(RosterTable.read("name\n\n").refused().get(0).why().en()).contains("nobody stands below");
        assertThat(RosterTable.read("name\n" + "Mei\n".repeat(30_000)).refused())
                .hasSize(1);
    }
}
