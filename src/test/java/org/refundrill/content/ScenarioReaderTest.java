package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.refundrill.casefile.SmallPack;
import org.refundrill.content.yaml.YamlReader;
import org.refundrill.problem.Problem;
import org.refundrill.problem.Problems;

class ScenarioReaderTest {
    private static final String GOOD = SmallPack.text("late-return.yaml");

    @Test
    void aSoundScenarioHasNoProblems() {
        assertThat(SmallPack.lateReturn().recipe().names()).startsWith("late", "category", "product");
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            rulebook: small              ~ rulebook: smal                  ~ unknown rulebook 'smal'                               ~ did you mean 'small'?
            desk: seller\\nduty          ~ desk: sellr\\nduty              ~ unknown desk 'sellr'                                  ~ did you mean 'seller'?
            duty: EC1                    ~ duty: EC10                      ~ 'EC10' is not a duty                                  ~ write it like EC1 or TB1a
            [K2, K1]                     ~ [K2, K13]                       ~ 'K13' is not a skill                                  ~ write it like K1 to K12
            tier: 1                      ~ tier: 5                         ~ unknown tier '5'                                      ~ known here: 1, 2, 3, 4
            [T-01, T-02]                 ~ [T-01, T-9]                     ~ unknown clause 'T-9'                                  ~ known here: T-01, T-02, T-03
            exercise: ruling             ~ exercise: rulling               ~ there is no exercise type 'rulling'                   ~ did you mean 'ruling'?
            range: [-3, 4]               ~ range: [4, -3]                  ~ this is not a range                                   ~ write the lesser end first: [1, 6]
            share: 0.5}                  ~ share: 1.5}                     ~ 1.5 is not a share                                    ~ write a number from 0 to 1, such as 0.25
            chance: 0.25                 ~ chanse: 0.25                    ~ a draw is exactly one of range, money, one, from, chance, word, person, is ~ did you mean 'chance'?
            ["6.00", "15.00"]            ~ ["6.00", "15.005"]              ~ an amount has at most 2 digits after the point        ~ ``
            {clothing: 3                 ~ {clothes: 3                     ~ the list has no part 'clothes', which 'category' can be ~ known here: clothing, electronics, fresh
            word: products               ~ word: product                   ~ there is no word list 'product'                       ~ did you mean 'products'?
            where: category              ~ where: categori                 ~ 'categori' is neither a drawn value nor a part of the list ~ did you mean 'category'?
            late: {range                 ~ late-ness: {range               ~ 'late-ness' cannot be a name in expressions           ~ use letters and digits, a letter first: lateDays
            units: {from                 ~ reference: {from                ~ there is a 'reference' already                        ~ give it another name
            {price|money}.             ~ {prise|money}.                ~ unknown drawn value 'prise'                           ~ did you mean 'price'?
            {price|money}.             ~ {price|date}.                 ~ this value has no format 'date'                       ~ known here: money
            the {product.name}           ~ the {product.nam}                 ~ 'product' has no field 'nam'                          ~ did you mean 'name'?
            {price|money}.             ~ {product}.                      ~ this value has no text of its own                     ~ name one of its fields: id, name, category, price
            Signed {signed|datetime}   ~ Signed {signed|datetime       ~ this '{' is not closed                                ~ write '}' behind the name, or '{{' for a brace
            other:\\"# of {product.name}\\" ~ thirty:\\"# of {product.name}\\" ~ 'thirty' is not one of the values here               ~ known here: one, other
            other:\\"# of {product.name}\\" ~ thirty:\\"# of {product.name}\\" ~ what stands here in all other cases?                ~ add other:"..."
            kind: return-refund          ~ kind: return-refunds            ~ 'return-refunds' is not one of the values here        ~ did you mean 'return-refund'?
            when: =giftKept              ~ when: giftKept                  ~ a condition is an expression                          ~ begin it with '=': "=late > 0"
            clothing: 3,                 ~ clothing: 0,                    ~ 0 is not a weight                                     ~ write a whole number from 1 to 1000000
            aim: {outcome                ~ aim: {outcom                    ~ nobody can aim at 'outcom'                            ~ did you mean 'outcome'?
            """)
    void eachMistakeIsToldWithWhatToDo(String written, String instead, String message, String advice) {
        String text = GOOD.replace(plain(written), plain(instead));
        assertThat(text).as("the replacement finds its place").isNotEqualTo(GOOD);
        assertThat(read(text).all()).anySatisfy(problem -> {
            assertThat(problem.message()).isEqualTo(message);
            assertThat(problem.advice()).isEqualTo(plain(advice));
        });
    }

    @Test
    void expressionsAreCheckedAgainstTheFieldTheyFill() {
        Problems problems = read(GOOD.replace("paid: \"=price * units\"", "paid: \"=signed\""));
        assertThat(problems.hasErrors()).isTrue();
        assertThat(problems.render()).contains("money").contains("late-return.yaml:31:34:");
    }

    @Test
    void aLaterDrawIsNotKnownYet() {
        Problems problems = read(GOOD.replace("price: {is: product.price}", "price: {is: product.price * units}"));
        assertThat(problems.render()).contains("units");
    }

    @Test
    void allProblemsComeInOneGoAndInTheirPlaces() {
        String text = GOOD.replace("tier: 1", "tier: 9")
                .replace("range: [-3, 4]", "range: [4, -3]")
                .replace("Signed {signed|datetime}", "Signed {sined|datetime}");
        List<Problem> all = read(text).all();
        assertThat(all).extracting(problem -> problem.position().line()).containsExactly(7, 14, 53);
        assertThat(all.get(all.size() - 1).render())
                .startsWith("late-return.yaml:53:55: error: unknown drawn value 'sined'\n")
                .contains("text: {en: \"Signed {sined|datetime}, {{kept}}.")
                .endsWith("^^^^^\n  did you mean 'signed'?");
    }

    @Test
    void aMissingLanguageIsAProblem() {
        assertThat(read(GOOD.replace(
                                "title: {en: \"A dress comes back\", zh: \"一件退回的商品\"}", "title: {en: \"A dress\"}"))
                        .render())
                .contains("zh");
    }

    private static Problems read(String text) {
        Problems problems = new Problems();
        YamlReader.read("late-return.yaml", text, problems)
                .ifPresent(file -> ScenarioReader.read(file, SmallPack.surroundings(), problems));
        return problems;
    }

    private static String plain(String written) {
        return written.replace("\\n", "\n");
    }
}
