package vn.tiendo.task;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import vn.tiendo.directive.Clause;

/** That a decision was written into a directive, and as which clause. */
@Entity
@Immutable
public class DecisionClause extends TaskFact {

    @ManyToOne(fetch = FetchType.LAZY)
    private Decision decision;

    @ManyToOne(fetch = FetchType.LAZY)
    private Clause clause;

    protected DecisionClause() {}

    DecisionClause(Decision decision, Clause clause, Reporter by, Instant at) {
        super(decision.task(), by, at);
        this.decision = decision;
        this.clause = clause;
    }

    public Decision decision() {
        return decision;
    }

    public Clause clause() {
        return clause;
    }
}
