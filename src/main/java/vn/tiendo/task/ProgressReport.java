package vn.tiendo.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.RuleWords;

/** One word of an owner on how far a task is. Kept as given, for ever. */
@Entity
@Immutable
public class ProgressReport {

    /**
     * What was said.
     *
     * @param percent 0 to 100; null when the report gives no figure. 100 is a claim, not an acceptance
     * @param decidingLevel who has to decide to remove the difficulty; null when nobody above has to
     * @param wantedBy the day by which that decision is needed
     */
    public record Said(
            Integer percent,
            String done,
            String difficulty,
            String proposal,
            LocalDate expectedOn,
            DecidingLevel decidingLevel,
            LocalDate wantedBy) {

        /** A report that needs no decision above. */
        public Said(Integer percent, String done, String difficulty, String proposal, LocalDate expectedOn) {
            this(percent, done, difficulty, proposal, expectedOn, null, null);
        }

        boolean isAll() {
            return percent != null && percent == ALL;
        }

        Said all() {
            return new Said(ALL, done, difficulty, proposal, expectedOn, decidingLevel, wantedBy);
        }

        /** Reads what a person sent; {@code done} must be there. What is wrong is left with the checks. */
        public static Said read(Checks checks, String percent, Given given) {
            Integer figure = checks.percent("percent", percent);
            return with(checks, figure, given);
        }

        /** Reads what goes with a claim: the figure is 100. */
        public static Said readClaim(Checks checks, Given given) {
            return with(checks, ALL, given);
        }

        private static Said with(Checks checks, Integer percent, Given given) {
            Said said = new Said(
                    percent,
                    checks.required("done", given.done()),
                    checks.text("difficulty", given.difficulty()),
                    checks.text("proposal", given.proposal()),
                    checks.day("expectedOn", given.expectedOn()),
                    checks.oneOf("decidingLevel", given.decidingLevel(), DecidingLevel.class),
                    checks.day("wantedBy", given.wantedBy()));
            checks.that(
                    said.decidingLevel == null || said.difficulty != null, "difficulty", RuleWords::difficultyToDecide);
            checks.that(said.wantedBy == null || said.decidingLevel != null, "decidingLevel", RuleWords::levelToDecide);
            return said;
        }
    }

    /** What was sent, before it was read. */
    public record Given(
            String done, String difficulty, String proposal, String expectedOn, String decidingLevel, String wantedBy) {

        public Given(String done, String difficulty, String proposal, String expectedOn) {
            this(done, difficulty, proposal, expectedOn, null, null);
        }
    }

    private static final int ALL = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Task task;

    private Instant reportedAt;
    private LocalDate reportedOn;
    private Integer percentDone;
    private String done;
    private String difficulty;
    private String proposal;
    private LocalDate expectedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    protected ProgressReport() {}

    ProgressReport(Task task, Reporter by, Said said, Instant at) {
        this.task = task;
        this.reportedAt = at;
        this.reportedOn = LocalDate.ofInstant(at, Language.ZONE);
        this.percentDone = said.percent();
        this.done = said.done();
        this.difficulty = said.difficulty();
        this.proposal = said.proposal();
        this.expectedOn = said.expectedOn();
        this.organisation = by.organisation();
        this.account = by.account();
        this.origin = by.origin();
    }

    /** The decision above that the report asks for; null when it asks for none. */
    DecisionWanted wanted(Said said, Reporter by, Instant at) {
        return said.decidingLevel() == null
                ? null
                : new DecisionWanted(this, said.decidingLevel(), said.wantedBy(), by, at);
    }

    public Long id() {
        return id;
    }

    public Task task() {
        return task;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    /** The day of {@link #reportedAt} in Asia/Ho_Chi_Minh. */
    public LocalDate reportedOn() {
        return reportedOn;
    }

    public Integer percent() {
        return percentDone;
    }

    public String done() {
        return done;
    }

    public String difficulty() {
        return difficulty;
    }

    public String proposal() {
        return proposal;
    }

    public LocalDate expectedOn() {
        return expectedOn;
    }

    public Organisation organisation() {
        return organisation;
    }

    public Origin origin() {
        return origin;
    }

    /** Whether it came as a reply to a mail: then it counts only when somebody who signed in stands by it. */
    public boolean isByMail() {
        return origin == Origin.MAIL;
    }
}
