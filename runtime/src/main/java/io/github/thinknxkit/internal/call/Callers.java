package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.internal.auth.Authentication;
import io.github.thinknxkit.internal.auth.BasicAuthentication;
import io.github.thinknxkit.internal.auth.Login;
import io.github.thinknxkit.internal.auth.NoAuthentication;
import io.github.thinknxkit.internal.auth.digest.DigestAuthentication;
import io.github.thinknxkit.internal.auth.digest.RandomClientNonces;
import io.github.thinknxkit.internal.connection.Credentials;
import io.github.thinknxkit.internal.connection.Endpoint;
import io.github.thinknxkit.internal.connection.Settings;
import io.github.thinknxkit.internal.fault.FaultJudge;
import io.github.thinknxkit.internal.fault.Redactor;
import io.github.thinknxkit.internal.fault.ReplyJudge;
import io.github.thinknxkit.internal.gate.Gate;
import io.github.thinknxkit.internal.http.HttpTransport;
import io.github.thinknxkit.internal.observe.Observers;
import io.github.thinknxkit.internal.route.Routes;
import io.github.thinknxkit.internal.time.Timing;
import io.github.thinknxkit.spi.Api;
import io.github.thinknxkit.spi.Caller;
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
        HttpTransport transport = http(Transport.create());
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
                Timing.system(http(transport).threads().timer()));
    }

    static Caller sharing(Api api, Connection connection, Transport transport, Timing timing) {
        HttpTransport shared = http(transport);
        HttpCaller caller = new HttpCaller(wiring(api, connection, shared, timing), shared::detach);
        shared.attach(caller);
        return caller;
    }

    private static Wiring wiring(Api api, Connection connection, HttpTransport transport, Timing timing) {
        Settings settings = settings(connection);
        Redactor redactor = new Redactor(settings.endpoint());
        Routes routes = Routes.of(api, settings);
        Observers observers = new Observers(
                routes.label(), settings.callListener(), transport.threads().callbacks());
        return new Wiring(
                routes,
                authentication(settings.endpoint()),
                transport.origin(routes.origin()),
                new Gate(settings.limits(), timing, observers),
                new Backoff(settings.retryPolicy(), timing.chance()),
                new ReplyJudge(api, redactor, timing.clock()),
                new FaultJudge(redactor, settings.limits().answerBytes()),
                observers,
                settings.deadlines(),
                settings.limits(),
                timing);
    }

    private static Authentication authentication(Endpoint endpoint) {
        if (endpoint instanceof Endpoint.Local local) {
            Credentials credentials = local.credentials();
            if (credentials instanceof Credentials.Digest digest) {
                return new DigestAuthentication(
                        login(digest), digest.policy(), new RandomClientNonces(new SecureRandom()));
            } else if (credentials instanceof Credentials.Basic basic) {
                return new BasicAuthentication(login(basic));
            }
        }
        return new NoAuthentication();
    }

    private static Login login(Credentials credentials) {
        return new Login(credentials.user(), credentials.password(), credentials.charset());
    }

    /** Both interfaces are sealed with one implementation; Java 17 cannot say so in a switch. */
    private static Settings settings(Connection connection) {
        return (Settings) connection;
    }

    private static HttpTransport http(Transport transport) {
        return (HttpTransport) transport;
    }
}
