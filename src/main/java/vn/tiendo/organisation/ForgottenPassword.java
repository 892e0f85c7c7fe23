package vn.tiendo.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.ObservesAsync;
import java.time.Instant;

/**
 * Somebody forgot a password and names the account, or the address of its mails. Whether there is such an account is
 * looked up after the answer: it is the same, and takes as long, for a name that is known and for one that is not.
 */
@ApplicationScoped
public class ForgottenPassword {

    private static final int NAME_LIMIT = 200;

    private final Event<Asked> asked;
    private final Door door;
    private final ForgottenPasswordStep step;

    ForgottenPassword(Event<Asked> asked, Door door, ForgottenPasswordStep step) {
        this.asked = asked;
        this.door = door;
        this.step = step;
    }

    /** What was typed, from where and when. */
    record Asked(String nameOrAddress, String address, Instant at) {}

    /** @throws SlowedDown when too much came from this address */
    public void ask(String nameOrAddress, String address, Instant at) {
        door.countAddress(address, at);
        String name = nameOrAddress.strip();
        if (!name.isEmpty() && name.length() <= NAME_LIMIT && name.indexOf(0) < 0) {
            asked.fireAsync(new Asked(name, address, at));
        }
    }

    void look(@ObservesAsync Asked request) {
        step.send(request.nameOrAddress(), request.address(), request.at());
    }
}
