package vn.tiendo.evidence;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name under which a file is shown and saved: what its sender called it, without what could mislead or do harm. */
final class FileName {

    /** The longest name, its ending included. */
    static final int LIMIT = 200;

    private static final Pattern ENDING = Pattern.compile("\\.((?=\\w*[A-Za-z])[A-Za-z0-9]{1,5})$");
    /** What systems do not allow in names, and what makes a text read as another. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Co}\\p{Zl}\\p{Zp}\"<>|:*?]");

    private FileName() {}

    /** The last part of the given path, cleaned, ending as files of the kind do. */
    static String of(String given, FileKind kind) {
        String path = given == null ? "" : Normalizer.normalize(given, Normalizer.Form.NFC);
        // As browsers write the three characters that a form could not carry.
        path = path.replace("%22", "\"").replaceAll("(?i)%0d|%0a", " ");
        String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String name =
                UNFIT.matcher(last).replaceAll(" ").replaceAll("\\s+", " ").strip();
        String ending = kind.extension();
        var written = ENDING.matcher(name);
        if (written.find()) {
            ending = kind.isWritten(written.group(1)) ? written.group(1) : ending;
            name = name.substring(0, written.start());
        }
        // A leading dot hides a file, a trailing one is dropped by some systems.
        name = name.replaceAll("^[. ]+|[. ]+$", "");
        int room = LIMIT - ending.length() - 1;
        if (name.length() > room) {
            name = name.substring(0, Character.isHighSurrogate(name.charAt(room - 1)) ? room - 1 : room);
        }
        return (name.isEmpty() ? "file" : name) + "." + ending;
    }
}
