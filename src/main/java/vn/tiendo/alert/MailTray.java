package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The mails that wait. */
@ApplicationScoped
class MailTray implements Tray<Letter> {

    private final Mails mails;
    private final OutboxStep step;
    private final PostOffice post;

    MailTray(Mails mails, OutboxStep step, PostOffice post) {
        this.mails = mails;
        this.step = step;
        this.post = post;
    }

    @Override
    public String content() {
        return "Mail";
    }

    @Override
    public List<Long> due(Instant at, int limit) {
        return mails.due(at, limit);
    }

    @Override
    public int atOnce() {
        return 100;
    }

    @Override
    public int failuresInARow() {
        return 5;
    }

    @Override
    public Optional<Letter> claim(Long id, Instant at) {
        return step.claim(id, at);
    }

    @Override
    public void deliver(Letter letter) throws Undelivered {
        post.deliver(letter);
    }

    @Override
    public void delivered(Long id, Instant at) {
        step.delivered(id, at);
    }

    @Override
    public void undelivered(Long id, int attempt, Undelivered why, Instant at) {
        step.undelivered(id, attempt, why, at);
    }
}
