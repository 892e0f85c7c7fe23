package vn.tiendo.task;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What was decided about a difficulty. There is one decision at most. */
@Entity
@Immutable
public class Decision extends TaskFact {

    @ManyToOne(fetch = FetchType.LAZY)
    private DecisionWanted wanted;

    private String words;

    protected Decision() {}

    Decision(DecisionWanted wanted, String words, Reporter by, Instant at) {
        super(wanted.task(), by, at);
        this.wanted = wanted;
        this.words = words;
    }

    public DecisionWanted wanted() {
        return wanted;
    }

    public String words() {
        return words;
    }
}
