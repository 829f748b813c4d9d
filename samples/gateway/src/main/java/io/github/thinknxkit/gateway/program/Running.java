package io.github.thinknxkit.gateway.program;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.gateway.config.GatewayConfig;
import io.github.thinknxkit.gateway.tls.TlsException;
import io.github.thinknxkit.servers.open.ServerChange;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/** A gateway that runs, as its program needs it. */
public interface Running extends AutoCloseable {

    /** Starts a gateway. */
    @FunctionalInterface
    interface Start {

        /** Starts a gateway, which listens when this returns. Throws {@link UsageException} if a server cannot be used. */
        Running start(GatewayConfig config, Clock clock) throws IOException, TlsException;
    }

    /** {@return where the API is, such as {@code https://127.0.0.1:8443}} */
    URI address();

    /** {@return where operators ask how it is, such as {@code http://127.0.0.1:8444}} */
    URI operationAddress();

    /** {@return where the page is, if there is one} */
    Optional<URI> pageAddress();

    /** Makes a key for trial, which may read and command. Its text cannot be had again. */
    String trialKey(String server);

    /**
     * Takes another configuration, but for what counts at the next start. Throws {@link UsageException} if a server cannot be used;
     * then all stays as it was.
     */
    ServerChange<?> reload(GatewayConfig next);

    /**
     * Looks whether the certificate has changed, and shows new connections the one of now. If that cannot be used, the old one
     * stays, and this is told once.
     */
    void lookAtCertificate() throws TlsException;

    /** Takes no more requests, lets those under way end, and closes everything. */
    @Override
    void close();
}
