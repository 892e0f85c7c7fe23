package vn.tiendo.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.Missing;
import vn.tiendo.shared.RuleWords;

/** Gives organisations keys for their programs, and takes them back. */
@ApplicationScoped
public class TokenIssuing {

    private static final int NAME_LIMIT = 60;

    private final ApiTokens tokens;
    private final Organisations organisations;
    private final Accounts accounts;

    TokenIssuing(ApiTokens tokens, Organisations organisations, Accounts accounts) {
        this.tokens = tokens;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    /** What an administrator asks for, as written. */
    public record Wanted(String organisation, String name, Set<Person.Grant> grants, String lastDay) {}

    /** A new token and its secret, which is told now and never again. */
    public record Issued(ApiToken token, TokenSecret secret) {}

    /** @throws vn.tiendo.shared.RuleBroken when something is missing, the name is in use, or the last day is too far */
    @Transactional
    public Issued issue(Wanted wanted, Person by, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, Language.ZONE);
        LocalDate furthest = today.plusYears(1);
        Checks checks = new Checks();
        String code = checks.required("organisation", wanted.organisation());
        String name = checks.required("name", wanted.name());
        LocalDate lastDay = checks.requiredDay("lastDay", wanted.lastDay());
        Organisation organisation =
                code == null ? null : organisations.withCode(code).orElse(null);
        checks.that(code == null || organisation != null, "organisation", w -> w.noOrganisation(code));
        if (name != null) {
            checks.that(name.length() <= NAME_LIMIT, "name", w -> w.tooLong(NAME_LIMIT, name.length()));
            checks.that(name.indexOf('\n') < 0, "name", RuleWords::controlCharacters);
        }
        checks.that(!wanted.grants().isEmpty(), "grants", RuleWords::tokenForNothing);
        checks.that(
                lastDay == null || !lastDay.isBefore(today) && !lastDay.isAfter(furthest),
                "lastDay",
                w -> w.tokenLastDay(today.toString(), furthest.toString()));
        checks.orThrow();
        checks.that(!tokens.isUsable(organisation, name, today), "name", RuleWords::tokenNameTaken)
                .orThrow();
        TokenSecret secret = TokenSecret.random();
        ApiToken token =
                new ApiToken(organisation, name, wanted.grants(), lastDay, secret, accounts.findById(by.id()), at);
        tokens.persist(token);
        return new Issued(token, secret);
    }

    /** An administrator takes back any token, everybody else those of their own organisation. */
    @Transactional
    public void revoke(Long id, Person by, Instant at) {
        ApiToken token =
                tokens.findByIdOptional(id).filter(t -> sees(by, t)).orElseThrow(() -> new Missing("token " + id));
        token.revoke(accounts.findById(by.id()), at);
    }

    /** All tokens for an administrator, those of the own organisation for its people, the newest first. */
    public List<ApiToken> seenBy(Person person) {
        if (person.is(Role.ADMIN)) {
            return tokens.newest();
        }
        return person.organisationId() == null ? List.of() : tokens.of(person.organisationId());
    }

    private static boolean sees(Person person, ApiToken token) {
        return person.is(Role.ADMIN) || token.organisation().id().equals(person.organisationId());
    }
}
