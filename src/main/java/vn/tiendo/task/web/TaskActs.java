package vn.tiendo.task.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.tiendo.evidence.Piece;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.RuleWords;
import vn.tiendo.task.Agenda;
import vn.tiendo.task.AsOf;
import vn.tiendo.task.ExtensionRequest;
import vn.tiendo.task.Extensions;
import vn.tiendo.task.Origin;
import vn.tiendo.task.Product;
import vn.tiendo.task.ProgressReport;
import vn.tiendo.task.Reporting;
import vn.tiendo.task.StaffActs;
import vn.tiendo.task.TaskEvent;
import vn.tiendo.task.TaskParty;

/** Reads what was sent about a task, from a page or a program alike, and has it done in the name of who is signed in. */
@ApplicationScoped
class TaskActs {

    private static final int PRODUCT_NUMBER = 100;
    private static final int PRODUCT_ISSUER = 200;
    private static final int DOCUMENT = 200;
    private static final int WORDING = 300;
    private static final int LONGEST_RHYTHM = 366;

    private final Reporting reporting;
    private final Extensions extensions;
    private final StaffActs staff;
    private final Agenda agenda;
    private final Unchanged unchanged;
    private final SignedIn signedIn;
    private final AsOf days;
    private final Clock clock;

    TaskActs(
            Reporting reporting,
            Extensions extensions,
            StaffActs staff,
            Agenda agenda,
            Unchanged unchanged,
            SignedIn signedIn,
            AsOf days,
            Clock clock) {
        this.reporting = reporting;
        this.extensions = extensions;
        this.staff = staff;
        this.agenda = agenda;
        this.unchanged = unchanged;
        this.signedIn = signedIn;
        this.days = days;
        this.clock = clock;
    }

    void acknowledge(String code, Sent.Receipt sent, Origin origin) {
        Checks checks = new Checks();
        LocalDate receivedOn = checks.requiredDay("receivedOn", sent.receivedOn());
        checks.orThrow();
        run(code, () -> reporting.acknowledge(code, receivedOn, signedIn.person(), origin, clock.instant()));
    }

    ProgressReport report(String code, Sent.Progress sent, Origin origin) {
        return report(code, sent, List.of(), origin);
    }

    /**
     * A report and the files that show it, all or nothing.
     *
     * @throws vn.tiendo.shared.RuleBroken telling what is wrong with the words and with the files at once
     */
    ProgressReport report(String code, Sent.Progress sent, List<FileUpload> files, Origin origin) {
        Checks checks = new Checks();
        ProgressReport.Said said = ProgressReport.Said.read(
                checks,
                Sent.figure(sent.percent()),
                new ProgressReport.Given(
                        sent.done(),
                        sent.difficulty(),
                        sent.proposal(),
                        sent.expectedOn(),
                        sent.decidingLevel(),
                        sent.wantedBy()));
        checks.that(
                said.wantedBy() == null || !said.wantedBy().isBefore(days.today()), "wantedBy", RuleWords::dayIsOver);
        List<Piece> evidence = EvidenceForm.files(checks, files).stream()
                .map(f -> new Piece(null, f, null))
                .toList();
        checks.orThrow();
        return unchanged.since(
                code,
                signedIn.person(),
                () -> reporting.report(code, said, evidence, signedIn.person(), origin, clock.instant()));
    }

    ProgressReport claim(String code, Sent.Claim sent, List<Piece> evidence, Origin origin) {
        Checks checks = new Checks();
        ProgressReport.Said said =
                ProgressReport.Said.readClaim(checks, new ProgressReport.Given(sent.done(), null, null, null));
        LocalDate doneOn = checks.requiredDay("doneOn", sent.doneOn());
        Product product = new Product(
                checks.text("productNumber", sent.productNumber(), PRODUCT_NUMBER),
                checks.day("productOn", sent.productOn()),
                checks.text("productIssuer", sent.productIssuer(), PRODUCT_ISSUER));
        checks.that(
                product.issuedOn() == null || !product.issuedOn().isAfter(days.today()),
                "productOn",
                w -> w.notYet(sent.productOn()));
        checks.orThrow();
        return unchanged.since(
                code,
                signedIn.person(),
                () -> reporting.claim(
                        code, said, doneOn, product, evidence, signedIn.person(), origin, clock.instant()));
    }

    void confirm(String code, Long report, Origin origin) {
        run(code, () -> reporting.confirm(code, report, signedIn.person(), origin, clock.instant()));
    }

    void accept(String code, Sent.Acceptance sent, Origin origin) {
        Checks checks = new Checks();
        LocalDate doneOn = checks.day("doneOn", sent.doneOn());
        String word = checks.text("word", sent.word());
        checks.orThrow();
        run(code, () -> reporting.accept(code, doneOn, word, signedIn.person(), origin, clock.instant()));
    }

    void giveBack(String code, Sent.Reason sent, Origin origin) {
        String reason = reason(new Checks(), sent.reason());
        run(code, () -> reporting.giveBack(code, reason, signedIn.person(), origin, clock.instant()));
    }

    void moveDueDay(String code, Sent.DueDay sent, Origin origin) {
        Checks checks = new Checks();
        LocalDate to = checks.requiredDay("dueOn", sent.dueOn());
        String reason = reason(checks, sent.reason());
        run(code, () -> staff.moveDueDay(code, to, reason, signedIn.person(), origin, clock.instant()));
    }

