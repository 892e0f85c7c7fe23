package vn.tiendo.alert;

import io.vertx.core.Vertx;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.StartTLSOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The mail server that is set, by the names of Quarkus's mailer. The connections are our own because that mailer, in
 * this release, waits without end for a server that says nothing: two such connections, and no mail leaves until the
 * product is started again.
 */
@ApplicationScoped
class MailServer {

    /** Less than a sender waits, so that its connection is gone when it goes on. */
    private static final int SILENCE_SECONDS = (int) SmtpPost.PATIENCE.toSeconds() - 5;

    private static final int CONNECTIONS = 2;

    private final Vertx vertx;
    private final String host;
    private final Optional<Integer> port;
    private final Optional<Boolean> tls;
    private final Optional<String> startTls;
    private final Optional<String> username;
    private final Optional<String> password;
    private final Optional<Boolean> trustAll;

    MailServer(
            Vertx vertx,
            @ConfigProperty(name = "quarkus.mailer.host") String host,
            @ConfigProperty(name = "quarkus.mailer.port") Optional<Integer> port,
            @ConfigProperty(name = "quarkus.mailer.tls") Optional<Boolean> tls,
            @ConfigProperty(name = "quarkus.mailer.start-tls") Optional<String> startTls,
            @ConfigProperty(name = "quarkus.mailer.username") Optional<String> username,
            @ConfigProperty(name = "quarkus.mailer.password") Optional<String> password,
            @ConfigProperty(name = "quarkus.mailer.trust-all") Optional<Boolean> trustAll) {
        this.vertx = vertx;
        this.host = host;
        this.port = port;
        this.tls = tls;
        this.startTls = startTls;
        this.username = username;
        this.password = password;
        this.trustAll = trustAll;
    }

    MailClient client() {
        MailConfig config = new MailConfig()
                .setHostname(host)
                .setSsl(tls.orElse(false))
                .setPort(port.orElse(tls.orElse(false) ? 465 : 25))
                .setStarttls(startTls.map(StartTLSOptions::valueOf).orElse(encryption()))
                .setTrustAll(trustAll.orElse(false))
                .setMaxPoolSize(CONNECTIONS)
                // A connection kept may be half dead; the few mails of a day can each have their own.
                .setKeepAlive(false)
                .setConnectTimeout((int) TimeUnit.SECONDS.toMillis(SILENCE_SECONDS))
                .setIdleTimeout(SILENCE_SECONDS)
                .setIdleTimeoutUnit(TimeUnit.SECONDS);
        username.ifPresent(name ->
                config.setUsername(name).setPassword(password.orElse("")).setLogin(LoginOption.REQUIRED));
        return MailClient.create(vertx, config);
    }

    /** A password never goes over an open line, unless the operator says so. */
    private StartTLSOptions encryption() {
        return username.isPresent() && !tls.orElse(false) ? StartTLSOptions.REQUIRED : StartTLSOptions.OPTIONAL;
    }
}
