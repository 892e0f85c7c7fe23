package vn.tiendo.setup;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.tiendo.organisation.OpenToPrograms;
import vn.tiendo.organisation.Person;
import vn.tiendo.organisation.SignedIn;

/**
 * What programs may do that come by a token, in one place: under /api/v1 they read if the token grants reading, and do
 * what is marked {@link OpenToPrograms} if it grants reporting; nothing else. What their organisation may not do is
 * refused to them besides.
 */
@ApplicationScoped
class Programs {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final SignedIn signedIn;
    private final PageFrame frame;
    private final Refusals refusals;

    Programs(SignedIn signedIn, PageFrame frame, Refusals refusals) {
        this.signedIn = signedIn;
        this.frame = frame;
        this.refusals = refusals;
    }

    @ServerRequestFilter
    Optional<Response> look(ResourceInfo asked, RoutingContext request) {
        if (ShownToken.in(request.request()).isEmpty()) {
            return Optional.empty();
        }
        return signedIn.anyone()
                .filter(Person::isProgram)
                .flatMap(program ->
                        hindrance(program, asked, request.request().method().name()))
                .map(words -> refusals.refuse(
                        request, 403, words.apply(frame.language().words(ProgramWords.class)), null, null));
    }

    private static Optional<Function<ProgramWords, String>> hindrance(
            Person program, ResourceInfo asked, String method) {
        Path root = asked.getResourceClass().getAnnotation(Path.class);
        if (root == null || !(root.value() + "/").startsWith(TokenMechanism.API)) {
            return Optional.of(ProgramWords::onlyApi);
        } else if (READING.contains(method)) {
            return program.token().grants().contains(Person.Grant.READ)
                    ? Optional.empty()
                    : Optional.of(ProgramWords::mayNotRead);
        } else if (!asked.getResourceMethod().isAnnotationPresent(OpenToPrograms.class)) {
            return Optional.of(ProgramWords::peopleOnly);
        }
        return program.token().grants().contains(Person.Grant.REPORT)
                ? Optional.empty()
                : Optional.of(ProgramWords::mayNotReport);
    }
}
