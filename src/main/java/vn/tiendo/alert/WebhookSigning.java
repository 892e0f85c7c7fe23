package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes secrets and signs calls by the Standard Webhooks scheme, version 1. */
@ApplicationScoped
class WebhookSigning {

    private static final String PREFIX = "whsec_";
    private static final int SECRET_BYTES = 32;

    private final SecretBox box;

    WebhookSigning(SecretBox box) {
        this.box = box;
    }

    /** A new secret, as it is shown once and as it is kept. */
    record Made(String shown, String locked) {}

    Made make() {
        byte[] secret = box.random(SECRET_BYTES);
        return new Made(PREFIX + Base64.getEncoder().encodeToString(secret), box.lock(secret));
    }

    /** One signature for each secret in force; empty when they can no longer be read. */
    Optional<String> sign(List<String> locked, String messageId, Instant at, String body) {
        List<String> signatures = new ArrayList<>();
        for (String one : locked) {
            box.open(one).ifPresent(secret -> signatures.add("v1," + signature(secret, messageId, at, body)));
        }
        return signatures.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", signatures));
    }

    private static String signature(byte[] secret, String messageId, Instant at, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            String signed = messageId + "." + at.getEpochSecond() + "." + body;
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
