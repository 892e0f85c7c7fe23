package vn.tiendo.task;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.organisation.Organisation;

/**
 * The days a task is late, each counted for whoever had it in hand at the end of that day. Late is every day after the
 * last good day in force, until the task is accepted; days on which it rested by a decision are nobody's.
 *
 * @param by how many days each had; never null, all four are there
 */
public record DaysLate(Map<Court, Integer> by) {

    /** In whose hand a task can be. */
    public enum Court {
        /** Whoever does the work under contract. */
        CONTRACTOR,
        /** The unit that has to deliver. */
        LEAD_UNIT,
        /** The owner says that it is done, and nobody has answered; or it was done, and not accepted yet. */
        ACCEPTANCE,
        /** A decision above the lead unit is wanted, or a later day is asked for, and nobody has decided. */
        DECISION
    }

    /** All that decides in whose hand the task was. */
    public record Story(
            Task task,
            List<Claim> claims,
            List<ClaimAnswer> answers,
            List<DecisionWanted> wanted,
            List<Decision> decisions,
            List<ExtensionRequest> requests,
            List<ExtensionDecision> granted,
            List<Suspension> suspensions,
            TaskCompletion completion) {

        /** The split as of the end of a day, against a last good day; all zero when there is none or it is not over. */
        public DaysLate until(LocalDate today, LocalDate dueOn) {
            Map<Court, Integer> days = new EnumMap<>(Court.class);
            for (Court court : Court.values()) {
                days.put(court, 0);
            }
            boolean accepted = completion != null && !completion.acceptedOn().isAfter(today);
            LocalDate end = accepted ? completion.acceptedOn() : today;
            if (dueOn != null) {
                for (LocalDate day = dueOn.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
                    if (!restedOn(day)) {
                        days.merge(courtOn(day, accepted), 1, Integer::sum);
                    }
                }
            }
            return new DaysLate(days);
        }

        private Court courtOn(LocalDate day, boolean accepted) {
            if (accepted && day.isAfter(completion.doneOn()) || claimWaitedOn(day)) {
                return Court.ACCEPTANCE;
            }
            DecisionWanted open = wanted.stream()
                    .filter(w -> !w.onDay().isAfter(day)
                            && decisions.stream()
                                    .noneMatch(d -> d.wanted().id().equals(w.id())
                                            && !d.onDay().isAfter(day)))
                    .findFirst()
                    .orElse(null);
            if (open != null && open.decidingLevel() == DecidingLevel.LEAD_UNIT) {
                return Court.LEAD_UNIT;
            }
            if (open != null || laterDayWantedOn(day)) {
                return Court.DECISION;
            }
            return ownerOn(day);
        }

        private boolean claimWaitedOn(LocalDate day) {
            return claims.stream()
                    .anyMatch(c -> !c.onDay().isAfter(day)
                            && answers.stream()
                                    .noneMatch(a -> a.claim().id().equals(c.id())
                                            && !a.onDay().isAfter(day)));
        }

        private boolean laterDayWantedOn(LocalDate day) {
            return requests.stream()
                    .anyMatch(r -> !r.onDay().isAfter(day)
                            && granted.stream()
                                    .noneMatch(g -> g.request().id().equals(r.id())
                                            && !g.onDay().isAfter(day)));
        }

        /** Where there is a contractor the work is the contractor's, unless the lead unit's own claim came back. */
        private Court ownerOn(LocalDate day) {
            boolean contracted =
                    task.parties().stream().anyMatch(p -> p.role() == TaskParty.Role.CONTRACTOR && p.wasOn(day));
            ClaimAnswer last = answers.stream()
                    .filter(a -> a.verdict() == ClaimAnswer.Verdict.RETURNED
                            && !a.onDay().isAfter(day))
                    .reduce((a, b) -> b)
                    .orElse(null);
            boolean leadsOwn = last != null && isLead(last.claim().organisation());
            return contracted && !leadsOwn ? Court.CONTRACTOR : Court.LEAD_UNIT;
        }

        private boolean isLead(Organisation organisation) {
            return organisation != null
                    && task.lead() != null
                    && task.lead().id().equals(organisation.id());
        }

        private boolean restedOn(LocalDate day) {
            return suspensions.stream()
                    .filter(s -> !s.onDay().isAfter(day))
                    .reduce((a, b) -> b)
                    .map(Suspension::suspends)
                    .orElse(false);
        }
    }

    public int of(Court court) {
        return by.get(court);
    }

    public int total() {
        return by.values().stream().mapToInt(Integer::intValue).sum();
    }
}
