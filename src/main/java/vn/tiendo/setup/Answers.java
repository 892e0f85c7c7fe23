package vn.tiendo.setup;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Looks at every answer: none is kept by browsers or proxies, and no refusal is an empty page. */
@ApplicationScoped
class Answers {

    private final Refusals refusals;

    Answers(Refusals refusals) {
        this.refusals = refusals;
    }

    @ServerResponseFilter
    void complete(ContainerResponseContext response, RoutingContext request) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        if (response.getStatus() >= 400 && response.getEntity() == null) {
            response.setEntity(refusals.body(request, response.getStatus()));
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.CONTENT_TYPE,
                            refusals.isForPrograms(request)
                                    ? Problem.MEDIA_TYPE
                                    : MediaType.TEXT_HTML_TYPE
                                            .withCharset("UTF-8")
                                            .toString());
        }
    }
}
