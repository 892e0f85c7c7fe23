package vn.tiendo;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server of the tests: takes every mail, for whomever. It opens when a test first asks for it. */
@ApplicationScoped
public class Postbox {

    private final GreenMail server;

    Postbox(@ConfigProperty(name = "quarkus.mailer.port") int port) {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @PostConstruct
    void open() {
        server.start();
    }

    @PreDestroy
    void close() {
        server.stop();
    }

    /** Forgets every mail; stands open even if a test had shut it. */
    public void empty() {
        server.reset();
    }

    /** Refuses connections until it is emptied. */
    public void shut() {
        server.stop();
    }

    /** In the order in which they came. */
    public List<MimeMessage> mails() {
        return List.of(server.getReceivedMessages());
    }
}
