package vn.tiendo;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.Test;
import vn.tiendo.shared.Idempotent;

/** Who may use whom, and what a class of each kind looks like. DESIGN gives the reasons; a change here needs its record. */
class ArchitectureTest {

    private static final String ROOT = "vn.tiendo";
    private static final Set<String> ALL = Set.of(
            "shared",
            "deadline",
            "audit",
            "organisation",
            "evidence",
            "directive",
            "task",
            "indicator",
            "overdue",
            "alert",
            "intake",
            "board",
            "report");

    /** Every room of the house, and the rooms it may use beside its own. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("deadline", Set.of()),
            Map.entry("organisation", Set.of("shared")),
            Map.entry("audit", Set.of("shared", "organisation")),
            Map.entry("evidence", Set.of("shared", "organisation")),
            Map.entry("directive", Set.of("shared", "organisation")),
            Map.entry("task", Set.of("shared", "deadline", "organisation", "evidence", "directive")),
            Map.entry("indicator", Set.of("shared", "deadline", "organisation", "directive")),
            Map.entry("overdue", Set.of("shared", "deadline", "organisation", "task")),
            Map.entry("alert", Set.of("shared", "deadline", "organisation", "directive", "task")),
            Map.entry("intake", Set.of("shared", "deadline", "organisation", "directive", "task")),
            Map.entry("board", Set.of("shared", "deadline", "organisation", "directive", "task", "indicator")),
            Map.entry("report", Set.of("shared", "deadline", "organisation", "directive", "task", "indicator")),
            Map.entry("setup", ALL));

    /** What changes in the course of its life; every other entity is written once. */
    private static final Set<String> MAY_CHANGE = Set.of(
            "Organisation",
            "Account",
            "ApiToken",
            "Directive",
            "Clause",
            "SourceDocument",
            "Task",
            "ChasingLetter",
            "TaskParty",
            "TaskSource",
            "TaskNote",
            "Indicator",
            "Target",
            "Mail",
            "Webhook",
            "WebhookDelivery",
            "Alert",
            "Brake",
            "SignInSession",
            "SignInFailure",
            "AccountLink",
            "SavedView");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void everyPackageIsOnTheMap() {
        Set<String> rooms = new LinkedHashSet<>();
        for (JavaClass type : OURS) {
            String room = room(type);
            rooms.add(room);
            assertThat(MAY_USE).as(type.getName()).containsKey(room);
            Set<String> halls = room.equals("setup")
                    ? Set.of(
                            packageOf(room),
                            packageOf(room) + ".seed",
                            packageOf(room) + ".backup",
                            packageOf(room) + ".watch")
                    : Set.of(packageOf(room), packageOf(room) + ".web");
            assertThat(halls).as(type.getName()).contains(type.getPackageName());
        }
        assertThat(rooms).contains("shared", "deadline", "task", "setup");
    }

    @Test
    void roomsUseOnlyTheRoomsTheyMay() {
        MAY_USE.forEach((room, others) -> {
            Set<String> allowed = new LinkedHashSet<>();
            others.forEach(other -> allowed.add(packageOf(other)));
            allowed.add(packageOf(room));
            Set<String> fromWeb = new LinkedHashSet<>(allowed);
            fromWeb.add(packageOf(room) + ".web");
            if (room.equals("setup")) {
                allowed.add("vn.tiendo.setup.seed");
                allowed.add("vn.tiendo.setup.backup");
                allowed.add("vn.tiendo.setup.watch");
                uses("vn.tiendo.setup.seed", allowed);
                uses("vn.tiendo.setup.backup", allowed);
                uses("vn.tiendo.setup.watch", allowed);
            }
            uses(packageOf(room), allowed);
            uses(packageOf(room) + ".web", fromWeb);
        });
    }

    /** Packages are matched without those below them: what is in {@code x.web} is out of reach from outside. */
    private static void uses(String place, Set<String> allowed) {
        DescribedPredicate<JavaClass> ours = resideInAnyPackage(ROOT + "..");
        check(classes()
                .that()
                .resideInAPackage(place)
                .should()
                .onlyDependOnClassesThat(
                        DescribedPredicate.not(ours).or(resideInAnyPackage(allowed.toArray(String[]::new)))));
    }

