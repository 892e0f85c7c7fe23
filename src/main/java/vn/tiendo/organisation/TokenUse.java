package vn.tiendo.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.shared.Language;

/** Who comes by which token. */
@ApplicationScoped
public class TokenUse {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final ApiTokens tokens;
    private final EntityManager entities;

    TokenUse(ApiTokens tokens, EntityManager entities) {
        this.tokens = tokens;
        this.entities = entities;
    }

    /** A token that was shown: whether it opens anything, and who speaks through it. */
    public record Shown(ApiToken.State state, LocalDate lastDay, Person person, boolean toBeNoted) {}

    /** Empty when there is no such token. */
    public Optional<Shown> shown(TokenSecret secret, Language language, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, Language.ZONE);
        return tokens.withHash(secret.hash())
                .map(t -> new Shown(t.state(today), t.lastDay(), t.person(language), isToBeNoted(t, at)));
    }

    private static boolean isToBeNoted(ApiToken token, Instant at) {
        return token.lastUsedAt() == null
                || !token.lastUsedAt().plus(NOTED_EVERY).isAfter(at);
    }

    /**
     * Keeps when a token was used, once a minute. Past the entity: it is no change that anybody made, and of several
     * requests in the same minute one writes.
     */
    @Transactional
    public void note(Long id, Instant at) {
        entities.createQuery("update ApiToken t set t.lastUsedAt = :at where t.id = :id"
                        + " and (t.lastUsedAt is null or t.lastUsedAt <= :before)")
                .setParameter("at", at)
                .setParameter("id", id)
                .setParameter("before", at.minus(NOTED_EVERY))
                .executeUpdate();
    }
}
