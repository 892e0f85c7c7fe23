package vn.tiendo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.tiendo.organisation.Person;
import vn.tiendo.organisation.SignedIn;

/** Tells who is at it now. */
@ApplicationScoped
class Doers {

    private static final String UNNAMED = "system";

    private final SignedIn signedIn;
    private final Caller caller;

    Doers(SignedIn signedIn, Caller caller) {
        this.signedIn = signedIn;
        this.caller = caller;
    }

    Doer current() {
        Optional<Person> person = caller.isThere() ? person() : Optional.empty();
        if (person.isPresent()) {
            Person p = person.get();
            return new Doer(p.username(), p.id(), p.isProgram() ? p.token().name() : null, caller.address());
        }
        return new Doer(Acting.as().orElse(UNNAMED), null, null, caller.address());
    }

    private Optional<Person> person() {
        try {
            return signedIn.anyone();
        } catch (RuntimeException notToBeKnown) {
            // Whoever was refused can still have caused something: a failed attempt that is counted.
            return Optional.empty();
        }
    }
}
