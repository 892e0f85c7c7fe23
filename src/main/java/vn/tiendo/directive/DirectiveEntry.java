package vn.tiendo.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Organisations;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;

/** Takes up a directive that somebody types in, with its wording; what is wrong is told field by field. */
@ApplicationScoped
public class DirectiveEntry {

    /** What a directive may be, as the register has it. */
    public static final List<String> KINDS =
            List.of("notice", "decision", "resolution", "plan", "project", "strategy", "follow-up", "review");

    private static final int CODE = 20;
    private static final int NUMBER = 60;
    private static final int TITLE = 300;
    private static final int PREAMBLE = 2000;
    /** A long resolution with its appendices; what a form may hold is more. */
    private static final int TEXT = 200_000;

    private static final String ADDRESS_OF_THE_FORM = "new";

    private final Directives directives;
    private final Organisations organisations;

    DirectiveEntry(Directives directives, Organisations organisations) {
        this.directives = directives;
        this.organisations = organisations;
    }

    /**
     * What was typed.
     *
     * @param code the short name in addresses, as KL or NQ-57
     * @param number and symbol on the document
     * @param issuer code of an organisation; nothing when it is none of those known
     * @param textEn the text with its numbered clauses; one language is enough, and serves for both
     */
    public record Typed(
            String code,
            String kind,
            String number,
            String titleEn,
            String titleVi,
            String issuer,
            String issuedOn,
            String textEn,
            String textVi) {}

    /** @throws RuleBroken with all that is wrong */
    @Transactional
    public Directive enter(Typed typed, LocalDate today) {
        Checks checks = new Checks();
        String code = checks.text("code", typed.code(), CODE);
        checks.that(
                code != null && code.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*") && !ADDRESS_OF_THE_FORM.equals(code),
                "code",
                RuleWords::directiveCode);
        checks.that(typed.kind() != null && KINDS.contains(typed.kind()), "kind", RuleWords::required);
        String number = checks.text("number", typed.number(), NUMBER);
        Bilingual title =
                both(checks.text("titleEn", typed.titleEn(), TITLE), checks.text("titleVi", typed.titleVi(), TITLE));
        checks.that(title.en() != null, "titleVi", RuleWords::required);
        LocalDate issuedOn = checks.requiredDay("issuedOn", typed.issuedOn());
        checks.that(issuedOn == null || !issuedOn.isAfter(today), "issuedOn", w -> w.notYet(typed.issuedOn()));
        String issuer = checks.text("issuer", typed.issuer());
        Organisation issuing =
                issuer == null ? null : organisations.withCode(issuer).orElse(null);
        checks.that(issuer == null || issuing != null, "issuer", w -> w.noOrganisation(issuer));
        DirectiveText en = text(checks, "textEn", typed.textEn());
        DirectiveText vi = text(checks, "textVi", typed.textVi());
        checks.that(
                en == null
                        || vi == null
                        || en.clauses().keySet().equals(vi.clauses().keySet()),
                "textEn",
                RuleWords::otherClauses);
        checks.orThrow();
        if (directives.withCode(code).isPresent()) {
            throw new RuleBroken("code", w -> w.directiveTaken(code));
        }
        Directive directive = new Directive(code, typed.kind(), number, title, issuing, issuedOn, null);
        word(directive, en == null ? vi : en, vi == null ? en : vi);
        directives.persist(directive);
        return directive;
    }

    private static void word(Directive directive, DirectiveText en, DirectiveText vi) {
        if (en == null) {
            return;
        }
        List<String> numbers = new ArrayList<>(vi.clauses().keySet());
        Bilingual preamble = both(en.preamble(), vi.preamble());
        directive.word(
                preamble.isEmpty() ? null : preamble,
                numbers.stream()
                        .map(n ->
                                new Bilingual(en.clauses().get(n), vi.clauses().get(n)))
                        .toList(),
                numbers);
    }

    /** Null when nothing was typed. */
    private static DirectiveText text(Checks checks, String field, String given) {
        String typed = checks.text(field, given, TEXT);
        if (typed == null) {
            return null;
        }
        DirectiveText text = DirectiveText.read(typed);
        checks.that(!text.clauses().isEmpty(), field, RuleWords::noClauses);
        text.twice().forEach(n -> checks.that(false, field, w -> w.clauseTaken(n)));
        for (Map.Entry<String, String> clause : text.clauses().entrySet()) {
            int length = clause.getValue().length();
            checks.that(
                    length <= Checks.TEXT_LIMIT,
                    field,
                    w -> clause.getKey() + ". " + w.tooLong(Checks.TEXT_LIMIT, length));
        }
        int preamble = text.preamble() == null ? 0 : text.preamble().length();
        checks.that(preamble <= PREAMBLE, field, w -> w.tooLong(PREAMBLE, preamble));
        return text;
    }

    /** Where one language is missing the other serves: the register keeps both. */
    private static Bilingual both(String en, String vi) {
        return new Bilingual(en == null ? vi : en, vi == null ? en : vi);
    }
}
