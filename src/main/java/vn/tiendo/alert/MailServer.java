package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.util.MailSSLSocketFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server that is set, by the names of Quarkus's mailer; {@link SmtpPost} says why that mailer does not send. */
@ApplicationScoped
class MailServer {

    private static final String SMTP = "mail.smtp.";

    private final MailSettings settings;
    private final String host;
    private final Optional<Integer> port;
    private final Optional<Boolean> tls;
    private final Optional<String> startTls;
    private final Optional<String> username;
    private final Optional<String> password;
    private final Optional<Boolean> trustAll;

    MailServer(
            MailSettings settings,
            @ConfigProperty(name = "quarkus.mailer.host") String host,
            @ConfigProperty(name = "quarkus.mailer.port") Optional<Integer> port,
            @ConfigProperty(name = "quarkus.mailer.tls") Optional<Boolean> tls,
            @ConfigProperty(name = "quarkus.mailer.start-tls") Optional<String> startTls,
            @ConfigProperty(name = "quarkus.mailer.username") Optional<String> username,
            @ConfigProperty(name = "quarkus.mailer.password") Optional<String> password,
            @ConfigProperty(name = "quarkus.mailer.trust-all") Optional<Boolean> trustAll) {
        this.settings = settings;
        this.host = host;
        this.port = port;
        this.tls = tls;
        this.startTls = startTls;
        this.username = username;
        this.password = password;
        this.trustAll = trustAll;
    }

    /** How long a conversation may last; a good while less than the lease, so that none runs out under a sender that lives. */
    Duration patience() {
        Duration longest = Outgoing.LEASE.minusSeconds(10);
        Duration set = settings.mail().patience();
        return set.compareTo(longest) > 0 ? longest : set;
    }

    boolean isTls() {
        return tls.orElse(false);
    }

    /** Connects, and with TLS from the first byte where that is set; what the server says is not read yet. */
    Socket connect(Socket socket) throws IOException {
        int silence = (int) patience().toMillis();
        int to = port.orElse(isTls() ? 465 : 25);
        // The name stays with the address: it is what a certificate is held against.
        socket.connect(new InetSocketAddress(host, to), silence);
        socket.setSoTimeout(silence);
        if (!isTls()) {
            return socket;
        }
        SSLSocket encrypted = (SSLSocket) sockets().createSocket(socket, host, to, true);
        if (!trustsAll()) {
            SSLParameters parameters = encrypted.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            encrypted.setSSLParameters(parameters);
        }
        encrypted.startHandshake();
        return encrypted;
    }

    private SSLSocketFactory sockets() throws IOException {
        try {
            MailSSLSocketFactory sockets = new MailSSLSocketFactory();
            sockets.setTrustAllHosts(trustsAll());
            return sockets;
        } catch (java.security.GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    Session session(String sender) {
        Properties settings = new Properties();
        settings.put(SMTP + "from", sender);
        settings.put(SMTP + "auth", String.valueOf(username.isPresent()));
        username.ifPresent(name -> settings.put(SMTP + "user", name));
        String encryption = startTls.orElse(isEncryptionNeeded() ? "REQUIRED" : "OPTIONAL");
        settings.put(SMTP + "starttls.enable", String.valueOf(!isTls() && !"DISABLED".equals(encryption)));
        settings.put(SMTP + "starttls.required", String.valueOf(!isTls() && "REQUIRED".equals(encryption)));
        settings.put(SMTP + "ssl.checkserveridentity", String.valueOf(!trustsAll()));
        if (trustsAll()) {
            settings.put(SMTP + "ssl.trust", "*");
        }
        // The mail is out when the server said so; its good-bye is not waited for.
        settings.put(SMTP + "quitwait", "false");
        settings.put(SMTP + "timeout", String.valueOf(patience().toMillis()));
        return Session.getInstance(
                settings,
                username.isEmpty()
                        ? null
                        : new Authenticator() {
                            @Override
                            protected PasswordAuthentication getPasswordAuthentication() {
                                return new PasswordAuthentication(username.get(), password.orElse(""));
                            }
                        });
    }

    /** A password never goes over an open line, unless the operator says so. */
    private boolean isEncryptionNeeded() {
        return username.isPresent() && !isTls();
    }

    private boolean trustsAll() {
        return trustAll.orElse(false);
    }
}
