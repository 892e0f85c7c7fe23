package vn.tiendo.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import vn.tiendo.organisation.SignInEvent.Outcome;

/** Sends links to whom a name or address belongs, in one transaction. */
@ApplicationScoped
class ForgottenPasswordStep {

    /** So many an hour; nobody's mailbox is filled by strangers. */
    private static final int AN_HOUR = 3;

    private final Accounts accounts;
    private final AccountLinks links;
    private final Event<SignInEvent> events;

    ForgottenPasswordStep(Accounts accounts, AccountLinks links, Event<SignInEvent> events) {
        this.accounts = accounts;
        this.links = links;
        this.events = events;
    }

    @Transactional
    void send(String nameOrAddress, String address, Instant at) {
        List<Account> meant = accounts.meantBy(nameOrAddress);
        for (Account account : meant) {
            events.fire(new SignInEvent(account.username(), account.id(), Outcome.RESET_ASKED, address, at));
            if (account.email() != null
                    && links.madeSince(account, AccountLink.Kind.RESET, AccountLinks.anHourBefore(at)) < AN_HOUR) {
                links.make(account, AccountLink.Kind.RESET, at);
            }
        }
        if (meant.isEmpty()) {
            String name = nameOrAddress.length() <= 60 ? nameOrAddress : nameOrAddress.substring(0, 60);
            events.fire(new SignInEvent(name, null, Outcome.RESET_ASKED, address, at));
        }
    }
}
