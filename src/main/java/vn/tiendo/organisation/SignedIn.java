package vn.tiendo.organisation;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who makes this request. */
@RequestScoped
public class SignedIn {

    /** The attribute of the identity under which the person is found. */
    public static final String PERSON = "person";

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
}
