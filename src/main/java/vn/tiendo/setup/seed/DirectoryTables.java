package vn.tiendo.setup.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import vn.tiendo.directive.Directive;
import vn.tiendo.directive.Directives;
import vn.tiendo.directive.SourceDocument;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Accounts;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Organisations;
import vn.tiendo.organisation.Passwords;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.Language;

/** Who there is and which documents there are: organisations, accounts, sources, directives. */
@ApplicationScoped
class DirectoryTables {

    /** Every demonstration account's password; accounts are loaded from files in the demonstration only. */
    static final String DEMO_PASSWORD = "demo";

    private final EntityManager entities;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Directives directives;
    private final Clock clock;
    private String demoHash;

    DirectoryTables(
            EntityManager entities,
            Organisations organisations,
            Accounts accounts,
            Directives directives,
            Clock clock) {
        this.entities = entities;
        this.organisations = organisations;
        this.accounts = accounts;
        this.directives = directives;
        this.clock = clock;
    }

    List<SeedTable> all() {
        return List.of(
                new Table(
                        "organisations.csv",
                        List.of("code", "name_en", "name_vi", "role", "parent", "note_en", "note_vi"),
                        this::organisation),
                new Table(
                        "accounts.csv",
                        List.of("username", "name_en", "name_vi", "role", "organisation", "email", "language"),
                        this::account),
                new Table(
                        "sources.csv",
                        List.of("code", "title", "publisher", "language", "published_on", "basis", "address"),
                        this::source),
                new Table(
                        "directives.csv",
                        List.of(
                                "code",
                                "kind",
                                "number",
                                "title_en",
                                "title_vi",
                                "issuer",
                                "issued_on",
                                "note_en",
                                "note_vi"),
                        this::directive));
    }

    private void organisation(SeedRow row, boolean demo) {
        String code = row.required("code", 40);
        Organisation organisation = new Organisation(
                code,
                row.bilingual("name"),
                row.oneOf("role", Organisation.Role.values()),
                row.known("parent", organisations::withCode, "organisations.csv, above this line"),
                row.optionalBilingual("note"));
        if (row.isSound() && organisations.withCode(code).isEmpty()) {
            organisations.persist(organisation);
        }
    }

    private void account(SeedRow row, boolean demo) {
        if (!demo) {
            row.wrong("username", "no such file: accounts with a known password are for the demonstration only");
            return;
        }
        String username = row.required("username", 60);
        Role role = row.oneOf("role", Role.values());
        Organisation organisation = row.requiredKnown("organisation", organisations::withCode, "organisations.csv");
        String email = row.required("email", 200);
        if (row.isSound() && accounts.named(username).isEmpty()) {
            accounts.persist(new Account(
                    username,
                    row.bilingual("name"),
                    role,
                    organisation,
                    email,
                    Language.of(row.text("language")),
                    demoHash(),
                    clock.instant()));
        }
    }

    /** Worked out once: it takes its time on purpose, and all have the same password anyway. */
    private String demoHash() {
        if (demoHash == null) {
            demoHash = Passwords.hash(DEMO_PASSWORD);
        }
        return demoHash;
    }

    private void source(SeedRow row, boolean demo) {
        String code = row.required("code", 20);
        SourceDocument source = new SourceDocument(
                code,
                row.required("title", 300),
                row.text("publisher"),
                row.required("language", 2),
                row.day("published_on"),
                row.text("basis"),
                row.text("address"));
        if (row.isSound() && Known.source(entities, code).isEmpty()) {
            entities.persist(source);
        }
    }

    private void directive(SeedRow row, boolean demo) {
        String code = row.required("code", 20);
        Directive directive = new Directive(
                code,
                row.required("kind", 40),
                row.text("number"),
                row.bilingual("title"),
                row.known("issuer", organisations::withCode, "organisations.csv"),
                row.day("issued_on"),
                row.optionalBilingual("note"));
        if (row.isSound() && directives.withCode(code).isEmpty()) {
            directives.persist(directive);
        }
    }
}
