package io.github.thinknxkit.page;

import io.github.thinknxkit.page.web.ListenAddress;
import java.io.IOException;
import java.net.URI;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Serves the pages of one server, on a port of their own: they have no login, so they must be closed to the network where the API's
 * ports are open to it, and none of their paths may shadow one of the API.
 */
public final class PageServer implements AutoCloseable {

    private static final int MOST_THREADS = 16;

    private final PagePort where;
    private final PageSite site;
    private final Server jetty;
    private final ServerConnector connector;

    /**
     * Prepares the pages.
     *
     * @param where where they are to be
     * @param server the server that they show
     */
    public PageServer(PagePort where, ShownServer server) {
        this.where = where;
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
        threads.setName("thinknx-page");
        threads.setDaemon(true);
        jetty = new Server(threads);
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        connector = new ServerConnector(jetty, new HttpConnectionFactory(configuration));
        connector.setHost(where.bindAddress());
        connector.setPort(where.port());
        jetty.addConnector(connector);
        site = new PageSite(server);
        jetty.setHandler(new PageHandler(RequestGuard.listeningAt(where.bindAddress()), site));
    }

    /**
     * Starts to listen.
     *
     * @throws IOException if the port cannot be opened
     */
    public void start() throws IOException {
        try {
            jetty.start();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("the port of the pages could not be opened", e);
        }
    }

    /**
     * Returns where the pages are.
     *
     * @return such as {@code http://127.0.0.1:5080/}
     */
    public URI address() {
        return URI.create(new ListenAddress(where.bindAddress()).origin("http", connector.getLocalPort()) + "/");
    }

    /** Closes the port, and the connections with it. */
    @Override
    public void close() {
        site.close();
        try {
            jetty.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the port of the pages could not be closed", e);
        }
    }
}
