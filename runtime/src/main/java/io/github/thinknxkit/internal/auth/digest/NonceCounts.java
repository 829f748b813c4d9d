package io.github.thinknxkit.internal.auth.digest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How often each nonce was used, whoever was handed it (RFC 7616, section 3.4): servers hand one nonce to several callers.
 * Safe for use by many threads.
 */
final class NonceCounts {

    /** More nonces than are in use at a time; the one that was handed out longest ago is forgotten. */
    private static final int MOST = 1024;

    private final Map<String, AtomicInteger> byNonce = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, AtomicInteger> eldest) {
            return size() > MOST;
        }
    };

    /** Returns the count of a nonce, which goes on if the nonce has been handed out before. */
    synchronized AtomicInteger of(String nonce) {
        return byNonce.computeIfAbsent(nonce, unknown -> new AtomicInteger());
    }
}
