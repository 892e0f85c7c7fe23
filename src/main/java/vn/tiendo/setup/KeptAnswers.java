package vn.tiendo.setup;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.shared.Row;

/** All answers kept for programs that ask twice. */
@ApplicationScoped
class KeptAnswers {

    /** So long the same key gets the same answer. */
    static final Duration KEPT = Duration.ofHours(24);

    private static final int FORGOTTEN_AT_ONCE = 1000;

    private final EntityManager entities;
    private final ObjectMapper mapper;

    KeptAnswers(EntityManager entities, ObjectMapper mapper) {
        this.entities = entities;
        this.mapper = mapper;
    }

    /** Whose key it is, and of which request. */
    record Key(String sender, String text, String fingerprint) {}

    /** The answer of a method that gives a document and no {@code Response}, so that it is equal to the byte as well. */
    static class Answered extends RuntimeException {

        private final transient Response response;

        Answered(Response response) {
            super(null, null, false, false);
            this.response = response;
        }

        Response response() {
            return response;
        }
    }

    /** A request that was refused: nothing of it stays, so that mended or in better times it can be sent again. */
    static class NotKept extends RuntimeException {

        private final transient Response refusal;

        NotKept(Response refusal) {
            super(null, null, false, false);
            this.refusal = refusal;
        }

        Response refusal() {
            return refusal;
        }
    }

    /** Asked within the transaction only: a request that read before it would hold a second connection while it waits. */
    private Optional<KeptAnswer> of(Key key) {
        return entities.createNativeQuery(
                        "select fingerprint, status, content_type, location, etag, body from kept_answer"
                                + " where sender = :sender and request_key = :key",
                        Tuple.class)
                .setParameter("sender", key.sender())
                .setParameter("key", key.text())
                .getResultStream()
                .findFirst()
                .map(t -> KeptAnswer.of(new Row((Tuple) t)));
    }

    /**
     * The answer kept, or else does it and keeps the answer, in one transaction. Of several at once under one key the database lets one through,
     * since the key is written first; the others wait for its end and then fail by the key that is there already.
     *
     * @throws NotKept when the answer is a refusal
     */
    @Transactional(rollbackOn = Exception.class)
    KeptAnswer answer(Key key, Instant at, WriteLock.Work<Object> work) throws Exception {
        Optional<KeptAnswer> before = of(key);
        if (before.isPresent()) {
            return before.get();
        }
        entities.createNativeQuery("insert into kept_answer (sender, request_key, fingerprint, kept_at)"
                        + " values (:sender, :key, :fingerprint, :at)")
                .setParameter("sender", key.sender())
                .setParameter("key", key.text())
                .setParameter("fingerprint", key.fingerprint())
                .setParameter("at", at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        Object done = work.run();
        Response given = given(done);
        if (given.getStatus() >= 400) {
            throw new NotKept(given);
        }
        KeptAnswer answer = KeptAnswer.of(key.fingerprint(), given, mapper);
        keep(key, answer);
        return answer;
    }

    private static Response given(Object done) {
        if (done instanceof Response whole) {
            return whole;
        }
        if (done instanceof RestResponse<?> typed) {
            return typed.toResponse();
        }
        return done == null ? Response.noContent().build() : Response.ok(done).build();
    }

    private void keep(Key key, KeptAnswer answer) {
        entities.unwrap(Session.class)
                .createNativeMutationQuery("update kept_answer set status = :status, content_type = :type,"
                        + " location = :location, etag = :etag, body = :body"
                        + " where sender = :sender and request_key = :key")
                .setParameter("status", answer.status())
                .setParameter("type", answer.contentType(), String.class)
                .setParameter("location", answer.location(), String.class)
                .setParameter("etag", answer.etag(), String.class)
                .setParameter("body", answer.body(), String.class)
                .setParameter("sender", key.sender())
                .setParameter("key", key.text())
                .executeUpdate();
    }

    /** Forgets some of those older than a day; how many. */
    @Transactional
    int forget(Instant now) {
        return entities.createNativeQuery("delete from kept_answer where id in (select id from kept_answer"
                        + " where kept_at < :before order by kept_at fetch first " + FORGOTTEN_AT_ONCE + " rows only)")
                .setParameter("before", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