    @Test
    void roomsFormNoCycle() {
        check(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
    }

    @Test
    void deadlineIsPlainJava() {
        check(noClasses()
                .that()
                .resideInAPackage(packageOf("deadline") + "..")
                .should()
                .dependOnClassesThat(resideOutsideOfPackages("java..", packageOf("deadline"))));
    }

    @Test
    void onlyWebAndSetupKnowHttp() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("..web..", packageOf("setup") + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.ws.rs..",
                        "io.vertx.ext.web..",
                        "io.vertx.core.http..",
                        "org.jboss.resteasy..",
                        "io.quarkus.vertx..",
                        "io.quarkus.resteasy..",
                        "java.net.http..")));
    }

    @Test
    void webClassesAreNotPublic() {
        check(classes()
                .that()
                .resideInAPackage("..web..")
                .and()
                .areTopLevelClasses()
                .should()
                .notBePublic());
    }

    /** To another one the framework answers 404, silently. */
    @Test
    void endpointMethodsArePublic() {
        check(methods()
                .that(describe("are endpoints", ArchitectureTest::isEndpoint))
                .should()
                .bePublic());
    }

    @Test
    void readingChangesNothing() {
        check(methods().that().areAnnotatedWith(GET.class).should().notBeAnnotatedWith(Transactional.class));
        check(classes().that().areAnnotatedWith(Path.class).should().notBeAnnotatedWith(Transactional.class));
    }

    /** The write lock stands around transactions of the plain kind only. */
    @Test
    void everyTransactionPassesTheWriteLock() {
        check(methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should(OurConditions.require(
                        "join the transaction there is or begin one",
                        m -> m.getAnnotationOfType(Transactional.class).value() == Transactional.TxType.REQUIRED)));
        check(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "io.quarkus.narayana.jta.QuarkusTransaction|jakarta.transaction.(UserTransaction|TransactionManager)"));
    }

    /** What a program sends twice, because an answer was lost, is done once. */
    @Test
    void whatProgramsPostIsDoneOnce() {
        check(methods()
                .that(describe("are posted by programs", ArchitectureTest::isPostedByPrograms))
                .should()
                .beAnnotatedWith(Idempotent.class));
        check(methods()
                .that()
                .areAnnotatedWith(Idempotent.class)
                .should(OurConditions.require("take no stream", m -> m.getRawParameterTypes().stream()
                        .noneMatch(t -> t.isAssignableTo(InputStream.class)))));
    }

    @Test
    void nobodyAsksTheSystemWhatTimeItIs() {
        check(noClasses()
                .should()
                .callMethodWhere(describe(
                        "asks for now without a clock",
                        call -> call.getTarget().getName().equals("now")
                                && call.getTarget().getRawParameterTypes().isEmpty()
                                && call.getTargetOwner().getPackageName().startsWith("java.time"))));
        check(noClasses()
                .that()
                .resideOutsideOfPackages(packageOf("setup") + "..")
                .should()
                .accessTargetWhere(describe("reads the system's clock", ArchitectureTest::readsSystemClock)));
    }

    @Test
    void entitiesHoldNoClock() {
        check(noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class));
    }

    @Test
    void entityStateIsPrivateAndHasNoSetters() {
        check(fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .areNotStatic()
                .should()
                .bePrivate());
        check(noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("(set|get)[A-Z].*"));
        check(fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Embeddable.class)
                .and()
                .areNotStatic()
                .should()
                .beFinal());
    }

    @Test
    void whatHappenedIsWrittenOnce() {
        check(classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and(describe("are not among those that change", type -> !MAY_CHANGE.contains(type.getSimpleName())))
                .should()
                .beAnnotatedWith(Immutable.class));
    }

    @Test
    void jobsAreNamedSoAndKeptInside() {
        check(methods()
                .that()
                .areAnnotatedWith(Scheduled.class)
                .should()
                .beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Job")
                .andShould()
                .beDeclaredInClassesThat()
                .arePackagePrivate());
    }

    @Test
    void dependenciesComeThroughTheConstructor() {
        check(noFields().should().beAnnotatedWith(Inject.class).orShould().beAnnotatedWith(ConfigProperty.class));
        check(noMethods().should().beAnnotatedWith(Inject.class));
        check(constructors()
                .that()
                .areAnnotatedWith(Inject.class)
                .should()
                .notBePublic()
                .allowEmptyShould(true));
    }

    @Test
    void namesSayWhatAThingIs() {
        check(noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO)(\\$.*)?"));
        check(noClasses().should().resideInAnyPackage("..util..", "..helper..", "..common..", "..service.."));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(OURS);
    }

    private static String packageOf(String room) {
        return ROOT + "." + room;
    }

    private static String room(JavaClass type) {
        List<String> parts = Arrays.asList(type.getPackageName().split("\\."));
        return parts.size() > 2 ? parts.get(2) : "";
    }

    private static boolean isEndpoint(JavaMethod method) {
        return method.getAnnotations().stream().anyMatch(a -> a.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    private static boolean isPostedByPrograms(JavaMethod method) {
        return method.isAnnotatedWith(POST.class)
                && method.getOwner()
                        .tryGetAnnotationOfType(Path.class)
                        .map(p -> p.value().startsWith("/api"))
                        .orElse(false);
    }

    private static boolean readsSystemClock(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String owner = target.getOwner().getName();
        return owner.equals("java.lang.System") && target.getName().matches("currentTimeMillis|nanoTime")
                || owner.equals("java.time.Clock") && target.getName().startsWith("system")
                || owner.equals("java.util.Date")
                        && target.getName().equals("<init>")
                        && ((AccessTarget.ConstructorCallTarget) target)
                                .getRawParameterTypes()
                                .isEmpty();
    }
}
