package io.github.thinknxkit.internal.auth.digest;

import io.github.thinknxkit.internal.auth.Reason;

/** What came of reading a challenge: one that can be answered, or why it cannot. */
sealed interface Reading permits DigestChallenge, Reading.Unusable {

    /** A challenge that is not answered; the reason reads on after the name of its scheme. */
    record Unusable(Reason reason) implements Reading {}
}
