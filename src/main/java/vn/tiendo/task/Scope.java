package vn.tiendo.task;

import vn.tiendo.organisation.Person;

/**
 * Which tasks a person may see at all. Every query of tasks takes one, so that what is not in it can be neither listed
 * nor counted nor opened.
 *
 * @param organisationId the organisation whose tasks alone are seen; null: all tasks
 */
public record Scope(Long organisationId) {

    public static final Scope EVERYTHING = new Scope(null);
    private static final long NOBODY = -1;

    public static Scope of(Person person) {
        if (!person.role().seesOnlyOwn()) {
            return EVERYTHING;
        }
        return new Scope(person.organisationId() == null ? Long.valueOf(NOBODY) : person.organisationId());
    }

    /** The condition on a task's row named {@code alias}; its parameter is {@code :ownId} when {@link #isLimited}. */
    public String condition(String alias) {
        return isLimited()
                ? "(" + alias + ".lead_id = :ownId or exists (select 1 from task_party own where own.task_id = " + alias
                        + ".id and own.organisation_id = :ownId))"
                : "1 = 1";
    }

    public boolean isLimited() {
        return organisationId != null;
    }
}
