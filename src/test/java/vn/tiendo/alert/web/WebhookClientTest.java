package vn.tiendo.alert.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.alert.Receiver;
import vn.tiendo.alert.Undelivered;
import vn.tiendo.alert.WebhookCall;
import vn.tiendo.alert.WebhookSettings;

/** How a call leaves the house, and what keeps it in. */
class WebhookClientTest {

    private final Vertx vertx = Vertx.vertx();
    private final Receiver receiver = new Receiver();

    @AfterEach
    void close() {
        receiver.close();
        vertx.close();
    }

    private WebhookClient client(boolean inside) {
        return new WebhookClient(vertx, new WebhookSettings() {
            @Override
            public boolean allowHttp() {
                return true;
            }

            @Override
            public boolean allowPrivate() {
                return inside;
            }
        });
    }

    private static WebhookCall to(String url) {
        return new WebhookCall(url, "msg_1", Instant.EPOCH, "v1,x", "{}", 1);
    }

    @Test
    void doesNotKnockInsideUnlessToldTo() throws Exception {
        assertThatThrownBy(() -> client(false).deliver(to(receiver.address())))
                .isInstanceOf(Undelivered.class)
                .hasMessageContaining("private network");
        assertThat(receiver.heard()).isEmpty();
        client(true).deliver(to(receiver.address()));
        assertThat(receiver.heard()).hasSize(1);
    }

    @Test
    void waitsNoLongerThanItsPatienceForOneThatSaysNothing() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> client(true).deliver(to("http://localhost:" + silent.getLocalPort() + "/")))
                    .isInstanceOf(Undelivered.class)
                    .satisfies(e -> assertThat(((Undelivered) e).isForGood()).isFalse());
        }
    }

    @Test
    void saysWhenNobodyIsThere() {
        String address = receiver.address();
        receiver.close();
        assertThatThrownBy(() -> client(true).deliver(to(address)))
                .isInstanceOf(Undelivered.class)
                .hasMessageContaining("refused");
    }
}
