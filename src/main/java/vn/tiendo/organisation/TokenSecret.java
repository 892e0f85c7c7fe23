package vn.tiendo.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What a program shows at the door. It is known to its holder only: we keep its hash. With 256 random bits, a plain
 * SHA-256 cannot be guessed back, so that no slow hash is needed at every request.
 *
 * @param text with the prefix, by which scanners for leaked keys can recognise it
 */
public record TokenSecret(String text) {

    public static final String PREFIX = "tnd_";

    private static final int BYTES = 32;
    private static final int SHOWN = PREFIX.length() + 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static TokenSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TokenSecret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is stored: 64 hexadecimal digits. */
    public String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the Java platform lacks SHA-256", e);
        }
    }

    /** Enough to tell one token from another in a list, and far too little to use it. */
    public String beginning() {
        return text.substring(0, Math.min(SHOWN, text.length()));
    }

    /** Not the secret: it must not get into a log. */
    @Override
    public String toString() {
        return beginning() + "…";
    }
}
