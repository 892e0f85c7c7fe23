package vn.tiendo.task;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.tiendo.shared.Bilingual;

/**
 * What a deed does, or would do, to each of many tasks.
 *
 * @param done whether it was done
 */
public record BulkPlan(BulkDeed deed, List<Line> lines, boolean done) {

    /**
     * One task of them.
     *
     * @param before what the deed changes; null where there is nothing yet, or only the standing says it
     * @param obstacle why the task stays as it is; null when it changes
     */
    public record Line(
            String code,
            String orderCode,
            Bilingual title,
            Bilingual lead,
            Standing standing,
            boolean silent,
            long daysSilent,
            Bilingual before,
            Bilingual after,
            BulkDeed.Obstacle obstacle) {}

    public List<Line> changing() {
        return lines.stream().filter(l -> l.obstacle() == null).toList();
    }

    public List<Line> staying() {
        return lines.stream().filter(l -> l.obstacle() != null).toList();
    }

    /** The same for the same deed on the same tasks in the same state: what was looked at is what is done. */
    public String fingerprint() {
        StringBuilder all = new StringBuilder(deed.toString());
        for (Line line : lines) {
            all.append('\n').append(line.code()).append('|').append(line.standing());
            all.append('|').append(line.silent()).append('|').append(line.before());
            all.append('|').append(line.after()).append('|').append(line.obstacle());
        }
        return digest(all.toString());
    }

    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    BulkPlan carriedOut() {
        return new BulkPlan(deed, lines, true);
    }
}
