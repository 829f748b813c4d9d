package io.github.thinknxkit.internal.thread;

/** Does something later. */
@FunctionalInterface
public interface Timer {

    /** Something that is to be done later. */
    @FunctionalInterface
    interface Alarm {

        /** Forgets it. Does nothing if it is done already. */
        void cancel();
    }

    /**
     * Does something later, on a thread that it must not hold up.
     *
     * @param nanos how much later
     * @param task what to do
     * @return the alarm
     */
    Alarm after(long nanos, Runnable task);
}
