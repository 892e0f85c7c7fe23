package vn.tiendo.setup.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VitalTest {

    private static final Instant NOW = Instant.parse("2025-11-06T02:00:00Z");

    @Test
    void aSweepIsLateAfterTenMinutesAndWhenThereNeverWasOne() {
        assertThat(vital(NOW.minusSeconds(600), null).isSweepLate()).isFalse();
        assertThat(vital(NOW.minusSeconds(601), null).isSweepLate()).isTrue();
        assertThat(vital(null, null).isSweepLate()).isTrue();
    }

    @Test
    void aMailIsStuckAfterAnHour() {
        assertThat(vital(NOW, null).isMailStuck()).isFalse();
        assertThat(vital(NOW, NOW.minusSeconds(3600)).isMailStuck()).isFalse();
        assertThat(vital(NOW, NOW.minusSeconds(3601)).isMailStuck()).isTrue();
    }

    private static Vital vital(Instant sweptAt, Instant unsentSince) {
        return new Vital(NOW, sweptAt, 0, unsentSince, Map.of(), 0, false);
    }
}
