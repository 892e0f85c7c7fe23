package vn.tiendo.task.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.tiendo.evidence.CheckedFile;
import vn.tiendo.evidence.DocumentReference;
import vn.tiendo.evidence.Piece;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;

/** What a person wrote of a piece of evidence, and what is wrong with it, by field. Files have to be chosen again. */
record EvidenceForm(String title, String number, String issuedOn, String issuer, Map<String, String> wrong) {

    static final EvidenceForm EMPTY = new EvidenceForm("", "", "", "", Map.of());

    private static final int MOST_FILES = 20;

    /** What was brought: a piece for each file, or one for the document alone. */
    List<Piece> read(List<FileUpload> uploads) {
        Checks checks = new Checks();
        String shows = Piece.title(checks, title);
        DocumentReference document = DocumentReference.read(checks, number, issuedOn, issuer);
        List<CheckedFile> files = files(checks, uploads);
        checks.that(!files.isEmpty() || document != null, "file", RuleWords::evidenceMissing);
        checks.orThrow();
        return files.isEmpty()
                ? List.of(new Piece(shows, null, document))
                : files.stream().map(f -> new Piece(shows, f, document)).toList();
    }

    /** The files of a form, looked into; what is wrong with one is told. */
    static List<CheckedFile> files(Checks checks, List<FileUpload> uploads) {
        // A form whose field for files was left empty sends one without a name.
        List<FileUpload> chosen = uploads == null
                ? List.of()
                : uploads.stream()
                        .filter(u -> u.size() > 0
                                || u.fileName() != null && !u.fileName().isBlank())
                        .toList();
        if (chosen.size() > MOST_FILES) {
            checks.that(false, "file", w -> w.tooManyFiles(MOST_FILES)).orThrow();
        }
        List<CheckedFile> files = new ArrayList<>();
        List<RuleBroken.Violation> refused = new ArrayList<>();
        for (FileUpload upload : chosen) {
            try {
                files.add(CheckedFile.of(upload.uploadedFile(), upload.fileName()));
            } catch (RuleBroken broken) {
                broken.violations().forEach(v -> refused.add(chosen.size() == 1 ? v : named(v, upload.fileName())));
            }
        }
        refused.forEach(v -> checks.that(false, v.field(), v.words()));
        if (!refused.isEmpty()) {
            checks.orThrow();
        }
        return files;
    }

    private static RuleBroken.Violation named(RuleBroken.Violation violation, String name) {
        String line = String.valueOf(name).replaceAll("\\p{C}", " ");
        String brief = line.length() <= 60 ? line : line.substring(0, 60) + "…";
        return new RuleBroken.Violation(
                violation.field(), w -> brief + ": " + violation.words().apply(w));
    }

    /** The same input with the reasons why it was refused. */
    EvidenceForm refused(RuleBroken broken, Language language) {
        return new EvidenceForm(title, number, issuedOn, issuer, Entered.reasons(broken, language));
    }

    public String wrong(String field) {
        return wrong.get(field);
    }

    /** Whether the part on the document's number is to be seen at once. */
    public boolean isNaming() {
        return !wrong.isEmpty() || !number.isEmpty();
    }

    public boolean isRefused() {
        return !wrong.isEmpty();
    }
}
