package vn.tiendo.alert;

/** What other systems can be told. */
public enum WebhookEvent {
    /** The last good day is near. */
    DUE_SOON("task.due_soon"),
    /** The last good day is over. */
    OVERDUE("task.overdue"),
    /** An owner reported, or claimed that it is done. */
    REPORTED("task.reported"),
    /** It is done. */
    ACCEPTED("task.accepted"),
    /** A claim was sent back. */
    RETURNED("task.returned"),
    /** A later last good day was granted. */
    EXTENDED("task.extended"),
    /** Nothing happened: somebody tries whether calls arrive. */
    TEST("tiendo.test");

    private final String type;

    WebhookEvent(String type) {
        this.type = type;
    }

    /** The name by which the receiver knows it. */
    public String type() {
        return type;
    }

    /** Whether it happens to tasks, so that one can choose to hear of it. */
    public boolean isOfTasks() {
        return this != TEST;
    }
}
