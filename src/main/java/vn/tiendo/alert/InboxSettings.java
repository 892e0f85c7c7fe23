package vn.tiendo.alert;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What an operator sets about the mailbox that replies and returned mails come to. Without a host none is read. */
@ConfigMapping(prefix = "tiendo.inbox")
interface InboxSettings {

    /** The IMAP server. */
    Optional<String> host();

    /** 993 with TLS from the first byte, else 143. */
    Optional<Integer> port();

    /** How the way there is encrypted. */
    @WithDefault("IMPLICIT")
    Encryption tls();

    Optional<String> username();

    Optional<String> password();

    @WithDefault("INBOX")
    String folder();

    /** Where replies go, plus a mark of each mail before the @; the sender's address when none is set. */
    Optional<String> address();

    /** Believes any certificate. */
    @WithDefault("false")
    boolean trustAll();

    /** A server that has not handed over a message within this time is taken as not there. */
    @WithDefault("30s")
    Duration patience();

    default boolean isSet() {
        return host().filter(h -> !h.isBlank()).isPresent();
    }

    /** How the way to the mailbox is encrypted. */
    enum Encryption {
        /** From the first byte on. */
        IMPLICIT,
        /** By STARTTLS, or not at all: without it nobody signs in. */
        STARTTLS,
        /** The password goes in the clear. */
        NONE
    }
}
