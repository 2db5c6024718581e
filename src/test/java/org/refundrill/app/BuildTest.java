package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BuildTest {
    @Test
    void compilesForJava17SoThatEveryTrainingRoomCanRunIt() throws Exception {
        try (var bytes = Main.class.getResourceAsStream("Main.class")) {
            assertThat(bytes).isNotNull();
            byte[] header = bytes.readNBytes(8);
            assertThat(header[7]).as("class file version").isEqualTo((byte) 61);
        }
    }
}
