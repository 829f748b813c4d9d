package io.github.thinknxkit.gateway.page;

import io.github.thinknxkit.gateway.building.Building;
import io.github.thinknxkit.gateway.history.History;
import io.github.thinknxkit.gateway.http.ApiReply;
import io.github.thinknxkit.gateway.http.ApiRequest;
import io.github.thinknxkit.servers.open.ServerChange;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Handler;

/**
 * The page on real servers: people log in, choose a server, and see and do what their role allows. It is to be served by https
 * on an address of its own.
 */
public final class GatewayPage implements AutoCloseable {

    private final History history;
    private final PageSites sites;
    private final PageHandler handler;

    public GatewayPage(PageGround ground) {
        history = new History(ground.store(), ground.time());
        sites = new PageSites(ground, history);
        handler = new PageHandler(ground, sites);
    }

    public Handler handler() {
        return handler;
    }

    /** Takes up the servers that were opened, so that their history begins. Pages of those that are gone end. */
    public void follow(ServerChange<Building> change) {
        sites.follow(change);
    }

    /** Shows a call of the API in the live log of its server, and who calls, such as {@code key 3f7kq2m9xd}. */
    public CompletableFuture<ApiReply> logged(
            String server, String by, ApiRequest request, Supplier<CompletableFuture<ApiReply>> answering) {
        Optional<CallLog> log = sites.log(server);
        return log.isPresent() ? log.get().logged(by, request, answering) : answering.get();
    }

    /** Ends what pages are told, and keeps the last values. */
    @Override
    public void close() {
        sites.close();
        history.close();
    }
}
