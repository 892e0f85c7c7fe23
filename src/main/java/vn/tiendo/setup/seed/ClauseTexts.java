package vn.tiendo.setup.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.directive.Directive;
import vn.tiendo.directive.DirectiveText;
import vn.tiendo.directive.Directives;
import vn.tiendo.shared.Bilingual;

/** Reads the wording of directives: {@code KL.en.txt} and {@code KL.vi.txt}, a paragraph for each numbered clause. */
@ApplicationScoped
class ClauseTexts {

    private final Directives directives;

    ClauseTexts(Directives directives) {
        this.directives = directives;
    }

    @Transactional
    void load(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (Path english :
                    files.filter(f -> f.toString().endsWith(".en.txt")).sorted().toList()) {
                word(english);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void word(Path english) throws IOException {
        String code = english.getFileName().toString().replace(".en.txt", "");
        Path vietnamese = english.resolveSibling(code + ".vi.txt");
        Directive directive = directives
                .withCode(code)
                .orElseThrow(() -> refused(
                        english, "the file's name “" + code + "” is wrong; right would be a code in directives.csv"));
        if (!Files.exists(vietnamese)) {
            throw refused(english, "the Vietnamese wording is missing; right would be a file " + vietnamese);
        }
        DirectiveText en = text(english);
        DirectiveText vi = text(vietnamese);
        List<String> numbers = new ArrayList<>(en.clauses().keySet());
        if (!vi.clauses().keySet().equals(en.clauses().keySet())) {
            throw refused(vietnamese, "the clauses are " + vi.clauses().keySet() + "; right would be " + numbers);
        }
        directive.word(
                new Bilingual(en.preamble(), vi.preamble()),
                numbers.stream()
                        .map(n ->
                                new Bilingual(en.clauses().get(n), vi.clauses().get(n)))
                        .toList(),
                numbers);
    }

    private static DirectiveText text(Path file) throws IOException {
        DirectiveText text = DirectiveText.read(Files.readString(file));
        if (!text.twice().isEmpty()) {
            throw refused(
                    file,
                    "clause " + text.twice().iterator().next() + " stands twice; right would be a number of its own");
        }
        return text;
    }

    private static SeedRefused refused(Path file, String problem) {
        return new SeedRefused(file.toString(), List.of(file + ": " + problem));
    }
}
