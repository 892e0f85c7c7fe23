package vn.tiendo.setup.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.directive.Directive;
import vn.tiendo.directive.Directives;
import vn.tiendo.shared.Bilingual;

/** Reads the wording of directives: {@code KL.en.txt} and {@code KL.vi.txt}, a paragraph for each numbered clause. */
@ApplicationScoped
class ClauseTexts {

    private static final Pattern CLAUSE = Pattern.compile("(\\d+[a-z]?)\\.\\s+(.+)", Pattern.DOTALL);
    private static final String PREAMBLE = "";

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
        Map<String, String> en = clauses(english);
        Map<String, String> vi = clauses(vietnamese);
        if (!en.keySet().equals(vi.keySet())) {
            throw refused(vietnamese, "the clauses are " + vi.keySet() + "; right would be " + en.keySet());
        }
        Bilingual preamble = new Bilingual(en.remove(PREAMBLE), vi.get(PREAMBLE));
        List<String> numbers = new ArrayList<>(en.keySet());
        directive.word(
                preamble,
                numbers.stream().map(n -> new Bilingual(en.get(n), vi.get(n))).toList(),
                numbers);
    }

    private static Map<String, String> clauses(Path file) throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        found.put(PREAMBLE, null);
        for (String paragraph : Files.readString(file).replace("\r\n", "\n").split("\n\\s*\n")) {
            String text = paragraph.strip().replaceAll("\\s*\n\\s*", " ");
            Matcher clause = CLAUSE.matcher(text);
            if (clause.matches()) {
                if (found.put(clause.group(1), clause.group(2)) != null) {
                    throw refused(
                            file, "clause " + clause.group(1) + " stands twice; right would be a number of its own");
                }
            } else if (!text.isEmpty()) {
                found.merge(PREAMBLE, text, (a, b) -> a + " " + b);
            }
        }
        return found;
    }

    private static SeedRefused refused(Path file, String problem) {
        return new SeedRefused(file.toString(), List.of(file + ": " + problem));
    }
}
