package vn.tiendo.audit.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.tiendo.audit.AuditKind;

/** The words of the audit's page. */
@MessageBundle("audit")
interface AuditWords {

    @Message("Audit")
    String title();

    @Message("Every change and every sign-in, the newest first. Entries are only added, never changed or removed.")
    String lead();

    @Message("Person")
    String person();

    @Message("Kind")
    String kind();

    @Message("What")
    String what();

    @Message("Code")
    String key();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("all")
    String any();

    @Message("Show")
    String show();

    @Message("Save as CSV")
    String csv();

    @Message("When")
    String when();

    @Message("Who")
    String who();

    @Message("Changes")
    String changes();

    @Message("Nothing was recorded that fits. Every change and every sign-in stands here from the first start on.")
    String none();

    @Message("Show all")
    String all();

    @Message("Newest entries")
    String newest();

    @Message("Older entries")
    String older();

    @Message("by token {name}")
    String token(String name);

    @Message("changed; the value is kept secret")
    String masked();

    @Message("nothing")
    String nothing();

    @Message("{count} fields")
    String fieldCount(int count);

    @Message(
            "{#switch kind}{#case INSERT}added{#case UPDATE}changed{#case DELETE}removed{#case BULK}changed many{#case SIGNED_IN}signed in{#case REFUSED}sign-in refused{#case SLOWED}sign-in slowed{#case SIGNED_OUT}signed out{#case PASSWORD_CHANGED}password changed{#case RESET_ASKED}new password asked for{/switch}")
    String kindIs(AuditKind kind);
}
