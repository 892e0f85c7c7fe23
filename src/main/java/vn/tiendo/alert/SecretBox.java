package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Locks what has to be read again, unlike a password, and is not to be read by whoever finds a copy of the database. The
 * key follows from the one that locks sessions, which is kept outside the database.
 */
@ApplicationScoped
class SecretBox {

    private static final String PURPOSE = "tiendo webhook secrets 1";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final InstallationKey keys;
    private final SecureRandom random = new SecureRandom();

    SecretBox(InstallationKey keys) {
        this.keys = keys;
    }

    String lock(byte[] secret) {
        try {
            byte[] nonce = random(NONCE);
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.ENCRYPT_MODE, key(), new GCMParameterSpec(TAG_BITS, nonce));
            byte[] locked = cipher.doFinal(secret);
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(NONCE + locked.length)
                            .put(nonce)
                            .put(locked)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty when it was locked with another key. */
    Optional<byte[]> open(String locked) {
        try {
            byte[] bytes = Base64.getDecoder().decode(locked);
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(
                    Cipher.DECRYPT_MODE, key(), new GCMParameterSpec(TAG_BITS, Arrays.copyOfRange(bytes, 0, NONCE)));
            return Optional.of(cipher.doFinal(bytes, NONCE, bytes.length - NONCE));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private SecretKeySpec key() {
        return new SecretKeySpec(keys.of(PURPOSE), "AES");
    }
}
