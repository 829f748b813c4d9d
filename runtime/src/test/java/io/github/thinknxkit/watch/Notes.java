package io.github.thinknxkit.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What a watch has told, for a test that waits for it in real time. */
final class Notes implements Consumer<WatchEvent> {

    private static final long DEADLINE_SECONDS = 20;

    private final BlockingQueue<WatchEvent> told = new LinkedBlockingQueue<>();

    @Override
    public void accept(WatchEvent event) {
        told.add(event);
    }

    /** Waits for an event of a kind, and drops what comes before it. */
    <E extends WatchEvent> E next(Class<E> kind) throws InterruptedException {
        return kind.cast(next(kind::isInstance));
    }

    /** Waits for an event, and drops what comes before it. */
    WatchEvent next(Predicate<WatchEvent> wanted) throws InterruptedException {
        List<WatchEvent> others = new ArrayList<>();
        while (true) {
            WatchEvent event = told.poll(DEADLINE_SECONDS, TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("not told; told instead: " + others);
            } else if (wanted.test(event)) {
                return event;
            }
            others.add(event);
        }
    }

    /** What has been told by now. */
    List<WatchEvent> soFar() {
        return List.copyOf(told);
    }
}
