package org.refundrill.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The calendars of the packs rest on the days on which the law, reckoned again, lets people rest. */
class RestDaysTest {
    static List<SecondOpinion> opinions() {
        return SecondOpinion.all();
    }

    @ParameterizedTest
    @MethodSource("opinions")
    void theCalendarRestsOnTheSameDays(SecondOpinion opinion) throws IOException {
        assertThat(RestDayProof.differing(Path.of(""), opinion)).isEmpty();
    }
}
