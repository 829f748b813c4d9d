package io.github.thinknxkit.gateway.hook.deliver;

import java.util.concurrent.Semaphore;

/** How many messages may be on their way beside one for each hook: no hook waits for a place that others have. */
public final class Slots {

    private final Semaphore free;

    /**
     * Creates free slots.
     *
     * @param count how many
     */
    public Slots(int count) {
        free = new Semaphore(count);
    }

    boolean take() {
        return free.tryAcquire();
    }

    void give() {
        free.release();
    }
}
