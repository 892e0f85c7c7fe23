package vn.tiendo.task;

import jakarta.persistence.CascadeType;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;

/** Whose an ordered task is: who has to deliver it, who helps, who works under contract; and how that changes. */
@MappedSuperclass
public abstract class OwnedTask extends TaskAsOrdered {

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation lead;

    @OneToMany(mappedBy = "task", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<TaskParty> parties = new ArrayList<>();

    protected OwnedTask() {}

    OwnedTask(TaskOrder order) {
        super(order);
        lead = order.lead();
    }

    /** The task that this is. */
    abstract Task self();

    /** @throws RuleBroken when the task is closed */
    abstract void open();

    /** Lets the sweep look at it anew, because others have to be told now. */
    abstract void lookAnew();

    public void involve(Organisation organisation, TaskParty.Role role) {
        if (parties.stream().noneMatch(p -> p.is(role, organisation))) {
            parties.add(new TaskParty(self(), organisation, role, parties.size() + 1));
        }
    }

    /** Gives the task to another lead unit. */
    public TaskEvent.Assigned assign(Organisation unit, Instant at) {
        open();
        lead = unit;
        lookAnew();
        return new TaskEvent.Assigned(self(), unit, TaskEvent.Part.LEAD, at);
    }

    /** Gives an organisation a part in the task beside its lead. */
    public TaskEvent.Assigned assign(Organisation organisation, TaskParty.Role role, Instant at) {
        open();
        TaskParty known = parties.stream()
                .filter(p -> p.is(role, organisation))
                .findFirst()
                .orElse(null);
        if (known == null) {
            parties.add(new TaskParty(self(), organisation, role, parties.size() + 1));
            parties.get(parties.size() - 1).begin(LocalDate.ofInstant(at, Language.ZONE));
        } else {
            known.begin(LocalDate.ofInstant(at, Language.ZONE));
        }
        lookAnew();
        return new TaskEvent.Assigned(self(), organisation, TaskEvent.Part.of(role), at);
    }

    /** Ends an organisation's part; what it said stays, and it sees the task no longer. */
    public TaskEvent.Released release(Organisation organisation, TaskParty.Role role, Instant at) {
        open();
        parties.stream()
                .filter(p -> p.is(role, organisation) && p.isCurrent())
                .findFirst()
                .orElseThrow(() -> new RuleBroken("organisation", RuleWords::noPart))
                .end(LocalDate.ofInstant(at, Language.ZONE));
        return new TaskEvent.Released(self(), organisation, TaskEvent.Part.of(role), at);
    }

    /** Who has to deliver; null when the order names nobody. */
    public Organisation lead() {
        return lead;
    }

    /** Everybody who has, or had, a part in it beside the lead. */
    public List<TaskParty> parties() {
        return List.copyOf(parties);
    }

    public List<Organisation> cooperating() {
        return TaskParty.in(TaskParty.Role.COOPERATING, parties);
    }

    public List<Organisation> contractors() {
        return TaskParty.in(TaskParty.Role.CONTRACTOR, parties);
    }
}
