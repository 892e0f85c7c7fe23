package vn.tiendo.alert.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.alert.Undelivered;

/** Nobody gets us to knock at doors in the house. */
class TargetsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "127.0.0.1",
                "127.1.2.3",
                "2130706433",
                "0.0.0.0",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "::127.0.0.1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "2002:7f00:1::",
                "2001:0:7f00:1::"
            })
    void refusesAddressesInside(String host) {
        assertThatThrownBy(() -> new Targets(false).of(host))
                .isInstanceOf(Undelivered.class)
                .hasMessageContaining("private network")
                .satisfies(e -> assertThat(((Undelivered) e).isForGood()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "203.113.131.1", "172.32.0.1", "100.128.0.1", "2001:ee0::1", "2606:4700::1"})
    void letsPublicAddressesIn(String host) throws Exception {
        assertThat(new Targets(false).of(host)).isEqualTo(InetAddress.getByName(host));
    }

    @Test
    void letsTheHouseInWhereTheOperatorDoes() throws Exception {
        assertThat(new Targets(true).of("127.0.0.1").isLoopbackAddress()).isTrue();
    }

    @Test
    void saysThatThereIsNoSuchHost() {
        assertThatThrownBy(() -> new Targets(true).of("no-such-host.invalid"))
                .isInstanceOf(Undelivered.class)
                .hasMessageContaining("no such host");
    }
}
