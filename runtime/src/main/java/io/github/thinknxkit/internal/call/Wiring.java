package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.connection.Settings.Deadlines;
import io.github.thinknxkit.connection.Settings.Limits;
import io.github.thinknxkit.internal.answer.FaultJudge;
import io.github.thinknxkit.internal.answer.ReplyJudge;
import io.github.thinknxkit.internal.auth.Authentication;
import io.github.thinknxkit.internal.http.Origin;
import io.github.thinknxkit.internal.route.Routes;
import io.github.thinknxkit.internal.thread.Threads;
import io.github.thinknxkit.internal.thread.Timing;

/**
 * What the calls of one connection share.
 *
 * @param routes where operations are sent
 * @param authentication how the connection proves who it is
 * @param origin the server that the calls are sent to
 * @param gate gives the calls their turns
 * @param backoff how long calls pause
 * @param replies decides what answers mean
 * @param faults decides what missing answers mean
 * @param observers see attempts
 * @param deadlines how long calls may take
 * @param limits what is taken from the server at most
 * @param timing the time
 */
record Wiring(
        Routes routes,
        Authentication authentication,
        Origin origin,
        Gate gate,
        Backoff backoff,
        ReplyJudge replies,
        FaultJudge faults,
        Observers observers,
        Deadlines deadlines,
        Limits limits,
        Timing timing) {

    Threads threads() {
        return origin.transport().threads();
    }

    long now() {
        return timing.nanoTime().getAsLong();
    }
}
