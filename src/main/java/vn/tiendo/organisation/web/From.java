package vn.tiendo.organisation.web;

import io.vertx.ext.web.RoutingContext;

/** From where a request comes; behind a proxy what it says, if it is configured to be believed. */
final class From {

    private From() {}

    static String address(RoutingContext request) {
        return request.request().remoteAddress().hostAddress();
    }
}
