package vn.tiendo.task.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jboss.logging.Logger;
import vn.tiendo.evidence.Evidence;
import vn.tiendo.evidence.EvidenceStore;
import vn.tiendo.shared.Missing;

/** A file of evidence on its way out: to be saved, never to be run or shown as a page of ours. */
final class Attachment {

    private static final Logger LOG = Logger.getLogger(Attachment.class);
    private static final String UNRESERVED = "!#$&+-.^_`|~";

    private Attachment() {}

    /** The answer that carries a piece's file; missing when the piece is a mere reference. */
    static Response of(Evidence evidence, EvidenceStore store) {
        if (!evidence.isFile()) {
            throw new Missing("file of evidence " + evidence.id());
        }
        StreamingOutput content = out -> write(evidence, store, out);
        return Response.ok(content, evidence.fileKind().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, evidence.fileSize())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(evidence.fileName()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .build();
    }

    private static void write(Evidence evidence, EvidenceStore store, OutputStream out) {
        try {
            store.write(evidence, out);
        } catch (IOException e) {
            // The reader hung up: nobody's failure. What was not sent is missed by its length.
            LOG.debugf(e, "Nobody took all of evidence %d", evidence.id());
        }
    }

    /** As RFC 6266 has it: a plain name for old clients, the true one for the others. */
    static String disposition(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^ -~]|[\"\\\\%]", "_");
        StringBuilder full = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                full.append(c);
            } else {
                full.append('%').append("%02X".formatted((int) c));
            }
        }
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
    }
}