    ExtensionRequest askExtension(String code, Sent.ExtensionRequest sent, Origin origin) {
        Checks checks = new Checks();
        String wanted = checks.text("wantedOn", sent.wantedOn(), WORDING);
        checks.that(wanted != null, "wantedOn", RuleWords::required);
        ExtensionRequest.Cause cause = checks.oneOf("cause", sent.cause(), ExtensionRequest.Cause.class);
        checks.that(cause != null || sent.cause() != null && !sent.cause().isBlank(), "cause", RuleWords::required);
        String reason = reason(checks, sent.reason());
        return unchanged.since(
                code,
                signedIn.person(),
                () -> extensions.ask(code, wanted, cause, reason, signedIn.person(), origin, clock.instant()));
    }

    void decideExtension(String code, int ordinal, Sent.ExtensionDecision sent, Origin origin) {
        Checks checks = new Checks();
        LocalDate day = checks.day("grantedOn", sent.grantedOn());
        String word = checks.text("word", sent.word());
        checks.that(word != null, "word", RuleWords::reason).orThrow();
        run(code, () -> extensions.decide(code, ordinal, day, word, signedIn.person(), origin, clock.instant()));
    }

    void cancel(String code, Sent.Ruling sent, Origin origin) {
        Checks checks = new Checks();
        String document = document(checks, sent.document());
        String reason = reason(checks, sent.reason());
        run(code, () -> staff.cancel(code, reason, document, signedIn.person(), origin, clock.instant()));
    }

    void suspend(String code, Sent.Ruling sent, Origin origin) {
        Checks checks = new Checks();
        String document = document(checks, sent.document());
        String reason = reason(checks, sent.reason());
        run(code, () -> staff.suspend(code, reason, document, signedIn.person(), origin, clock.instant()));
    }

    void resume(String code, Sent.Ruling sent, Origin origin) {
        Checks checks = new Checks();
        String document = document(checks, sent.document());
        String reason = reason(checks, sent.reason());
        run(code, () -> staff.resume(code, reason, document, signedIn.person(), origin, clock.instant()));
    }

    void assign(String code, Sent.Party sent, Origin origin) {
        Checks checks = new Checks();
        String organisation = checks.required("organisation", sent.organisation());
        TaskEvent.Part part = checks.oneOf("part", sent.part(), TaskEvent.Part.class);
        checks.that(part != null || sent.part() != null && !sent.part().isBlank(), "part", RuleWords::required);
        checks.orThrow();
        run(code, () -> staff.assign(code, organisation, part, signedIn.person(), origin, clock.instant()));
    }

    void release(String code, Sent.Party sent, Origin origin) {
        Checks checks = new Checks();
        String organisation = checks.required("organisation", sent.organisation());
        TaskParty.Role part = checks.oneOf("part", sent.part(), TaskParty.Role.class);
        checks.that(part != null || sent.part() != null && !sent.part().isBlank(), "part", RuleWords::required);
        checks.orThrow();
        run(code, () -> staff.release(code, organisation, part, signedIn.person(), origin, clock.instant()));
    }

    void setRhythm(String code, Sent.Rhythm sent, Origin origin) {
        Checks checks = new Checks();
        int days = checks.whole("days", Sent.figure(sent.days()), 1, LONGEST_RHYTHM);
        checks.orThrow();
        run(code, () -> staff.setRhythm(code, days, signedIn.person(), origin, clock.instant()));
    }

    void remind(String code, Sent.Reminder sent, Origin origin) {
        Checks checks = new Checks();
        String word = checks.text("word", sent.word());
        checks.orThrow();
        run(code, () -> staff.remind(code, word, signedIn.person(), origin, clock.instant()));
    }

    void decide(Long item, Sent.Decision sent, Origin origin) {
        Checks checks = new Checks();
        String words = checks.required("words", sent.words());
        checks.orThrow();
        agenda.decide(item, words, signedIn.person(), origin, clock.instant());
    }

    void write(Long item, Sent.Written sent, Origin origin) {
        Checks checks = new Checks();
        String code = checks.text("directive", sent.directive(), 20);
        checks.that(code != null, "directive", RuleWords::required);
        String clause = checks.text("clause", sent.clause(), 10);
        checks.that(clause != null, "clause", RuleWords::required);
        Agenda.Place place = new Agenda.Place(
                code,
                checks.text("number", sent.number(), 60),
                new Bilingual(checks.text("titleEn", sent.titleEn(), 300), checks.text("titleVi", sent.titleVi(), 300)),
                checks.day("issuedOn", sent.issuedOn()),
                clause);
        checks.orThrow();
        agenda.write(item, place, signedIn.person(), origin, clock.instant());
    }

    private void run(String code, Runnable act) {
        unchanged.since(code, signedIn.person(), () -> {
            act.run();
            return null;
        });
    }

    private static String reason(Checks checks, String given) {
        String reason = checks.text("reason", given);
        checks.that(reason != null, "reason", RuleWords::reason).orThrow();
        return reason;
    }

    private static String document(Checks checks, String given) {
        String document = checks.text("document", given, DOCUMENT);
        checks.that(document != null, "document", RuleWords::document);
        return document;
    }
}
