package vn.tiendo.audit.web;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.audit.Caller;

/** The sender of the request now answered; behind a proxy, the one the proxy tells, where it is believed. */
@ApplicationScoped
class RequestCaller implements Caller {

    @Override
    public boolean isThere() {
        return request() != null;
    }

    @Override
    public String address() {
        RoutingContext request = request();
        return request == null || request.request().remoteAddress() == null
                ? null
                : request.request().remoteAddress().hostAddress();
    }

    private static RoutingContext request() {
        return Arc.container().requestContext().isActive()
                ? Arc.container().instance(CurrentVertxRequest.class).get().getCurrent()
                : null;
    }
}
