package org.refundrill.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DidYouMeanTest {

    @Test
    void findsAMissingALeftOverAWrongAndASwappedLetter() {
        List<String> facts = List.of("order.age", "order.amount", "return.late");

        assertThat(DidYouMean.among("order.ag", facts)).contains("order.age");
        assertThat(DidYouMean.among("order.agee", facts)).contains("order.age");
        assertThat(DidYouMean.among("return.lake", facts)).contains("return.late");
        assertThat(DidYouMean.among("ordre.age", facts)).contains("order.age");
        assertThat(DidYouMean.distance("ordre", "order")).isEqualTo(1);
    }

    @Test
    void takesCaseHyphensAndUnderscoresForTheSameSlip() {
        assertThat(DidYouMean.among("Effective_From", List.of("effectiveFrom", "effectiveForm")))
                .contains("effectiveFrom");
    }

    @Test
    void givesTheAlphabeticallyFirstOfEquallyNearNamesInWhateverOrderTheyCome() {
        assertThat(DidYouMean.among("cat", List.of("hat", "bat"))).contains("bat");
        assertThat(DidYouMean.among("cat", List.of("bat", "hat"))).contains("bat");
    }

    @Test
    void staysSilentWhenNothingIsNear() {
        assertThat(DidYouMean.among("weather", List.of("order.age"))).isEmpty();
        assertThat(DidYouMean.among("", List.of("a"))).isEmpty();
        assertThat(DidYouMean.among("x", List.of("a"))).isEmpty();
        assertThat(DidYouMean.among("a".repeat(5_000), List.of("a".repeat(5_000))))
                .isEmpty();
    }

    @Test
    void listsWhatIsKnownWhenNothingIsNear() {
        assertThat(DidYouMean.advice("weather", List.of("title", "desk"))).isEqualTo("known here: title, desk");
        assertThat(DidYouMean.advice("tilte", List.of("title", "desk"))).isEqualTo("did you mean 'title'?");
        assertThat(DidYouMean.advice("x", Set.of())).isEmpty();
        assertThat(DidYouMean.advice("weather", Collections.nCopies(13, "q"))).endsWith("q, ...");
    }
}
