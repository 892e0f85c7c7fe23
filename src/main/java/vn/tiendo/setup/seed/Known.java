package vn.tiendo.setup.seed;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import vn.tiendo.directive.Clause;
import vn.tiendo.directive.Directive;
import vn.tiendo.directive.SourceDocument;

/** Looks up what only files refer to by code. */
final class Known {

    private Known() {}

    static Optional<SourceDocument> source(EntityManager entities, String code) {
        return entities.createQuery("from SourceDocument s where s.code = :code", SourceDocument.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    static Optional<Clause> clause(EntityManager entities, Directive directive, String number) {
        return entities.createQuery("from Clause c where c.directive = :directive and c.number = :number", Clause.class)
                .setParameter("directive", directive)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }
}
