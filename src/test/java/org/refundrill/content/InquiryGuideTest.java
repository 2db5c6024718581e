package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.refundrill.scenario.Scenario;

/** What the guide tells of enquiries is so in those that come with the program. */
class InquiryGuideTest {
    @Test
    void quotesPiecesOfAFamilyAsTheyStandThere() throws IOException {
        Matcher piece = Pattern.compile("`(inquiry/[^`]+)`\n\n```yaml\n(.*?)\n```\n", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("scenarios/README.md")));
        int pieces = 0;
        while (piece.find()) {
            assertThat(Files.readString(Path.of("scenarios", piece.group(1)))).contains("\n" + piece.group(2) + "\n");
            pieces++;
        }
        assertThat(pieces).isEqualTo(3);
    }

    @Test
    void eachDutyOfEnquiriesHasThreeFamilies() {
        for (String duty : List.of("TB1a", "TB2b", "TB3a", "TB3b", "TP3")) {
            assertThat(investigations().filter(family -> family.duty().equals(duty)))
                    .as(duty)
                    .hasSizeGreaterThanOrEqualTo(3);
        }
        assertThat(investigations().map(Scenario::tier)).contains(1, 2, 3, 4);
    }

    private static Stream<Scenario> investigations() {
        return ShippedCases.scenarios().stream()
                .filter(family -> family.question().exercise().equals("investigation"));
    }
}
