package vn.tiendo.organisation;

/** What a person may do. Names are those of the roles in access rules. */
public enum Role {
    /** Runs the product: organisations, accounts, settings. Sees all tasks. */
    ADMIN,
    /** The steering committee's staff: sees all tasks, sets due days, chases. */
    STAFF,
    /** An officer of a unit: sees and reports on the tasks that the unit leads or cooperates in. */
    UNIT,
    /** An outsider under contract: sees and reports on the tasks assigned to the contractor, nothing else. */
    CONTRACTOR,
    /** Auditor or leader: reads everything, changes nothing. */
    READER;

    public static final String ADMIN_ROLE = "ADMIN";
    public static final String STAFF_ROLE = "STAFF";
    public static final String UNIT_ROLE = "UNIT";
    public static final String CONTRACTOR_ROLE = "CONTRACTOR";
    public static final String READER_ROLE = "READER";

    /** Whether this role's sight ends at its own organisation's tasks. */
    public boolean seesOnlyOwn() {
        return this == UNIT || this == CONTRACTOR;
    }

    /** Whether this role looks at who changed what. */
    public boolean mayAudit() {
        return this == ADMIN || this == READER;
    }

    /** Whether this role says who can sign in. */
    public boolean keepsAccounts() {
        return this == ADMIN;
    }
}
