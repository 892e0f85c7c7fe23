package vn.tiendo.setup;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.exception.ConstraintViolationException;
import vn.tiendo.organisation.Person;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Idempotent;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;

/**
 * Stands around what a program may send twice. A key, the person or token that sent it, and what was asked belong
 * together for a day: asked again, the kept answer is given and nothing is done; another request under the same key is
 * refused. A refusal is not kept.
 */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.APPLICATION)
class Idempotency {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern WELL_WRITTEN = Pattern.compile("[!-~]{1,255}");
    private static final String UNIQUE_VIOLATION = "23505";
    private static final int ATTEMPTS = 5;

    private final RoutingContext request;
    private final SignedIn signedIn;
    private final KeptAnswers answers;
    private final ObjectMapper mapper;
    private final Clock clock;

    Idempotency(RoutingContext request, SignedIn signedIn, KeptAnswers answers, ObjectMapper mapper, Clock clock) {
        this.request = request;
        this.signedIn = signedIn;
        this.answers = answers;
        this.mapper = mapper;
        this.clock = clock;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        List<String> sent = request.request().headers().getAll(HEADER);
        Optional<Person> person = signedIn.anyone();
        if (sent.isEmpty() || person.isEmpty()) {
            return call.proceed();
        }
        if (sent.size() > 1 || !WELL_WRITTEN.matcher(sent.get(0)).matches()) {
            throw new RuleBroken(HEADER, RuleWords::badIdempotencyKey);
        }
        KeptAnswers.Key key = new KeptAnswers.Key(sender(person.get()), sent.get(0), fingerprint(call));
        return once(key, call);
    }

    private Response once(KeptAnswers.Key key, InvocationContext call) throws Exception {
        KeptAnswer answer = null;
        for (int attempt = 1; answer == null; attempt++) {
            try {
                answer = answers.answer(key, clock.instant(), call::proceed);
            } catch (KeptAnswers.NotKept refused) {
                return refused.refusal();
            } catch (RuntimeException failed) {
                // Another one under the same key came first: its answer is there at the next look.
                if (!isKeyTaken(failed) || attempt == ATTEMPTS) {
                    throw failed;
                }
            }
        }
        if (!answer.fingerprint().equals(key.fingerprint())) {
            throw new RuleBroken(HEADER, RuleWords::idempotencyKeyUsed);
        }
        if (call.getMethod().getReturnType() != Response.class) {
            throw new KeptAnswers.Answered(answer.response());
        }
        return answer.response();
    }

    private String fingerprint(InvocationContext call) throws Exception {
        return Fingerprint.of(
                request.request().method().name(),
                request.request().uri(),
                call.getMethod(),
                call.getParameters(),
                mapper);
    }

    private static String sender(Person person) {
        return person.isProgram() ? "token:" + person.token().id() : "account:" + person.id();
    }

    private static boolean isKeyTaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violated
                    && UNIQUE_VIOLATION.equals(violated.getSQLState())
                    && String.valueOf(violated.getSQL()).contains("kept_answer")) {
                return true;
            }
        }
        return false;
    }
}
