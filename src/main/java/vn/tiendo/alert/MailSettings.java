package vn.tiendo.alert;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What an operator sets about mails. */
@ConfigMapping(prefix = "tiendo")
interface MailSettings {

    /** Where people reach the product, without a slash at the end: links in mails begin with it. */
    String url();

    /** The folder in which mails are written as files, under {@code mail}, when no mail server is set. */
    @WithDefault("data")
    Path data();

    Demo demo();

    MailServer mail();

    interface Demo {
        /** Its presence makes this a demonstration, and every mail says so. */
        Optional<String> start();
    }

    interface MailServer {
        /** The mail server; without one mails are written to files. */
        Optional<String> smtpHost();

        /** The sender's address; answers are not read. */
        Optional<String> from();

        /** So many leave in a minute, and no more: most servers take a flood for an attack. */
        @WithDefault("30")
        int perMinute();

        /** A mail server that has not taken a mail within this time is taken as not there; shorter than the lease. */
        @WithDefault("30s")
        Duration patience();
    }

    default boolean isDemo() {
        return demo().start().isPresent();
    }
}
