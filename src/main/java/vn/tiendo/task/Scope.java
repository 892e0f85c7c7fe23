package vn.tiendo.task;

import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Person;
import vn.tiendo.organisation.Role;

/**
 * Which tasks a person may see at all. Every query of tasks takes one, so that what is not in it can be neither listed
 * nor counted nor opened.
 *
 * @param organisationId the organisation whose tasks alone are seen; null: all tasks
 * @param outsider whether the words of other contractors on a shared task are none of the person's business
 */
public record Scope(Long organisationId, boolean outsider) {

    public static final Scope EVERYTHING = new Scope(null, false);
    private static final long NOBODY = -1;

    public static Scope of(Person person) {
        if (!person.role().seesOnlyOwn()) {
            return EVERYTHING;
        }
        Long own = person.organisationId() == null ? Long.valueOf(NOBODY) : person.organisationId();
        return new Scope(own, person.is(Role.CONTRACTOR));
    }

    /** The condition on a task's row named {@code alias}; its parameter is {@code :ownId} when {@link #isLimited}. */
    public String condition(String alias) {
        return isLimited() ? partOf(alias, ":ownId") : "1 = 1";
    }

    /** The condition that an organisation, given by an expression for its id, has a part in a task's row now. */
    public static String partOf(String alias, String organisation) {
        return "(" + alias + ".lead_id = " + organisation
                + " or exists (select 1 from task_party own where own.task_id = " + alias
                + ".id and own.organisation_id = " + organisation + " and own.until_on is null))";
    }

    /** Whether what an organisation reported may be shown. */
    public boolean hears(Organisation reporter) {
        return !outsider
                || reporter == null
                || reporter.role().ofItsPeople() != Role.CONTRACTOR
                || reporter.id().equals(organisationId);
    }

    /** The same where only the reporter's id is at hand: then an outsider hears its own organisation alone. */
    boolean hears(Long reporterId) {
        return !outsider || organisationId.equals(reporterId);
    }

    /** What else holds for a selection by words that only some may hear: an outsider finds its own alone. */
    String hearing(Selection selection) {
        if (!outsider) {
            return "";
        }
        return switch (selection) {
            case CLAIMED -> " and s.claimant_id = :ownId";
            case EXTENSION_ASKED -> " and s.asker_id = :ownId";
            default -> "";
        };
    }

    public boolean isLimited() {
        return organisationId != null;
    }
}
