package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.organisation.Accounts;
import vn.tiendo.organisation.Organisations;
import vn.tiendo.organisation.Person;

/** Who signs what is kept: a person for their organisation, or an organisation's program. */
@ApplicationScoped
public class Reporters {

    private final Accounts accounts;
    private final Organisations organisations;

    Reporters(Accounts accounts, Organisations organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    public Reporter of(Person person, Origin origin) {
        return new Reporter(
                person.id() == null ? null : accounts.findById(person.id()),
                person.organisationId() == null ? null : organisations.findById(person.organisationId()),
                origin);
    }
}
