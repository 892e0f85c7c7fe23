package vn.tiendo.alert;

import io.vertx.ext.mail.mailencoder.EncodedPart;

/**
 * An encoded message as one text. The library's own text form leaves out the last boundary; sent by the library, the
 * message has it.
 */
final class MimeText {

    private MimeText() {}

    static String of(EncodedPart message) {
        StringBuilder text = new StringBuilder();
        write(message, text);
        return text.toString().replace("\r\n", "\n").replace("\n", "\r\n");
    }

    private static void write(EncodedPart part, StringBuilder text) {
        part.headers().forEach(h -> text.append(h.getKey())
                .append(": ")
                .append(h.getValue())
                .append('\n'));
        text.append('\n');
        if (part.parts() == null) {
            text.append(part.body());
            return;
        }
        for (EncodedPart one : part.parts()) {
            text.append("\n--").append(part.boundary()).append('\n');
            write(one, text);
        }
        text.append("\n--").append(part.boundary()).append("--\n");
    }
}
