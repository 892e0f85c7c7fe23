package vn.tiendo.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.organisation.Organisation;

/** An organisation that has a part in a task beside its lead. */
@Entity
public class TaskParty {

    /** The part it has. */
    public enum Role {
        /** Named in the order to work with the lead. */
        COOPERATING,
        /** Does the work under contract; sees the task. */
        CONTRACTOR
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Task task;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    private Role role;

    private int ordinal;

    /** Null: since the order. */
    private LocalDate sinceOn;

    /** From which day on it has no part any more; null: it still has. */
    private LocalDate untilOn;

    protected TaskParty() {}

    TaskParty(Task task, Organisation organisation, Role role, int ordinal) {
        this.task = task;
        this.organisation = organisation;
        this.role = role;
        this.ordinal = ordinal;
    }

    boolean is(Role part, Organisation other) {
        return role == part && organisation.code().equals(other.code());
    }

    void begin(LocalDate day) {
        sinceOn = day;
        untilOn = null;
    }

    void end(LocalDate day) {
        untilOn = day;
    }

    /** Whether it still has its part. */
    boolean isCurrent() {
        return untilOn == null;
    }

    /** Whether it had its part at the end of a day. */
    boolean wasOn(LocalDate day) {
        return (sinceOn == null || !day.isBefore(sinceOn)) && (untilOn == null || day.isBefore(untilOn));
    }

    public Role role() {
        return role;
    }

    public Organisation organisation() {
        return organisation;
    }

    static List<Organisation> in(Role part, List<TaskParty> parties) {
        return parties.stream()
                .filter(p -> p.role == part && p.isCurrent())
                .map(p -> p.organisation)
                .toList();
    }
}
