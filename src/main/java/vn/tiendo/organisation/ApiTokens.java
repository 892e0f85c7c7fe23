package vn.tiendo.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All tokens, those that no longer open anything among them. */
@ApplicationScoped
public class ApiTokens implements PanacheRepository<ApiToken> {

    private static final int LIMIT = 500;

    /** With its organisation. */
    Optional<ApiToken> withHash(String hash) {
        return find("from ApiToken t join fetch t.organisation where t.tokenHash = ?1", hash)
                .firstResultOptional();
    }

    /** The newest first. */
    List<ApiToken> newest() {
        return find("from ApiToken t join fetch t.organisation join fetch t.createdBy order by t.id desc")
                .page(0, LIMIT)
                .list();
    }

    /** Those of one organisation, the newest first. */
    List<ApiToken> of(Long organisationId) {
        return find(
                        "from ApiToken t join fetch t.organisation o join fetch t.createdBy where o.id = ?1 order by t.id desc",
                        organisationId)
                .page(0, LIMIT)
                .list();
    }

    boolean isUsable(Organisation organisation, String name, LocalDate today) {
        return count(
                        "organisation = ?1 and name = ?2 and revokedAt is null and lastDay >= ?3",
                        organisation,
                        name,
                        today)
                > 0;
    }
}
