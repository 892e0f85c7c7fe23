package vn.tiendo.alert.web;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.tiendo.alert.Undelivered;
import vn.tiendo.alert.WebhookCall;
import vn.tiendo.alert.WebhookPost;
import vn.tiendo.alert.WebhookSettings;

/**
 * Calls go out by HTTP. The address is looked up once, judged, and that very address called: a name that changes its mind
 * in between leads nowhere else. Redirects are not followed, and of the answer only the status is read.
 */
@ApplicationScoped
class WebhookClient implements WebhookPost {

    /** Another system that takes longer is taken as not there. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int GONE = 410;

    private final HttpClient client;
    private final Targets targets;

    WebhookClient(Vertx vertx, WebhookSettings settings) {
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) PATIENCE.toMillis())
                .setKeepAlive(false));
        this.targets = new Targets(settings.allowPrivate());
    }

    @Override
    public void deliver(WebhookCall call) throws Undelivered {
        int status = status(call);
        if (status == GONE) {
            throw new Undelivered("answered 410: nobody listens there any more", true, null);
        }
        if (status < 200 || status > 299) {
            throw new Undelivered("answered " + status, false, null);
        }
    }

    private int status(WebhookCall call) throws Undelivered {
        RequestOptions request = request(call);
        try {
            return client.request(request)
                    .compose(r -> r.send(Buffer.buffer(call.body())).map(answer -> {
                        hangUp(r);
                        return answer.statusCode();
                    }))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Undelivered("no answer within " + PATIENCE.toSeconds() + " seconds", false, e);
        } catch (ExecutionException e) {
            throw new Undelivered(reason(e.getCause()), false, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Undelivered("interrupted", false, e);
        }
    }

    /** With what lies behind it: that a connection failed says little, that a certificate is not trusted says all. */
    private static String reason(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest == failure
                ? String.valueOf(failure.getMessage())
                : failure.getMessage() + ": " + deepest.getMessage();
    }

    /** Whatever else it would say is not waited for. */
    private static void hangUp(HttpClientRequest request) {
        request.connection().close();
    }

    private RequestOptions request(WebhookCall call) throws Undelivered {
        URI uri = URI.create(call.url());
        boolean encrypted = "https".equalsIgnoreCase(uri.getScheme());
        int port = uri.getPort() > 0 ? uri.getPort() : encrypted ? 443 : 80;
        String host = uri.getHost().replaceAll("^\\[|]$", "");
        InetAddress address = targets.of(host);
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(host)
                .setPort(port)
                .setSsl(encrypted)
                .setURI(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery())
                .setFollowRedirects(false)
                .setTimeout(PATIENCE.toMillis())
                .putHeader("content-type", "application/json")
                .putHeader("user-agent", "Tiendo")
                .putHeader("webhook-id", call.messageId())
                .putHeader("webhook-timestamp", String.valueOf(call.at().getEpochSecond()))
                .putHeader("webhook-signature", call.signature());
    }
}
