package vn.tiendo.setup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.tiendo.organisation.SlowedDown;
import vn.tiendo.shared.Missing;
import vn.tiendo.shared.Overtaken;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;

/** What a person or a program is told when a request is refused, in their language and form. */
class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);
    private static final int UNPROCESSABLE = 422;
    private static final int PRECONDITION_FAILED = 412;
    private static final int TOO_MANY = 429;
    private static final int RETRY_AFTER_SECONDS = 60;
    private static final String API = "/api";

    /** Where the form mechanism takes names and passwords. */
    static final String SIGN_IN_FORM = "/session";

    private final PageFrame frame;
    private final RefusalPages pages;
    private final SsoProvider sso;

    Refusals(PageFrame frame, RefusalPages pages, SsoProvider sso) {
        this.frame = frame;
        this.pages = pages;
        this.sso = sso;
    }

    @ServerExceptionMapper
    Response broken(RuleBroken broken, RoutingContext request) {
        RuleWords words = frame.language().words(RuleWords.class);
        List<Problem.Wrong> wrong = broken.violations().stream()
                .map(v -> new Problem.Wrong(v.field(), v.words().apply(words)))
                .toList();
        int status = "GET".equals(request.request().method().name()) ? 400 : UNPROCESSABLE;
        String detail = wrong.stream()
                .map(Problem.Wrong::message)
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        return refuse(request, status, detail, null, wrong);
    }

    @ServerExceptionMapper
    Response missing(Missing missing, RoutingContext request) {
        return refuse(request, 404, frame.words().missing(), null, null);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden, RoutingContext request) {
        boolean reads = "GET".equals(request.request().method().name());
        return refuse(
                request, 403, reads ? frame.words().notYours() : frame.words().forbidden(), null, null);
    }

    @ServerExceptionMapper
    Uni<Response> unknown(UnauthorizedException unauthorized, RoutingContext request) {
        return sso.isAskedFor(request)
                ? sso.sendToProvider(request)
                : Uni.createFrom().item(signInFirst(request));
    }

    @ServerExceptionMapper
    Response failed(AuthenticationFailedException failed, RoutingContext request) {
        if (failed.getCause() instanceof TokenRefused refused) {
            return refuseToken(request, refused);
        } else if (failed.getCause() instanceof SlowedDown slowed) {
            return slowed(slowed, request);
        }
        return sso.isAskedFor(request) ? failedSso(request) : signInFirst(request);
    }

    /** What single sign-on cannot bring to an end. */
    @ServerExceptionMapper
    Response unfinished(AuthenticationCompletionException unfinished, RoutingContext request) {
        return sso.isAskedFor(request) ? failedSso(request) : signInFirst(request);
    }

    private Response failedSso(RoutingContext request) {
        return refuse(request, 401, frame.language().words(SsoWords.class).failed(), null, null);
    }

    @ServerExceptionMapper
    Response slowed(SlowedDown slowed, RoutingContext request) {
        Response refusal = refuse(request, TOO_MANY, frame.words().slowed(slowed.minutes()), null, null);
        return Response.fromResponse(refusal)
                .header(HttpHeaders.RETRY_AFTER, slowed.seconds())
                .build();
    }

    @ServerExceptionMapper
    Response overtaken(OptimisticLockException overtaken, RoutingContext request) {
        return refuse(request, 409, frame.words().overtaken(), null, null);
    }

    /** No refusal: a kept answer that its endpoint could not return as it is. */
    @ServerExceptionMapper
    Response answered(KeptAnswers.Answered answered) {
        return answered.response();
    }

    /** What a program saw is no longer so: it is told what came since. */
    @ServerExceptionMapper
    Response overtaken(Overtaken overtaken, RoutingContext request) {
        if (!isForPrograms(request)) {
            return refuse(request, PRECONDITION_FAILED, frame.words().overtaken(), null, null);
        }
        Problem problem = new Problem(
                "about:blank",
                frame.words().title(PRECONDITION_FAILED),
                PRECONDITION_FAILED,
                frame.words().overtaken(),
                null,
                null,
                overtaken.changes());
        return Response.status(PRECONDITION_FAILED)
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }

    @ServerExceptionMapper
    Response web(WebApplicationException refused, RoutingContext request) {
        int status = refused.getResponse().getStatus();
        if (status < 400) {
            return refused.getResponse();
        }
        return status >= 500
                ? broken(refused, request)
                : refuse(
                        request,
                        status,
                        status == 404 ? frame.words().missing() : frame.words().unreadable(),
                        null,
                        null);
    }

    /** A document whose fields are not those asked for, or of another kind. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException mismatched, RoutingContext request) {
        String field = mismatched.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        String detail = frame.words().unreadableField(field);
        return refuse(request, 400, detail, null, List.of(new Problem.Wrong(field, detail)));
    }

    /** A document that is none, or none that anybody would write. */
    @ServerExceptionMapper
    Response unreadable(JsonProcessingException unreadable, RoutingContext request) {
        return refuse(request, 400, frame.words().unreadable(), null, null);
    }

    /** Ours: logged with an id that the person can name. */
    @ServerExceptionMapper
    Response broken(Throwable failure, RoutingContext request) {
        if (isGone(failure)) {
            LOG.debugf("Request %s %s was cut off", request.request().method(), request.normalizedPath());
            return Response.status(400).build();
        }
        if (isMalformed(failure)) {
            return refuse(request, 400, frame.words().unreadable(), null, null);
        }
        Outage outage = Outage.behind(failure);
        if (outage != null) {
            return away(outage, failure, request);
        }
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(failure, "Request %s %s failed, id %s", request.request().method(), request.normalizedPath(), id);
        return refuse(request, 500, frame.words().failed(id), id, null);
    }

    private Response away(Outage outage, Throwable failure, RoutingContext request) {
        LOG.warnf("Request %s %s: %s (%s)", request.request().method(), request.normalizedPath(), outage, failure);
        String words = outage == Outage.DISK_FULL
                ? frame.words().diskFull()
                : frame.words().databaseAway();
        return Response.fromResponse(refuse(request, outage.status(), words, null, null))
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    /** A form of files that ends too early or has no parts, or a form with too many fields: the sender's to mend. */
    private static boolean isMalformed(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getName().contains("MalformedMessageException")
                    || String.valueOf(cause.getMessage()).contains("parsing multipart request")
                    || String.valueOf(cause.getMessage()).startsWith("Param limit of ")) {
                return true;
            }
        }
        return false;
    }

    private Response refuseToken(RoutingContext request, TokenRefused refused) {
        return Response.fromResponse(refuse(request, 401, refused.in(frame.language()), null, null))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Tiendo\", error=\"invalid_token\"")
                .build();
    }

    /** Whether the other side hung up in the middle of its request: nobody's failure, and nobody hears the answer. */
    private static boolean isGone(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof HttpClosedException || cause instanceof ClosedChannelException)) {
            cause = cause.getCause() == cause ? null : cause.getCause();
        }
        return cause != null;
    }

    private Response signInFirst(RoutingContext request) {
        if (isForPrograms(request)) {
            Response refusal = refuse(request, 401, frame.words().signInFirst(), null, null);
            return Response.fromResponse(refusal)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Tiendo\", charset=\"UTF-8\"")
                    .build();
        }
        if (request.normalizedPath().equals(SIGN_IN_FORM)) {
            return Response.seeOther(URI.create("/sign-in/failed")).build();
        }
        Response.ResponseBuilder answer = Response.seeOther(URI.create("/sign-in"));
        if ("GET".equals(request.request().method().name())) {
            // Read by the form mechanism after signing in.
            answer.cookie(new NewCookie.Builder("quarkus-redirect-location")
                    .value(request.request().absoluteURI())
                    .path("/")
                    .httpOnly(true)
                    .sameSite(NewCookie.SameSite.LAX)
                    .build());
        }
        return answer.build();
    }

    Response refuse(RoutingContext request, int status, String detail, String id, List<Problem.Wrong> wrong) {
        if (isForPrograms(request)) {
            Problem problem = new Problem(frame.words().title(status), status, detail, id, wrong);
            return Response.status(status)
                    .type(Problem.MEDIA_TYPE)
                    .entity(problem)
                    .build();
        }
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(pages.refusal(status, detail))
                .build();
    }

    /** What stands in a refusal that came without words. */
    Object body(RoutingContext request, int status) {
        String title = frame.words().title(status);
        String detail = status == 404 ? frame.words().missing() : frame.words().unreadable();
        return isForPrograms(request) ? new Problem(title, status, detail, null, null) : pages.refusal(status, detail);
    }

    boolean isForPrograms(RoutingContext request) {
        return request.normalizedPath().startsWith(API);
    }
}
