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

/** One word of an owner on how far a task is. Kept as given, for ever. */
@Entity
@Immutable
public class ProgressReport {

    /**
     * What was said.
     *
     * @param percent 0 to 100; null when the report gives no figure. 100 is a claim, not an acceptance
     */
    public record Said(Integer percent, String done, String difficulty, String proposal, LocalDate expectedOn) {

        /** Reads what a person sent; {@code done} must be there. */
        public static Said read(
                Checks checks, String percent, String done, String difficulty, String proposal, String expectedOn) {
            Integer figure = checks.percent("percent", percent);
            Said said = new Said(
                    figure,
                    checks.required("done", done),
                    checks.text("difficulty", difficulty),
                    checks.text("proposal", proposal),
                    checks.day("expectedOn", expectedOn));
            checks.orThrow();
            return said;
        }
    }

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

    public Long id() {
        return id;
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
}
