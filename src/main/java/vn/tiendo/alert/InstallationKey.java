package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keys of this installation, one for each purpose: they follow from the one that locks sessions, kept outside the database. */
@ApplicationScoped
class InstallationKey {

    private static final String MAC = "HmacSHA256";

    private final Optional<String> sessionKey;

    InstallationKey(@ConfigProperty(name = "quarkus.http.auth.session.encryption-key") Optional<String> sessionKey) {
        this.sessionKey = sessionKey;
    }

    /** 32 bytes that nobody can find out from those of another purpose. */
    byte[] of(String purpose) {
        String from = sessionKey.orElseThrow(() -> new IllegalStateException("no key for sessions is set"));
        return seal(from.getBytes(StandardCharsets.UTF_8), purpose);
    }

    /** What only who has the key can make out of a text. */
    static byte[] seal(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
