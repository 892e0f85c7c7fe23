package vn.tiendo.alert;

import java.util.ArrayList;
import java.util.List;

/** The text form of a mail: lines of at most 76 characters, continued under the beginning of their words. */
final class PlainText {

    static final int WIDTH = 76;

    private PlainText() {}

    static String wrapped(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.replace("\r", "").split("\n", -1)) {
            String bare = line.stripTrailing();
            boolean secondBlank = bare.isEmpty()
                    && (lines.isEmpty() || lines.get(lines.size() - 1).isEmpty());
            if (!secondBlank) {
                wrap(bare, lines);
            }
        }
        return String.join("\n", lines).stripTrailing() + "\n";
    }

    private static void wrap(String line, List<String> lines) {
        String indent = " ".repeat(line.length() - line.stripLeading().length());
        StringBuilder current = new StringBuilder(indent);
        for (String word : line.strip().split(" +")) {
            boolean begun = current.length() > indent.length();
            if (begun && width(current) + 1 + width(word) > WIDTH) {
                lines.add(current.toString());
                current = new StringBuilder(indent);
                begun = false;
            }
            current.append(begun ? " " : "").append(word);
        }
        lines.add(current.toString().stripTrailing());
    }

    private static int width(CharSequence text) {
        return (int) text.codePoints().count();
    }
}
