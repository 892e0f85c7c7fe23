package vn.tiendo.alert;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import vn.tiendo.SettableClock;
import vn.tiendo.organisation.Account;
import vn.tiendo.overdue.OverdueSweep;

/** What the tests of chasing do and look at, at the clock's moment. */
@ApplicationScoped
class Chased {

    private final OverdueSweep sweep;
    private final DigestRound round;
    private final OutboxStep step;
    private final SettableClock clock;
    private final EntityManager entities;
    private final AgroalDataSource database;

    Chased(
            OverdueSweep sweep,
            DigestRound round,
            OutboxStep step,
            SettableClock clock,
            EntityManager entities,
            AgroalDataSource database) {
        this.sweep = sweep;
        this.round = round;
        this.step = step;
        this.clock = clock;
        this.entities = entities;
        this.database = database;
    }

    /** Sweeps, finds out to whom a mail is owed, and sends them, as the jobs do. */
    DigestRound.Written now() {
        DigestRound.Written written = owed();
        sent(letter -> {});
        return written;
    }

    /** Sweeps and finds out to whom a mail is owed. */
    DigestRound.Written owed() {
        sweep();
        return round.run(clock.instant());
    }

    @Transactional
    void owes(Account recipient, Mail.Kind kind) {
        Account known = entities.find(Account.class, recipient.id());
        entities.persist(Mail.owed(known, kind, clock.today(), "<" + UUID.randomUUID() + "@x>", clock.instant()));
    }

    Outbox.Sent sent(PostOffice post) {
        return new Outbox(List.of(new MailTray(step, post, 1000))).run(clock.instant());
    }

    void sweep() {
        sweep.run(clock.instant());
    }

    /** Lets the mails go that a flood held. */
    void releaseBrake() {
        tamper("update brake set released_at = engaged_at");
    }

    @ActivateRequestContext
    List<Mail> mails() {
        entities.clear();
        return entities.createQuery("from Mail m join fetch m.recipient order by m.id", Mail.class)
                .getResultList();
    }

    Mail only() {
        List<Mail> mails = mails();
        if (mails.size() != 1) {
            throw new AssertionError("expected one mail, found " + mails.size());
        }
        return mails.get(0);
    }

    Mail to(String username) {
        return mails().stream()
                .filter(m -> m.recipient().username().equals(username))
                .reduce((a, b) -> {
                    throw new AssertionError("more than one mail for " + username);
                })
                .orElseThrow(() -> new AssertionError("no mail for " + username));
    }

    /** In the order in which they were raised. */
    @ActivateRequestContext
    List<Alert> alerts() {
        return entities.createQuery("from Alert a join fetch a.recipient order by a.id", Alert.class)
                .getResultList();
    }

    @ActivateRequestContext
    List<Withdrawal> withdrawn() {
        return entities.createQuery("select a.withdrawn from Alert a where a.withdrawn is not null", Withdrawal.class)
                .getResultList();
    }

    @ActivateRequestContext
    long waiting() {
        return entities.createQuery(
                        "select count(a) from Alert a where a.mail is null and a.withdrawn is null", Long.class)
                .getSingleResult();
    }

    /** So much time passes at the database that whoever holds something holds it no longer. */
    void leasesRunOut() {
        for (String table : List.of("mail", "webhook_delivery")) {
            tamper("update " + table + " set lease_until = current_timestamp - interval '1' second"
                    + " where lease_until is not null");
        }
    }

    /** What no verb of the product would do. */
    void tamper(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
