package org.refundrill.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifTest {
    /** Wrong and right by score 1 to 10, of 24,520 people; checked with SAS in the tests of psychometrics by J. P. Meyer. */
    private static final double[][] FOCAL = {
        {57, 10}, {1503, 432}, {1859, 1736}, {563, 1383}, {124, 541}, {26, 175}, {8, 73}, {0, 22}, {0, 9}, {0, 0}
    };

    private static final double[][] REFERENCE = {
        {53, 10}, {2054, 866}, {2647, 3856}, {884, 3316}, {188, 1301}, {50, 474}, {13, 193}, {3, 71}, {0, 17}, {0, 3}
    };

    private static Dif dif(double[][] reference, double[][] focal) {
        List<Dif.Stratum> strata = new ArrayList<>();
        for (int i = 0; i < reference.length; i++) {
            strata.add(new Dif.Stratum(reference[i][1], reference[i][0], focal[i][1], focal[i][0]));
        }
        return Dif.of(strata);
    }

    @Test
    void findsWhatSasFinds() {
        Dif dif = dif(REFERENCE, FOCAL);

        assertThat(dif.reference()).isEqualTo(15_999);
        assertThat(dif.focal()).isEqualTo(8_521);
        assertThat(dif.chiSquared()).isCloseTo(205.2952852813, within(1e-6));
        assertThat(dif.oddsRatio()).isCloseTo(1.53011608995743, within(1e-6));
        assertThat(dif.low()).isCloseTo(1.44335984061157, within(1e-5));
        assertThat(dif.high()).isCloseTo(1.62208701037061, within(1e-5));
        assertThat(dif.delta()).isCloseTo(-.99956, within(1e-5));
    }

    /** The library that the numbers come from calls it B for its odds; ours goes by the size on the delta scale. */
    @Test
    void callsADifferenceBelowOneNegligibleHoweverSureItIs() {
        assertThat(dif(REFERENCE, FOCAL).level()).isEqualTo(Dif.Level.A);
        assertThat(dif(REFERENCE, FOCAL).significant()).isTrue();
    }

    /** Admissions to Berkeley by sex and department, as in R's data set UCBAdmissions. */
    @Test
    void findsNothingInBerkeleysAdmissions() {
        double[][] men = {{313, 512}, {207, 353}, {205, 120}, {279, 138}, {138, 53}, {351, 22}};
        double[][] women = {{19, 89}, {8, 17}, {391, 202}, {244, 131}, {299, 94}, {317, 24}};

        Dif dif = dif(men, women);

        assertThat(dif.oddsRatio()).isCloseTo(.9046968, within(1e-6));
        assertThat(dif.corrected()).isCloseTo(1.426946, within(1e-6));
        assertThat(dif.significant()).isFalse();
        assertThat(dif.level()).isEqualTo(Dif.Level.A);
    }

    @Test
    void bansAnItemThatIsMuchHarderForOneGroup() {
        Dif large = dif(new double[][] {{200, 800}, {100, 900}}, new double[][] {{500, 500}, {300, 700}});
        assertThat(large.delta()).isLessThan(-1.5);
        assertThat(large.level()).isEqualTo(Dif.Level.C);

        Dif middling = dif(new double[][] {{400, 600}}, new double[][] {{530, 470}});
        assertThat(middling.level()).isEqualTo(Dif.Level.B);
    }

    @Test
    void pullsTheFigureOfASmallGroupTowardsNone() {
        Dif small = dif(new double[][] {{10, 30}}, new double[][] {{8, 4}});

        assertThat(small.reportable()).isFalse();
        assertThat(Math.abs(small.shrunken(0.25))).isLessThan(Math.abs(Math.log(small.oddsRatio())) / 2);
        assertThat(dif(REFERENCE, FOCAL).reportable()).isTrue();
    }
}
