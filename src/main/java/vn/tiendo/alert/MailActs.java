package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import vn.tiendo.organisation.Accounts;
import vn.tiendo.organisation.Person;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.Missing;

/** What the staff do about mails. */
@ApplicationScoped
public class MailActs {

    private static final int WORD = 1000;

    private final Mails mails;
    private final Accounts accounts;

    MailActs(Mails mails, Accounts accounts) {
        this.mails = mails;
        this.accounts = accounts;
    }

    @Transactional
    public void sendAgain(Long id, Instant at) {
        known(id).sendAgain(at);
    }

    /** @param word how the recipient was told instead; may be left out */
    @Transactional
    public void handle(Long id, String word, Person by, Instant at) {
        Checks checks = new Checks();
        String kept = checks.text("word", word, WORD);
        checks.orThrow();
        known(id).handle(accounts.findById(by.id()), kept, at);
    }

    private Mail known(Long id) {
        Mail mail = mails.locked(id);
        if (mail == null) {
            throw new Missing("mail " + id);
        }
        return mail;
    }
}
