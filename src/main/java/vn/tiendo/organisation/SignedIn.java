package vn.tiendo.organisation;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who makes this request. */
@RequestScoped
public class SignedIn {

    /** The attribute of the identity under which the person is found. */
    public static final String PERSON = "person";

    /** The attribute under which the session's id is found; those who came without a session have none. */
    public static final String SESSION = "session";

    private final SecurityIdentity identity;

    SignedIn(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Optional<Person> anyone() {
        return identity.isAnonymous() ? Optional.empty() : Optional.ofNullable(person());
    }

    /** The person; only where the endpoint lets nobody in unsigned. */
    public Person person() {
        return identity.getAttribute(PERSON);
    }

    /** The session of somebody signed in by the form; a script's password or a token begins none. */
    public Optional<Long> session() {
        return identity.isAnonymous() ? Optional.empty() : Optional.ofNullable(identity.getAttribute(SESSION));
    }
}
