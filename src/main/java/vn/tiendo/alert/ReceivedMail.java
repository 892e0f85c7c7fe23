package vn.tiendo.alert;

import java.util.List;

/**
 * A message that came into the inbox, as far as it matters. Nothing in it is to be believed.
 *
 * @param key by which it is known when it is read again
 * @param from the one address it says it is from; null when it names none, or several
 * @param to all addresses it says it went to
 * @param automatic whether it says that a program wrote it
 * @param bounce what it tells of a mail that could not be delivered; null when it tells nothing of the kind
 * @param text what it says, as plain text, with all that it quotes; empty when it says nothing
 * @param attachments how many files came with it
 * @param isReadable whether all this could be found out
 */
record ReceivedMail(
        String key,
        String from,
        List<String> to,
        boolean automatic,
        Bounce bounce,
        String text,
        int attachments,
        boolean isReadable) {

    /** A message of which nothing is known but that it is there. */
    static ReceivedMail unreadable(String key) {
        return new ReceivedMail(key, null, List.of(), false, null, "", 0, false);
    }
}
