package vn.tiendo.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/** Failures by name as typed. A bounded number is kept: invented names fill no disk. */
@ApplicationScoped
class SignInFailures implements PanacheRepository<SignInFailure> {

    private static final int MOST = 10_000;
    private static final int FEWER = 1_000;

    boolean isKnown(String username) {
        return count("nameHash", Secret.hash(username)) > 0;
    }

    /** How long a name has still to wait; asked of the database anew, since others may have failed meanwhile. */
    Duration left(String username, Instant at) {
        return getEntityManager()
                .createQuery("select f.waitUntil from SignInFailure f where f.nameHash = :name", Instant.class)
                .setParameter("name", Secret.hash(username))
                .getResultList()
                .stream()
                .filter(until -> until != null && until.isAfter(at))
                .map(until -> Duration.between(at, until))
                .findFirst()
                .orElse(Duration.ZERO);
    }

    @Transactional
    void count(String username, Instant at) {
        String hash = Secret.hash(username);
        SignInFailure failure =
                find("nameHash", hash).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
        if (failure == null) {
            makeRoom(at);
            failure = new SignInFailure(hash);
            failure.again(at);
            persist(failure);
        } else {
            failure.again(at);
        }
    }

    /** After a right password nothing is held against the name. */
    @Transactional
    void forget(String username) {
        delete("nameHash", Secret.hash(username));
    }

    private void makeRoom(Instant at) {
        delete("lastFailedAt < ?1", at.minus(SignInFailure.FORGOTTEN));
        if (count() >= MOST) {
            find("order by lastFailedAt, id").page(0, FEWER).list().forEach(this::delete);
        }
    }
}
