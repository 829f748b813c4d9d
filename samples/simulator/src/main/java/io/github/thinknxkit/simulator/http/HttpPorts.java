package io.github.thinknxkit.simulator.http;

import io.github.thinknxkit.page.web.ListenAddress;
import io.github.thinknxkit.simulator.auth.Gate;
import io.github.thinknxkit.simulator.fault.Faults;
import io.github.thinknxkit.simulator.journal.ApiPort;
import io.github.thinknxkit.simulator.journal.Journal;
import io.github.thinknxkit.simulator.server.CloudKeys;
import io.github.thinknxkit.simulator.server.ThinknxServer;
import io.github.thinknxkit.simulator.time.Timeline;
import io.github.thinknxkit.simulator.tls.TlsIdentity;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The ports that calls come in by. */
public final class HttpPorts implements AutoCloseable {

    private static final Duration IDLE = Duration.ofSeconds(30);

    private final Server jetty;
    private final String bindAddress;
    private final Pipeline.Shared shared;
    private final Map<ThinknxServer, ServerPort> servers = new ConcurrentHashMap<>();
    private final Map<Connector, Endpoint> endpoints = new HashMap<>();
    private final Map<ApiPort, ServerConnector> connectors = new EnumMap<>(ApiPort.class);
    private final RateLimit limit;

    /**
     * Prepares ports.
     *
     * @param bindAddress the address to listen at
     * @param limit what each server takes
     * @param faults what is to go wrong
     * @param journal where calls are noted
     * @param timeline the time they come in
     * @param restart restarts the software of the servers
     */
    public HttpPorts(
            String bindAddress, RateLimit limit, Faults faults, Journal journal, Timeline timeline, Runnable restart) {
        this.bindAddress = bindAddress;
        this.limit = limit;
        this.shared = new Pipeline.Shared(faults, journal, timeline, restart);
        QueuedThreadPool threads = new QueuedThreadPool();
        threads.setName("thinknx-simulator");
        threads.setDaemon(true);
        jetty = new Server(threads);
        jetty.setErrorHandler(new JsonErrors());
    }

    /**
     * Adds the local port.
     *
     * @param port the port, 0 for any that is free
     * @param server the server behind it
     * @param gate who may call
     */
    public void local(int port, ThinknxServer server, Gate gate) {
        ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(configuration()));
        open(ApiPort.LOCAL, connector, port, new Pipeline(ApiPort.LOCAL, Router.local(served(server)), gate, shared));
    }

    /**
     * Adds the cloud port.
     *
     * @param port the port, 0 for any that is free
     * @param keys the servers behind it, by their keys at the time of the call
     * @param identity what the port proves itself with
     */
    public void cloud(int port, CloudKeys keys, TlsIdentity identity) {
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setKeyStore(identity.keyStore());
        tls.setKeyStorePassword(TlsIdentity.STORE_PASSWORD);
        HttpConfiguration configuration = configuration();
        // Clients come by address, and TLS names no addresses: there is no name to hold against the certificate.
        configuration.addCustomizer(new SecureRequestCustomizer(false));
        ServerConnector connector = new ServerConnector(jetty, tls, new HttpConnectionFactory(configuration));
        Router router = Router.cloud(key -> keys.find(key).map(this::served));
        open(ApiPort.CLOUD, connector, port, new Pipeline(ApiPort.CLOUD, router, Gate.key(), shared));
    }

    /**
     * Adds a port of plain http that redirects to the cloud port.
     *
     * @param port the port, 0 for any that is free
     */
    public void redirect(int port) {
        ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(configuration()));
        open(ApiPort.CLOUD_PLAIN, connector, port, new Redirection(() -> origin("https", ApiPort.CLOUD), shared));
    }

    /**
     * Returns where a port is.
     *
     * @param scheme http or https
     * @param apiPort which port; it is open
     * @return such as {@code http://127.0.0.1:40000}
     */
    public String origin(String scheme, ApiPort apiPort) {
        return new ListenAddress(bindAddress).origin(scheme, port(apiPort));
    }

    private ServerPort served(ThinknxServer server) {
        return servers.computeIfAbsent(server, it -> new ServerPort(it, new RateLimiter(limit)));
    }

    private void open(ApiPort apiPort, ServerConnector connector, int port, Endpoint endpoint) {
        connector.setHost(bindAddress);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE.toMillis());
        jetty.addConnector(connector);
        connectors.put(apiPort, connector);
        endpoints.put(connector, endpoint);
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        return configuration;
    }

    /**
     * Starts to listen.
     *
     * @throws IOException if a port cannot be opened
     */
    public void start() throws IOException {
        jetty.setHandler(new ApiHandler(endpoints));
        try {
            jetty.start();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("the simulator could not open its ports", e);
        }
    }

    /** Forgets the calls so far that count towards the limits. */
    public void resetLimits() {
        servers.values().forEach(port -> port.limiter().reset());
    }

    /**
     * Returns the port that is listened at.
     *
     * @param apiPort which
     * @return the port, or a negative number if that port is not open
     */
    public int port(ApiPort apiPort) {
        ServerConnector connector = connectors.get(apiPort);
        return connector == null ? -1 : connector.getLocalPort();
    }

    /**
     * Waits until the ports are closed.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    public void join() throws InterruptedException {
        jetty.join();
    }

    /** Closes the ports, and the connections with them. */
    @Override
    public void close() {
        try {
            jetty.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the simulator could not close its ports", e);
        }
    }
}
