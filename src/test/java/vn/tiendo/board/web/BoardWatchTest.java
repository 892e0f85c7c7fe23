package vn.tiendo.board.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.subscription.Cancellable;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** One look serves all who watch, and nobody is looked for when nobody watches. */
class BoardWatchTest {

    private static final Duration EVERY = Duration.ofMillis(20);

    private final AtomicInteger looks = new AtomicInteger();
    private final BoardWatch watch = new BoardWatch(this::look, EVERY);

    private BoardWatch.Seen look() {
        int number = looks.incrementAndGet();
        if (number % 3 == 0) {
            throw new IllegalStateException("away");
        }
        return new BoardWatch.Seen(String.valueOf(number), null);
    }

    @Test
    void looksOnceForAllAndNotAtAllForNobody() throws InterruptedException {
        Thread.sleep(100);
        assertThat(looks).as("nobody watches yet").hasValue(0);
        List<BoardWatch.Seen> one = new CopyOnWriteArrayList<>();
        List<BoardWatch.Seen> other = new CopyOnWriteArrayList<>();
        Cancellable first = watch.from().subscribe().with(one::add);
        Cancellable second = watch.from().subscribe().with(other::add);
        until(() -> other.size() >= 10);
        second.cancel();
        first.cancel();
        Thread.sleep(100);
        int looked = looks.get();
        assertThat(looked).as("as often for two as for one").isLessThanOrEqualTo(one.size() + 3);
        Thread.sleep(200);
        assertThat(looks).as("nobody watches any more").hasValue(looked);
        List<BoardWatch.Seen> again = new CopyOnWriteArrayList<>();
        Cancellable third = watch.from().subscribe().with(again::add);
        until(() -> again.size() >= 5);
        third.cancel();
        assertThat(again).as("a database that is away is looked for again").contains(BoardWatch.Seen.NOTHING);
    }

    private interface Condition {
        boolean holds();
    }

    private static void until(Condition condition) throws InterruptedException {
        for (int i = 0; i < 500 && !condition.holds(); i++) {
            Thread.sleep(20);
        }
        assertThat(condition.holds()).isTrue();
    }
}
