package vn.tiendo.alert;

/** The way for calls to other systems to leave the house. */
public interface WebhookPost {

    /**
     * Returns once the other side has taken the call.
     *
     * @throws Undelivered when it has not; for good when it said that nobody listens there any more
     */
    void deliver(WebhookCall call) throws Undelivered;
}
