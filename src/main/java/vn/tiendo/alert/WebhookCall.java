package vn.tiendo.alert;

import java.time.Instant;

/**
 * A call to another system as it goes out.
 *
 * @param messageId the same however often it is tried
 * @param at the moment of this attempt, which is signed with the rest
 */
public record WebhookCall(String url, String messageId, Instant at, String signature, String body, int claim)
        implements Parcel {}
