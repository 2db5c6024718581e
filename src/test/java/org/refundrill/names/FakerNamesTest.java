package org.refundrill.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import net.datafaker.Faker;
import org.junit.jupiter.api.Test;
import org.refundrill.language.Text;
import org.refundrill.scenario.NameSource.Named;

class FakerNamesTest {
    private final FakerNames names = new FakerNames();

    @Test
    void theSameNumberIsTheSamePerson() {
        assertThat(new FakerNames().person(4711)).isEqualTo(names.person(4711));
        assertThat(names.person(4711))
                .as("and the one it always was")
                .isEqualTo(new Named(
                        new Text("Livia Grady", "丁浩"),
                        "livia.grady28@example.com",
                        new Text("41 Stefan Key, Cartwrightville", "澄汐市荷香路41号")));
    }

    @Test
    void peopleHaveNamesInBothLanguagesAndMailAddressesOfNobody() {
        Set<String> english = new LinkedHashSet<>();
        for (long number = 0; number < 500; number++) {
            Named person = names.person(number);
            english.add(person.name().en());
            assertThat(person.name().en()).matches("[A-Za-z' -]+ [A-Za-z' -]+");
            assertThat(person.name().zh()).matches("\\p{IsHan}{2,4}");
            assertThat(person.contact()).matches("[a-z]+\\.[a-z]+[0-9]{2}@example\\.com");
            assertThat(person.address().zh()).matches(".*\\p{IsHan}.*[0-9]+号");
        }
        assertThat(english).as("hardly anyone twice").hasSizeGreaterThan(450);
    }

    @Test
    void theVersionIsThatOfTheLibrary() {
        assertThat(names.version())
                .isEqualTo("datafaker-" + Faker.class.getPackage().getImplementationVersion());
    }
}
