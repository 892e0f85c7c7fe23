package vn.tiendo.alert;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator sets about calls to other systems. */
@ConfigMapping(prefix = "tiendo.webhooks")
public interface WebhookSettings {

    /** Whether calls may go out unencrypted: for an intranet without certificates. */
    @WithDefault("false")
    boolean allowHttp();

    /** Whether calls may go to addresses of this machine and of private networks: for systems in the same house. */
    @WithDefault("false")
    boolean allowPrivate();
}
