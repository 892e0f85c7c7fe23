package vn.tiendo.alert;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Text that becomes a head line of a mail: a line break in it would begin a head line of its own. */
final class HeaderText {

    /** The longest subject, in characters. */
    static final int LIMIT = 200;
    /** An encoded word may have 75 characters (RFC 2047); 45 bytes make 60 of base64. */
    private static final int WORD_BYTES = 45;

    private HeaderText() {}

    /** One line without control characters and direction marks. */
    static String oneLine(String text) {
        String line = Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(c -> isPlain(c) ? c : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll(" {2,}", " ")
                .strip();
        int length = line.codePointCount(0, line.length());
        return length <= LIMIT ? line : line.substring(0, line.offsetByCodePoints(0, LIMIT - 1)) + "…";
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            case Character.FORMAT -> c == 0x200D;
            default -> true;
        };
    }

    /** As RFC 2047 wants it, cut between characters only: the mail library's own encoder cuts emoji in two. */
    static String encoded(String line) {
        if (line.length() < 60 && line.chars().allMatch(c -> c >= 32 && c < 127) && !line.contains("=?")) {
            return line;
        }
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int bytes = 0;
        for (int c : line.codePoints().toArray()) {
            int size = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > WORD_BYTES) {
                words.add(word.toString());
                word.setLength(0);
                bytes = 0;
            }
            word.appendCodePoint(c);
            bytes += size;
        }
        words.add(word.toString());
        return words.stream()
                .map(w -> "=?UTF-8?B?" + Base64.getEncoder().encodeToString(w.getBytes(StandardCharsets.UTF_8)) + "?=")
                .collect(Collectors.joining("\n "));
    }
}
