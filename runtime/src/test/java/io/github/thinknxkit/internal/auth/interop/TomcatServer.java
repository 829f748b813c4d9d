package io.github.thinknxkit.internal.auth.interop;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.authenticator.DigestAuthenticator;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.realm.MessageDigestCredentialHandler;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.LoginConfig;
import org.apache.tomcat.util.descriptor.web.SecurityCollection;
import org.apache.tomcat.util.descriptor.web.SecurityConstraint;

/** Tomcat with its digest authenticator. */
final class TomcatServer implements RealServer {

    private final Tomcat tomcat = new Tomcat();
    private final AtomicInteger served = new AtomicInteger();

    private TomcatServer() {}

    static TomcatServer start(DigestAuthenticator authenticator, Path directory) throws Exception {
        return start(authenticator, directory, 0);
    }

    static TomcatServer start(DigestAuthenticator authenticator, Path directory, int port) throws Exception {
        TomcatServer server = new TomcatServer();
        server.tomcat.setSilent(true);
        server.tomcat.setBaseDir(directory.toString());
        server.tomcat.setPort(port);
        server.tomcat.getConnector().setProperty("address", "127.0.0.1");
        server.tomcat.addUser(USER, PASSWORD);
        server.tomcat.addRole(USER, "any");
        StandardContext context = (StandardContext) server.tomcat.addContext("", directory.toString());
        // They would be logged as impossible: the JDK does not open itself to them.
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
        Tomcat.addServlet(context, "echo", server.new Echo());
        context.addServletMapping("/*", "echo");
        protect(context);
        context.getPipeline().addValve(authenticator);
        server.tomcat.start();
        return server;
    }

    /** Tomcat announces no charset; it hashes in UTF-8 unless told otherwise. */
    void hashInLatin1() {
        MessageDigestCredentialHandler handler =
                (MessageDigestCredentialHandler) tomcat.getEngine().getRealm().getCredentialHandler();
        handler.setEncoding("ISO-8859-1");
    }

    private static void protect(Context context) {
        SecurityCollection all = new SecurityCollection();
        all.addPattern("/*");
        SecurityConstraint constraint = new SecurityConstraint();
        constraint.addCollection(all);
        constraint.addAuthRole("any");
        context.addSecurityRole("any");
        context.addConstraint(constraint);
        context.setLoginConfig(new LoginConfig("DIGEST", REALM, null, null));
    }

    @Override
    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    @Override
    public int served() {
        return served.get();
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException("Tomcat did not stop", e);
        }
    }

    private final class Echo extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            served.incrementAndGet();
            String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String query = request.getQueryString() == null ? "" : '?' + request.getQueryString();
            response.getWriter().print(RealServer.echo(request.getMethod(), request.getRequestURI() + query, body));
        }
    }
}
