package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.caller.Api;
import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Endpoint;
import io.github.thinknxkit.connection.Settings;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.internal.answer.FaultJudge;
import io.github.thinknxkit.internal.answer.Redactor;
import io.github.thinknxkit.internal.answer.ReplyJudge;
import io.github.thinknxkit.internal.auth.Authentication;
import io.github.thinknxkit.internal.auth.BasicAuthentication;
import io.github.thinknxkit.internal.auth.Login;
import io.github.thinknxkit.internal.auth.NoAuthentication;
import io.github.thinknxkit.internal.auth.digest.DigestAuthentication;
import io.github.thinknxkit.internal.auth.digest.RandomClientNonces;
import io.github.thinknxkit.internal.http.HttpTransport;
import io.github.thinknxkit.internal.route.Routes;
import io.github.thinknxkit.internal.thread.Timing;
import java.security.SecureRandom;

/** Puts the parts together that send calls. */
public final class Callers {

    private Callers() {}

    /**
     * Opens a connection with a transport of its own.
     *
     * @param api the generated API
     * @param connection how the server is reached
     * @return what sends the calls
     */
    public static Caller owning(Api api, Connection connection) {
        HttpTransport transport = Transport.create().http();
        Timing timing = Timing.system(transport.threads().timer());
        return new HttpCaller(wiring(api, connection, transport, timing), caller -> transport.close());
    }

    /**
     * Opens a connection over a shared transport.
     *
     * @param api the generated API
     * @param connection how the server is reached
     * @param transport what carries the calls
     * @return what sends the calls
     */
    public static Caller sharing(Api api, Connection connection, Transport transport) {
        return sharing(
                api,
                connection,
                transport,
                Timing.system(transport.http().threads().timer()));
    }

    static Caller sharing(Api api, Connection connection, Transport transport, Timing timing) {
        HttpTransport shared = transport.http();
        HttpCaller caller = new HttpCaller(wiring(api, connection, shared, timing), shared::detach);
        shared.attach(caller);
        return caller;
    }

    private static Wiring wiring(Api api, Connection connection, HttpTransport transport, Timing timing) {
        Settings settings = connection.settings();
        Redactor redactor = new Redactor(settings.endpoint());
        Routes routes = Routes.of(api, settings);
        Observers observers = new Observers(
                routes.label(), settings.listener(), transport.threads().callbacks());
        return new Wiring(
                routes,
                authentication(settings.endpoint()),
                transport.origin(routes.origin()),
                new Gate(settings.limits(), timing, observers),
                new Backoff(settings.retries(), timing.chance()),
                new ReplyJudge(api, redactor, timing.clock()),
                new FaultJudge(redactor, (int) settings.limits().answerBytes()),
                observers,
                settings.deadlines(),
                settings.limits(),
                timing);
    }

    private static Authentication authentication(Endpoint endpoint) {
        if (endpoint instanceof Endpoint.Local local) {
            Endpoint.Credentials credentials = local.credentials();
            if (credentials instanceof Endpoint.Digest digest) {
                return new DigestAuthentication(
                        login(digest), digest.policy(), new RandomClientNonces(new SecureRandom()));
            } else if (credentials instanceof Endpoint.Basic basic) {
                return new BasicAuthentication(login(basic));
            }
        }
        return new NoAuthentication();
    }

    private static Login login(Endpoint.Credentials credentials) {
        return new Login(credentials.user(), credentials.password(), credentials.charset());
    }
}
