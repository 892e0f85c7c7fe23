package vn.tiendo.setup;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.tiendo.organisation.SlowedDown;

/** Completes what the framework answers to the sign-in form: it knows no wait, and answers an incomplete form with nothing. */
@ApplicationScoped
class SignInAnswers {

    private static final int FIRST = 900;
    private static final String SLOWED = SlowedDown.class.getName();

    void register(@Observes Filters filters) {
        filters.register(this::look, FIRST);
    }

    /** Notes, for the answer, that this attempt was not looked at. */
    static void tell(RoutingContext request, SlowedDown slowed) {
        request.put(SLOWED, slowed);
    }

    private void look(RoutingContext request) {
        if (Refusals.SIGN_IN_FORM.equals(request.normalizedPath())
                && "POST".equals(request.request().method().name())) {
            request.addHeadersEndHandler(written -> complete(request));
        }
        request.next();
    }

    private static void complete(RoutingContext request) {
        HttpServerResponse answer = request.response();
        SlowedDown slowed = request.get(SLOWED);
        if (slowed != null) {
            answer.setStatusCode(303).putHeader("Location", "/sign-in/failed?wait=" + slowed.minutes());
        } else if (answer.getStatusCode() == 200) {
            answer.setStatusCode(303).putHeader("Location", "/sign-in/failed");
        }
    }
}
