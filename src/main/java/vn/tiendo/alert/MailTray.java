package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The mails that wait. They leave at a set pace, and while the mail server is away one a minute tries whether it is back. */
@ApplicationScoped
class MailTray implements Tray<Letter> {

    private final OutboxStep step;
    private final PostOffice post;
    private final Breaker breaker = new Breaker();
    private final Pace pace;

    @Inject
    MailTray(OutboxStep step, PostOffice post, MailSettings settings) {
        this(step, post, settings.mail().perMinute());
    }

    MailTray(OutboxStep step, PostOffice post, int perMinute) {
        this.step = step;
        this.post = post;
        this.pace = new Pace(perMinute);
    }

    @Override
    public String content() {
        return "Mail";
    }

    @Override
    public int room(Instant at) {
        if (breaker.isOpen()) {
            return breaker.isTimeToLook(at) ? 1 : 0;
        }
        return pace.room(at);
    }

    @Override
    public List<Long> due(Instant at, int limit) {
        return step.due(at, limit);
    }

    @Override
    public boolean isShut(int failuresInARow) {
        return failuresInARow > 0 && breaker.isOpen();
    }

    @Override
    public Optional<Letter> claim(Long id, Instant at) {
        return step.claim(id, at);
    }

    @Override
    public void unclaimed(Long id, Undelivered why, Instant at) {
        step.unclaimed(id, why, at);
    }

    @Override
    public void deliver(Letter letter) throws Undelivered {
        post.deliver(letter);
    }

    @Override
    public void delivered(Long id, Instant at) {
        breaker.worked();
        pace.one(at);
        step.delivered(id, at);
    }

    @Override
    public void undelivered(Long id, int claim, Undelivered why, Instant at) {
        pace.one(at);
        if (why.isAboutTheWay()) {
            breaker.failed(at);
        } else {
            // Whatever it said, it was there to say it.
            breaker.worked();
        }
        step.undelivered(id, claim, why, at);
    }
}
