package io.github.thinknxkit.gateway.web;

import io.github.thinknxkit.gateway.config.ListenPort;
import java.io.IOException;
import java.net.BindException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The ports that requests come in by, each with what answers them. */
public final class WebPorts implements AutoCloseable {

    private static final Duration IDLE = Duration.ofSeconds(30);

    /** A body that comes more slowly, in bytes a second, is not waited for. */
    private static final long SLOWEST_BODY = 100;

    /** Connections that wait to be taken. The system would take 50, and let others try again after seconds. */
    private static final int MOST_WAITING = 1024;

    /** A request line with a long key and all parameters, and the fields of a browser. */
    private static final int LARGEST_HEAD = 8 * 1024;

    private final Server jetty;
    private final Map<String, ServerConnector> connectors = new LinkedHashMap<>();
    private final Map<Connector, Handler> handlers = new HashMap<>();

    /** Prepares ports. When they are closed, requests under way have some time to end. */
    public WebPorts(Duration patience) {
        QueuedThreadPool threads = new QueuedThreadPool();
        threads.setName("thinknx-gateway");
        jetty = new Server(threads);
        jetty.setStopTimeout(patience.toMillis());
        jetty.setErrorHandler(new JsonErrors());
    }

    /** Adds a port of https. */
    public void https(String name, ListenPort address, SslContextFactory.Server tls, Handler handler) {
        HttpConfiguration configuration = configuration();
        // Clients may come by address, and TLS names no addresses: there is no name to hold against the certificate.
        configuration.addCustomizer(new SecureRequestCustomizer(false));
        open(name, address, new ServerConnector(jetty, tls, new HttpConnectionFactory(configuration)), handler);
    }

    /** Adds a port of plain http. */
    public void http(String name, ListenPort address, Handler handler) {
        open(name, address, new ServerConnector(jetty, new HttpConnectionFactory(configuration())), handler);
    }

    private void open(String name, ListenPort address, ServerConnector connector, Handler handler) {
        connector.setName(name);
        connector.setHost(address.host());
        connector.setPort(address.port());
        connector.setIdleTimeout(IDLE.toMillis());
        connector.setAcceptQueueSize(MOST_WAITING);
        jetty.addConnector(connector);
        connectors.put(name, connector);
        handlers.put(connector, handler);
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setRequestHeaderSize(LARGEST_HEAD);
        configuration.setHttpCompliance(HttpCompliance.STRICT);
        configuration.setUriCompliance(UriCompliance.RFC3986);
        return configuration;
    }

    public void start() throws IOException {
        handlers.values().forEach(handler -> {
            handler.setServer(jetty);
            jetty.addBean(handler, true);
        });
        jetty.setHandler(new GracefulHandler(new MinimumDataRateHandler(new ByPort(), SLOWEST_BODY, 0)));
        try {
            jetty.start();
        } catch (BindException e) {
            throw new IOException("a port cannot be opened: " + e.getMessage(), e);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("the ports cannot be opened", e);
        }
    }

    private final class ByPort extends Handler.Abstract {

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            Handler handler = handlers.get(request.getConnectionMetaData().getConnector());
            return handler != null && handler.handle(request, response, callback);
        }
    }

    /** Returns the number of a port, or a negative number if it is not open. */
    public int port(String name) {
        ServerConnector connector = connectors.get(name);
        return connector == null ? -1 : connector.getLocalPort();
    }

    /** Takes no more requests, waits until those under way have ended, and closes the ports. */
    @Override
    public void close() {
        try {
            jetty.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the gateway could not close its ports", e);
        }
    }
}
