package vn.tiendo.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import vn.tiendo.shared.Bilingual;

/**
 * The accounts of people who come by single sign-on: made when they first come, and brought in line with what the provider
 * says each time. Only accounts made so are opened so: a provider cannot take over an account with a password.
 */
@ApplicationScoped
public class SsoAccounts {

    private static final int NAME_LIMIT = 60;

    private final Accounts accounts;
    private final Organisations organisations;

    SsoAccounts(Accounts accounts, Organisations organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    /** @throws SsoRefused when the person cannot come in; then nothing is changed */
    @Transactional
    public Account enter(SsoPerson person, Instant at) {
        Organisation unit = unit(person);
        Role role = person.role() == null && unit != null ? unit.role().ofItsPeople() : person.role();
        if (role == null) {
            throw new SsoRefused(SsoRefused.Reason.NO_GROUP);
        } else if (role.seesOnlyOwn() && unit == null) {
            throw new SsoRefused(SsoRefused.Reason.NO_UNIT);
        }
        Account account = accounts.find("ssoSubject", person.subject())
                .firstResultOptional()
                .orElseGet(() -> created(person, at));
        if (!account.isEnabled()) {
            throw new SsoRefused(SsoRefused.Reason.DEACTIVATED);
        }
        account.cameBySso(new Bilingual(person.name(), person.name()), person.email(), role, unit);
        accounts.persist(account);
        return account;
    }

    private Organisation unit(SsoPerson person) {
        return person.unit() == null
                ? null
                : organisations.withCode(person.unit()).orElseThrow(() -> new SsoRefused(SsoRefused.Reason.NO_UNIT));
    }

    private Account created(SsoPerson person, Instant at) {
        if (person.username().length() > NAME_LIMIT
                || accounts.named(person.username()).isPresent()) {
            throw new SsoRefused(SsoRefused.Reason.NAME_TAKEN);
        }
        return Account.ofSso(person, at);
    }
}
