package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.refundrill.form.Field;
import org.refundrill.scenario.Scenario;

/** What a scenario is about decides what is asked beside outcome and clause. */
class FormsByAboutTest {

    @ParameterizedTest
    @CsvSource({
        "us-return-desk, outcome remedy clause freight-payer refund, What does the buyer get?",
        "us-statement-errors, outcome remedy clause refund, What does the customer get?",
        "where-it-goes, outcome remedy clause, Where do they go?",
        "next-step, outcome remedy clause, Which state comes of it?"
    })
    void whatTheCasesAreAboutIsAskedInItsOwnWords(String scenario, String fields, String remedy) {
        List<Field> form = form(scenario);

        assertThat(form).extracting(Field::id).containsExactly(fields.split(" "));
        assertThat(form.get(1).label().en()).isEqualTo(remedy);
    }

    private static List<Field> form(String id) {
        Scenario scenario = ShippedCases.LIBRARY.scenarios().get(id);
        assertThat(scenario).as(id).isNotNull();
        return ShippedCases.DESK
                .pose(ShippedCases.DESK.generate(scenario, 1))
                .form()
                .fields();
    }
}
