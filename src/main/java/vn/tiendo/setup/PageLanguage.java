package vn.tiendo.setup;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.tiendo.organisation.OwnAccount;
import vn.tiendo.organisation.Person;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Language;

/** Renders pages in the language of who asked, and keeps a choice made on a page. */
@ApplicationScoped
class PageLanguage {

    private final PageFrame frame;
    private final SignedIn signedIn;
    private final OwnAccount ownAccount;

    PageLanguage(PageFrame frame, SignedIn signedIn, OwnAccount ownAccount) {
        this.frame = frame;
        this.signedIn = signedIn;
        this.ownAccount = ownAccount;
    }

    /** Applies to what is rendered for a request; mails choose their recipient's language themselves. */
    void configure(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(this::localise);
    }

    private void localise(TemplateInstance page) {
        if (Arc.container().requestContext().isActive()
                && Arc.container().instance(CurrentVertxRequest.class).get().getCurrent() != null) {
            page.setLocale(frame.language().locale());
        }
    }

    @ServerResponseFilter
    void keep(ContainerResponseContext response, RoutingContext request) {
        String asked = request.request().getParam(PageFrame.LANGUAGE_PARAMETER);
        if (asked != null) {
            keepForPerson(Language.of(asked));
            response.getHeaders()
                    .add(
                            HttpHeaders.SET_COOKIE,
                            new NewCookie.Builder(PageFrame.LANGUAGE_COOKIE)
                                    .value(Language.of(asked).tag())
                                    .path("/")
                                    .maxAge((int) Duration.ofDays(365).toSeconds())
                                    .sameSite(NewCookie.SameSite.LAX)
                                    .build());
        }
    }

    /** A choice by the switch on a page is for good, on every machine; a script's is for its request. */
    private void keepForPerson(Language chosen) {
        Person person = frame.person();
        if (person != null
                && person.language() != chosen
                && BlockingOperationControl.isBlockingAllowed()
                && signedIn.session().isPresent()) {
            ownAccount.speak(person.id(), chosen);
        }
    }
}
