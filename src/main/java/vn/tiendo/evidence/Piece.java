package vn.tiendo.evidence;

import vn.tiendo.shared.Checks;

/**
 * A piece of evidence as it is brought: a file, a document that is named, or a named document with its scan.
 *
 * @param title what it shows, in the bringer's words; may be null
 * @param file may be null
 * @param document may be null, yet not with {@code file}
 */
public record Piece(String title, CheckedFile file, DocumentReference document) {

    static final int TITLE_LIMIT = 500;

    /** Reads a title as a person sent it. */
    public static String title(Checks checks, String given) {
        return DocumentReference.line(checks, "title", checks.text("title", given), TITLE_LIMIT);
    }
}
