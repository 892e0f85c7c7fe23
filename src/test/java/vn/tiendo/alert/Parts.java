package vn.tiendo.alert;

import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.ArrayList;
import java.util.List;

/** The texts, without the blanks around them, of a message of alternatives, read by another library than the one that wrote it. */
final class Parts {

    private Parts() {}

    static List<String> of(MimeMessage message) throws Exception {
        if (!message.isMimeType("multipart/alternative")) {
            throw new AssertionError(message.getContentType());
        }
        MimeMultipart parts = (MimeMultipart) message.getContent();
        if (!parts.isComplete()) {
            throw new AssertionError("the last boundary is missing");
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (!part.isMimeType(i == 0 ? "text/plain" : "text/html")) {
                throw new AssertionError(part.getContentType());
            }
            texts.add(((String) part.getContent()).replace("\r\n", "\n").strip());
        }
        return texts;
    }
}
