package io.github.thinknxkit.servers.open;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.watch.WatchEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow.Subscription;
import org.junit.jupiter.api.Test;

class WatchSubscriberTest {

    private final List<Long> requested = new ArrayList<>();
    private final List<WatchEvent> told = new ArrayList<>();

    private final class Counted implements Subscription {

        @Override
        public void request(long count) {
            requested.add(count);
        }

        @Override
        public void cancel() {}
    }

    @Test
    void goesOnWhenAListenerFails() {
        WatchSubscriber subscriber = new WatchSubscriber(event -> {
            told.add(event);
            if (told.size() == 1) {
                throw new IllegalStateException();
            }
        });
        subscriber.onSubscribe(new Counted());

        subscriber.onNext(new WatchEvent.Synced(Instant.EPOCH));
        subscriber.onNext(new WatchEvent.Synced(Instant.EPOCH));

        assertEquals(2, told.size());
        assertEquals(List.of(1L, 1L, 1L), requested);
    }
}
