package io.github.thinknxkit.internal.auth.interop;

import io.undertow.Undertow;
import io.undertow.security.api.AuthenticationMode;
import io.undertow.security.handlers.AuthenticationCallHandler;
import io.undertow.security.handlers.AuthenticationConstraintHandler;
import io.undertow.security.handlers.AuthenticationMechanismsHandler;
import io.undertow.security.handlers.SecurityInitialHandler;
import io.undertow.security.idm.Account;
import io.undertow.security.idm.Credential;
import io.undertow.security.idm.DigestCredential;
import io.undertow.security.idm.IdentityManager;
import io.undertow.security.impl.DigestAuthenticationMechanism;
import io.undertow.server.HttpHandler;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Undertow with its digest mechanism, which takes the counts of a nonce in strict order. */
final class UndertowServer implements RunningServer {

    private final Undertow undertow;

    private UndertowServer(Undertow undertow) {
        this.undertow = undertow;
    }

    static UndertowServer start(int port) {
        HttpHandler echo = exchange -> exchange.getRequestReceiver()
                .receiveFullString((request, body) -> request.getResponseSender()
                        .send(RealServer.echo(request.getRequestMethod().toString(), "", "")));
        HttpHandler handler = new AuthenticationMechanismsHandler(
                new AuthenticationConstraintHandler(new AuthenticationCallHandler(echo)),
                List.of(new DigestAuthenticationMechanism(REALM, "/", "DIGEST", new Users())));
        Undertow undertow = Undertow.builder()
                .addHttpListener(port, "127.0.0.1")
                .setIoThreads(2)
                .setWorkerThreads(8)
                .setHandler(new SecurityInitialHandler(AuthenticationMode.PRO_ACTIVE, new Users(), handler))
                .build();
        undertow.start();
        return new UndertowServer(undertow);
    }

    @Override
    public int port() {
        return ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
    }

    @Override
    public void close() {
        undertow.stop();
    }

    /** One user. */
    private static final class Users implements IdentityManager {

        @Override
        public Account verify(Account account) {
            return account;
        }

        @Override
        public @Nullable Account verify(String id, Credential credential) {
            boolean known = id.equals(USER)
                    && credential instanceof DigestCredential digest
                    && digest.verifyHA1(RunningServer.hash().getBytes(StandardCharsets.US_ASCII));
            return known ? new User() : null;
        }

        @Override
        public @Nullable Account verify(Credential credential) {
            return null;
        }
    }

    /** The user. */
    private static final class User implements Account {

        private static final long serialVersionUID = 1L;

        @Override
        public Principal getPrincipal() {
            return () -> USER;
        }

        @Override
        public Set<String> getRoles() {
            return Set.of();
        }
    }
}
