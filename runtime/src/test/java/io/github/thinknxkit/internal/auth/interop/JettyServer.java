package io.github.thinknxkit.internal.auth.interop;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.security.Constraint;
import org.eclipse.jetty.security.HashLoginService;
import org.eclipse.jetty.security.SecurityHandler;
import org.eclipse.jetty.security.UserStore;
import org.eclipse.jetty.security.authentication.DigestAuthenticator;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.security.Credential;

/** Jetty with its digest authenticator. */
final class JettyServer implements RealServer {

    /** A second user, with the same password. */
    static final String DOE = "J\u00e4s\u00f8n Doe";

    private final Server server;
    private final AtomicInteger served = new AtomicInteger();

    private JettyServer(int port) {
        server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    static JettyServer start(DigestAuthenticator authenticator) throws Exception {
        return start(authenticator, 0);
    }

    static JettyServer start(DigestAuthenticator authenticator, int port) throws Exception {
        JettyServer jetty = new JettyServer(port);
        UserStore users = new UserStore();
        users.addUser(USER, Credential.getCredential(PASSWORD), new String[] {"any"});
        users.addUser(DOE, Credential.getCredential(PASSWORD), new String[] {"any"});
        HashLoginService login = new HashLoginService(REALM);
        login.setUserStore(users);
        SecurityHandler.PathMapped security = new SecurityHandler.PathMapped(jetty.new Echo());
        security.put("/*", Constraint.ANY_USER);
        security.setLoginService(login);
        security.setRealmName(REALM);
        security.setAuthenticator(authenticator);
        jetty.server.setHandler(security);
        jetty.server.start();
        return jetty;
    }

    @Override
    public int port() {
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    @Override
    public int served() {
        return served.get();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("Jetty did not stop", e);
        }
    }

    private final class Echo extends Handler.Abstract {

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            served.incrementAndGet();
            String body = Content.Source.asString(request, StandardCharsets.UTF_8);
            String answer =
                    RealServer.echo(request.getMethod(), request.getHttpURI().getPathQuery(), body);
            Content.Sink.write(response, true, answer, callback);
            return true;
        }
    }
}
