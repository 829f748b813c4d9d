package io.github.thinknxkit.watch;

/**
 * Says that devices may have changed, sooner than reading them again and again would find out: the hooks that the vendor has
 * announced, telegrams on the bus, another program.
 *
 * <p>A hint is no state: the device is read, before all others. What no hint is given for is found in time all the same, and
 * {@link WatchHealth#unhinted} counts it.
 */
@FunctionalInterface
public interface HintSource {

    /**
     * Begins to give hints.
     *
     * @param hints takes them, at any time and on any thread
     * @return ends it; is closed with the watch
     */
    AutoCloseable open(Hints hints);

    /** Takes hints. Both methods return at once, and do nothing once the watch is closed. */
    interface Hints {

        /**
         * A device may have changed.
         *
         * @param guid the device's identifier; one that is not watched means nothing
         */
        void changed(String guid);

        /** Anything may have changed: all is read again, the oldest first. */
        void anythingChanged();
    }
}
