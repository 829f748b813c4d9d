package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.caller.Api;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Settings;
import io.github.thinknxkit.internal.answer.FaultJudge;
import io.github.thinknxkit.internal.answer.Redactor;
import io.github.thinknxkit.internal.answer.ReplyJudge;
import io.github.thinknxkit.internal.auth.Authentication;
import io.github.thinknxkit.internal.auth.CurrentEndpoint;
import io.github.thinknxkit.internal.http.HttpTransport;
import io.github.thinknxkit.internal.http.Origin;
import io.github.thinknxkit.internal.route.Routes;
import io.github.thinknxkit.internal.thread.Threads;
import io.github.thinknxkit.internal.thread.Timing;

/**
 * What the calls of one connection share.
 *
 * @param api the API of the calls
 * @param settings what the connection is set to
 * @param routes where operations are sent
 * @param authentication how the connection proves who it is
 * @param origin the server that the calls are sent to
 * @param gate gives the calls their turns
 * @param pending the calls that have not ended
 * @param backoff how long calls pause
 * @param replies decides what answers mean
 * @param faults decides what missing answers mean
 * @param observers see attempts
 * @param timing the time
 */
record Wiring(
        Api api,
        Settings settings,
        Routes routes,
        Authentication authentication,
        Origin origin,
        Gate gate,
        PendingCalls pending,
        Backoff backoff,
        ReplyJudge replies,
        FaultJudge faults,
        Observers observers,
        Timing timing) {

    static Wiring of(Api api, Connection connection, HttpTransport transport, Timing timing) {
        Settings settings = connection.settings();
        CurrentEndpoint endpoint = new CurrentEndpoint(settings.endpoint());
        Redactor redactor = new Redactor(endpoint::known);
        Routes routes = Routes.of(api, settings);
        Authentication authentication = Authentication.of(endpoint);
        Observers observers = new Observers(
                routes.label(), settings.listener(), transport.threads().callbacks());
        return new Wiring(
                api,
                settings,
                routes,
                authentication,
                transport.origin(routes.origin()),
                new Gate(settings.limits(), timing, observers),
                new PendingCalls(timing),
                new Backoff(settings.retries(), timing.chance()),
                new ReplyJudge(api, redactor, timing.clock()),
                new FaultJudge(redactor, settings.limits().answerBytes()),
                observers,
                timing);
    }

    Threads threads() {
        return origin.transport().threads();
    }

    long now() {
        return timing.nanoTime().getAsLong();
    }
}
