package vn.tiendo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import vn.tiendo.evidence.CheckedFile;
import vn.tiendo.evidence.Piece;
import vn.tiendo.indicator.Indicator;
import vn.tiendo.indicator.Indicators;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Accounts;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Organisations;
import vn.tiendo.organisation.Person;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.TokenIssuing;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.task.DecidingLevel;
import vn.tiendo.task.ExtensionRequest;
import vn.tiendo.task.Origin;
import vn.tiendo.task.ProgressReport;
import vn.tiendo.task.Proving;
import vn.tiendo.task.Reporter;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskEvent;
import vn.tiendo.task.TaskEvidence;
import vn.tiendo.task.TaskLog;
import vn.tiendo.task.Tasks;

/** Who there is and what there is for the table of access: everybody's own task, and tasks of others and of nobody. */
@ApplicationScoped
public class AccessWorld {

    private final Given given;
    private final Tasks tasks;
    private final TaskLog log;
    private final Accounts accounts;
    private final Organisations organisations;
    private final EntityManager entities;
    private final SettableClock clock;
    private final Proving proving;
    private final Indicators indicators;
    private final TokenIssuing tokens;
    private final AtomicInteger made = new AtomicInteger();

    AccessWorld(
            Given given,
            Tasks tasks,
            TaskLog log,
            Accounts accounts,
            Organisations organisations,
            EntityManager entities,
            SettableClock clock,
            Proving proving,
            Indicators indicators,
            TokenIssuing tokens) {
        this.given = given;
        this.tasks = tasks;
        this.log = log;
        this.accounts = accounts;
        this.organisations = organisations;
        this.entities = entities;
        this.clock = clock;
        this.proving = proving;
        this.indicators = indicators;
        this.tokens = tokens;
    }

    /** Whose a task is, seen from the people of the table. */
    public enum Whose {
        OWN,
        FOREIGN,
        UNASSIGNED
    }

    /** A task, and what stands in addresses below it. */
    public record Known(String code, long report, long wanted, long evidence) {}

    public void people() {
        given.emptyDatabase();
        made.set(0);
        Organisation lead = given.organisation("LEAD");
        Organisation helper = given.organisation("HELPER");
        Organisation viettel = given.organisation("VIETTEL", Organisation.Role.CONTRACTOR);
        Organisation otherUnit = given.organisation("OTHER");
        Organisation vnpt = given.organisation("VNPT", Organisation.Role.CONTRACTOR);
        given.account("staff", Role.STAFF, given.organisation("OFFICE"));
        given.account("admin", Role.ADMIN, null);
        given.account("reader", Role.READER, null);
        given.account("lead", Role.UNIT, lead);
        given.account("cooperating", Role.UNIT, helper);
        given.account("contractor", Role.CONTRACTOR, viettel);
        given.account("spare", Role.UNIT, lead);
        given.aTask("ORD-LEAD").copyOf("ORD").ledBy(lead).exists();
        given.aTask("ORD-OTHER").copyOf("ORD").ledBy(otherUnit).exists();
        entities();
        given.account("other-unit", Role.UNIT, otherUnit);
        given.account("other-contractor", Role.CONTRACTOR, vnpt);
    }

    @Transactional
    void entities() {
        indicators.persist(new Indicator("IND", new Bilingual("n", "n"), new Bilingual("u", "u"), null));
    }

    /** What a program of the contractor's shows, for reading and reporting. */
    public String token() {
        return tokens.issue(
                        new TokenIssuing.Wanted("VIETTEL", "System", EnumSet.allOf(Person.Grant.class), "2026-11-06"),
                        accounts.named("admin").orElseThrow().person(),
                        clock.instant())
                .secret()
                .text();
    }

    /** Another task of this kind with a report, a wish for a later day and a decision wanted. */
    @ActivateRequestContext
    public Known another(Whose whose) {
        String code = whose.name().charAt(0) + "-" + made.incrementAndGet();
        GivenTask task = given.aTask(code).dueBy(LocalDate.of(2025, 11, 20));
        if (whose == Whose.OWN) {
            task.ledBy(organisation("LEAD")).with(organisation("HELPER")).withContractor(organisation("VIETTEL"));
        } else if (whose == Whose.FOREIGN) {
            task.ledBy(organisation("OTHER")).withContractor(organisation("VNPT"));
        }
        task.exists();
        return lived(
                code,
                switch (whose) {
                    case OWN -> "contractor";
                    case FOREIGN -> "other-contractor";
                    case UNASSIGNED -> "staff";
                });
    }

    private Organisation organisation(String code) {
        return organisations.withCode(code).orElseThrow();
    }

    @Transactional
    Known lived(String code, String username) {
        Task task = tasks.withCode(code).orElseThrow();
        Account account = accounts.named(username).orElseThrow();
        Reporter owner = new Reporter(account, account.organisation(), Origin.PAGE);
        Instant at = clock.instant();
        TaskEvent.Reported reported = task.report(
                owner,
                new ProgressReport.Said(40, "Begun", "A difficulty", "A proposal", null, DecidingLevel.MINISTRY, null),
                at);
        log.keep(reported, owner);
        log.keep(
                task.askExtension(
                        new ExtensionRequest.Asked(
                                "2025-12-01",
                                LocalDate.of(2025, 12, 1),
                                ExtensionRequest.Cause.OTHER,
                                "It takes longer"),
                        1,
                        owner,
                        at),
                owner);
        TaskEvidence file = proving.attach(task, List.of(new Piece(null, aPicture(), null)), owner, at)
                .get(0);
        entities.flush();
        return new Known(code, reported.report().id(), reported.wanted().id(), file.id());
    }

    private static CheckedFile aPicture() {
        try {
            BufferedImage picture = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
            Path file = Files.createTempFile("evidence", ".png");
            ImageIO.write(picture, "png", file.toFile());
            return CheckedFile.of(file, "picture.png");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
