package org.refundrill.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AgreementTest {
    @Test
    void countsAgreementBeyondChance() {
        Agreement agreement = Agreement.of(new double[][] {{20, 5}, {10, 15}});

        assertThat(agreement.agreement()).isCloseTo(0.7, within(1e-6));
        assertThat(agreement.kappa()).isCloseTo(0.4, within(1e-6));
        assertThat(agreement.standardError()).isCloseTo(0.126996, within(1e-6));
        assertThat(agreement.recall()).containsExactly(0.8, 0.6);
        assertThat(agreement.interval(0.95).low()).isCloseTo(0.4 - 1.959964 * 0.126996, within(1e-6));
    }

    /** The example of Cohen (1968): shares of 200 cases, and how bad each kind of miss is. */
    @Test
    void weighsMissesAsCohenDid() {
        double[][] shares = {{.44, .05, .01}, {.07, .20, .03}, {.09, .05, .06}};
        double[][] counts = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                counts[i][j] = 200 * shares[i][j];
            }
        }
        double[][] misses = {{0, 1, 3}, {1, 0, 6}, {3, 6, 0}};

        assertThat(Agreement.of(counts).kappa()).isCloseTo(.491525, within(1e-6));
        assertThat(Agreement.weighted(counts, misses).kappa()).isCloseTo(.347826, within(1e-6));
    }

    @Test
    void forgivesANearMissMoreThanAFarOne() {
        double[][] near = {{30, 5, 0}, {5, 20, 5}, {0, 5, 30}};
        double[][] far = {{30, 0, 5}, {5, 20, 5}, {5, 0, 30}};

        assertThat(Agreement.quadratic(near).kappa())
                .isGreaterThan(Agreement.of(near).kappa());
        assertThat(Agreement.quadratic(far).kappa())
                .isLessThan(Agreement.quadratic(near).kappa());
    }

    /** The kappa paradox: nearly always right, and no better than chance; the recall of the rare class tells why. */
    @Test
    void showsARareClassThatIsNeverFound() {
        Agreement agreement = Agreement.of(new double[][] {{95, 0}, {5, 0}});

        assertThat(agreement.agreement()).isEqualTo(0.95);
        assertThat(agreement.kappa()).isCloseTo(0, within(1e-12));
        assertThat(agreement.recall()).containsExactly(1.0, 0.0);
    }
}
