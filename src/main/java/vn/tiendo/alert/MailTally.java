package vn.tiendo.alert;

/** How many mails have left, wait, and will not leave. */
public record MailTally(int sent, int waiting, int failed) {

    public boolean isEmpty() {
        return sent + waiting + failed == 0;
    }
}
