package io.github.thinknxkit.internal.auth.digest;

import org.jspecify.annotations.Nullable;

/**
 * Notices a server that soon refuses each nonce which several calls share: one that wants counts in order, or each nonce
 * once. A nonce that expires or is used up has served more calls, and a restart comes seldom.
 */
final class ShortLives {

    /** Below it, challenges cost more than going one at a time. */
    private static final int LONG_LIFE = 16;

    private static final int IN_A_ROW = 3;

    private @Nullable DigestSession last;
    private int shortLives;

    /** Takes the refusal of a shared nonce while other calls were under way; returns whether that has become usual. */
    synchronized boolean areUsual(DigestSession refused) {
        if (refused.accepted() >= LONG_LIFE) {
            shortLives = 0;
        } else if (refused != last) {
            shortLives++;
        }
        last = refused;
        return shortLives >= IN_A_ROW;
    }
}
