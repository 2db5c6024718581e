package org.refundrill.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.refundrill.skill.SkillId;

class AnswerTableTest {
    private static AnswerTable table(String header) {
        return ((AnswerTable.Header.Good) AnswerTable.header(header)).table();
    }

    private static AnswerTable.Row row(AnswerTable table, String line) {
        return ((AnswerTable.Reading.Read) table.read(line)).row();
    }

    private static String why(AnswerTable table, String line) {
        return ((AnswerTable.Reading.Unreadable) table.read(line)).why().en();
    }

    @Test
    void findsItsColumnsInAnyOrderAmongOthers() {
        AnswerTable.Row row = row(table("when,credit,item,skills,user"), "5,0.5,refund-window,K2;K4,Li");

        assertThat(row.user()).isEqualTo("Li");
        assertThat(row.item().scenario()).isEqualTo("refund-window");
        assertThat(row.skills()).containsExactly(new SkillId("K2"), new SkillId("K4"));
        assertThat(row.credit()).isEqualTo(0.5);
    }

    @Test
    void readsTabsAndTheNamesThatOthersUse() {
        AnswerTable.Row row = row(table("user_id\titem_id\ttimestamp\tcorrect\tskill_id"), "7\t12\t0\t1\t3~5~3");

        assertThat(row.user()).isEqualTo("7");
        assertThat(row.credit()).isEqualTo(1);
        assertThat(row.skills()).containsExactly(new SkillId("3"), new SkillId("5"));
    }

    @Test
    void readsQuotedCellsAndAByteOrderMark() {
        AnswerTable table = table("\uFEFF\"user\",item,skills,credit");

        assertThat(row(table, "\"Li, Na\",\"say \"\"no\"\"\",K1,0").user()).isEqualTo("Li, Na");
        assertThat(row(table, "\"Li, Na\",\"say \"\"no\"\"\",K1,0").item().scenario())
                .isEqualTo("say \"no\"");
    }

    @Test
    void givesTheSameItemForTheSameName() {
        AnswerTable table = table("user,item,skills,credit");

        assertThat(row(table, "Li,a,K1,1").item())
                .isSameAs(row(table, "Wang,a,K1,0").item());
        assertThat(row(table, "Li,a,K1|K2,1").skills())
                .isSameAs(row(table, "Wang,b,K1|K2,0").skills());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "Li,a,K1 / 3 cells where the first line names 4 columns",
                "Li,a,K1,1,1 / 5 cells where the first line names 4 columns",
                ",a,K1,1 / nothing stands under 'user'",
                "Li,,K1,1 / nothing stands under 'item'",
                "Li,a,;,1 / nothing stands under 'skills'",
                "Li,a,K1,yes / the credit 'yes' is not a number from 0 to 1",
                "Li,a,K1,1.5 / the credit '1.5' is not a number from 0 to 1",
                "Li,a,K1,NaN / the credit 'NaN' is not a number from 0 to 1",
                "Li,a,K1, / the credit '' is not a number from 0 to 1",
                "Li,\"a,K1,1 / a quote is not closed",
            })
    void saysWhyALineCannotBeRead(String line, String why) {
        assertThat(why(table("user,item,skills,credit"), line)).isEqualTo(why);
    }

    @Test
    void passesOverEmptyLines() {
        assertThat(table("user,item,skills,credit").read("  ")).isInstanceOf(AnswerTable.Reading.Blank.class);
    }

    @Test
    void saysWhichColumnIsMissing() {
        AnswerTable.Header header = AnswerTable.header("user,item,skils,credit");

        assertThat(((AnswerTable.Header.Bad) header).why().en())
                .isEqualTo("the first line names no column 'skills', is it 'skils'?;"
                        + " needed are user, item, skills and credit");
        assertThat(AnswerTable.header("")).isInstanceOf(AnswerTable.Header.Bad.class);
    }
}
