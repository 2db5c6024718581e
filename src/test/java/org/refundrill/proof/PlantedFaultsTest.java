package org.refundrill.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults planted in a copy of the content are noticed. {@code -Pfull} plants them all. */
class PlantedFaultsTest {
    @TempDir
    private Path copy;

    static Stream<Fault> everyBuild() {
        return Fault.shipped().stream().filter(Fault::always);
    }

    static Stream<Fault> all() {
        return Fault.shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("everyBuild")
    void isNoticedInEveryBuild(Fault fault) throws IOException {
        assertThat(new FaultProof(380, false).noticing(fault, copy))
                .as("survives: %s", fault)
                .isNotEmpty();
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("all")
    void isNoticedByAtLeastOneProof(Fault fault) throws IOException {
        List<String> noticed = new FaultProof(Long.getLong("fault.cases", 2_100), true).noticing(fault, copy);
        System.out.println(fault + "\n    " + String.join("\n    ", noticed));
        assertThat(noticed).as("survives: %s", fault).isNotEmpty();
    }

    @Test
    void thereAreAtLeastThirtyOfManyKinds() {
        List<Fault> faults = Fault.shipped();
        assertThat(faults).hasSizeGreaterThanOrEqualTo(30);
        assertThat(faults.stream().map(Fault::name)).doesNotHaveDuplicates();
        assertThat(faults.stream().map(Fault::kind).distinct().count()).isGreaterThanOrEqualTo(12);
        assertThat(everyBuild().count()).isGreaterThanOrEqualTo(6);
    }

    @Test
    void aChangeThatDecidesNothingIsToldAsSurviving() throws IOException {
        Fault none = Fault.read(
                SecondOpinion.all().get(0), "nothing; another word in a label; text zh: \"页面时限截止\" => zh: \"页面期限截止\"");

        assertThat(new FaultProof(105, true).noticing(none, copy)).isEmpty();
    }

    @Test
    void everyEditFitsTheContentAsItIs() throws IOException {
        List<String> misfits = new ArrayList<>();
        for (Fault fault : Fault.shipped()) {
            String whole = java.nio.file.Files.readString(Path.of(fault.file()));
            try {
                if (fault.planted(whole).equals(whole)) {
                    misfits.add(fault + ": changes nothing");
                }
            } catch (IllegalStateException misfit) {
                misfits.add(fault + ": " + misfit.getMessage());
            }
        }
        assertThat(misfits).isEmpty();
    }
}
