package vn.tiendo.organisation;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Passwords at rest: PBKDF2 with HMAC-SHA-512 over the whole password, however long (bcrypt would cut it at 72 bytes).
 * The stored text is {@code pbkdf2$rounds$salt$hash}.
 */
public final class Passwords {

    private static final int ROUNDS = 210_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Compared against when there is no such account, so that an unknown name takes as long as a wrong password. */
    private static final String NOBODY = hash("nobody");

    private Passwords() {}

    public static String hash(String password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return "pbkdf2$" + ROUNDS + "$" + encode(salt) + "$" + encode(derive(password, salt, ROUNDS));
    }

    public static boolean matches(String password, String stored) {
        if (password.indexOf(0) >= 0) {
            // The derivation would pad with zeros, so that they would not count.
            return false;
        }
        String[] parts = stored.split("\\$");
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] wanted = Base64.getDecoder().decode(parts[3]);
        return MessageDigest.isEqual(wanted, derive(password, salt, Integer.parseInt(parts[1])));
    }

    /** Spends the time of a comparison and says no. */
    public static boolean matchesNobody(String password) {
        matches(password, NOBODY);
        return false;
    }

    /** A password nobody has chosen: 20 characters, 120 bits. */
    public static String random() {
        byte[] bytes = new byte[15];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        try {
            String composed = Normalizer.normalize(password, Normalizer.Form.NFC);
            PBEKeySpec spec = new PBEKeySpec(composed.toCharArray(), salt, rounds, 256);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the Java platform lacks PBKDF2 with HMAC-SHA-512", e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
