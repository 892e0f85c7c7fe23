package vn.tiendo.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a program that saw one state may change another. */
class ETagTest {

    private static final ETag TAG = ETag.of(17);

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"*", " * ", "\"17\"", "\"16\", \"17\"", "\"17\",\"18\"", ", \"17\"", "W/\"17\", \"17\""})
    void goesOn(String ifMatch) {
        assertThat(TAG.isAccepted(ifMatch)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"16\"",
                "W/\"17\"",
                "17",
                "'17'",
                "\"1\"7\"",
                "\"17",
                "\"16\" \"17\"",
                "*, \"17\"",
                "\"17\" x"
            })
    void isStopped(String ifMatch) {
        assertThat(TAG.isAccepted(ifMatch)).isFalse();
    }

    @Test
    void isWrittenInQuotationMarks() {
        assertThat(TAG.header()).isEqualTo("\"17\"");
    }

    @Test
    void tellsWhatWasSeen() {
        assertThat(ETag.seen("\"16\"")).isEqualTo(16);
        assertThat(ETag.seen("W/\"16\"")).isNull();
        assertThat(ETag.seen("*")).isNull();
        assertThat(ETag.seen(null)).isNull();
    }
}
