package io.github.thinknxkit.simulator.shown;

import io.github.thinknxkit.page.BadFormException;
import io.github.thinknxkit.page.PageRoutes;
import io.github.thinknxkit.page.Role;
import io.github.thinknxkit.page.web.Json;
import io.github.thinknxkit.simulator.server.CloudKeys;
import io.github.thinknxkit.simulator.server.ThinknxServer;

/** The page "Thinknx Cloud": enabling the Integration Kit makes the key that cloud URLs have. */
final class KeyActions {

    private final ThinknxServer server;
    private final CloudKeys keys;
    private final PageRoutes routes;

    KeyActions(ThinknxServer server, CloudKeys keys, PageRoutes routes) {
        this.server = server;
        this.keys = keys;
        this.routes = routes;
    }

    void addRequests() {
        routes.change("key/enable", Role.ADMINISTER, form -> enable());
        routes.change("key/renew", Role.ADMINISTER, form -> renew());
        // Shows a secret, so it is guarded as a change is.
        routes.change("key/reveal", Role.ADMINISTER, form -> reveal());
    }

    /** Leaves a key that is there as it is: clients use it. */
    private synchronized Json enable() {
        if (keys.keyOf(server).isEmpty()) {
            make();
        }
        return enabled();
    }

    private synchronized Json renew() {
        if (keys.keyOf(server).isEmpty()) {
            throw new BadFormException("the Integration Kit is not enabled");
        }
        make();
        return enabled();
    }

    private Json reveal() {
        String key = keys.keyOf(server).orElseThrow(() -> new BadFormException("the Integration Kit is not enabled"));
        return Json.object().with("key", key);
    }

    /** Other windows may show the former key. */
    private void make() {
        keys.renew(server);
        routes.announce(Json.object().with("type", "key").with("keyVersion", keys.version(server)));
    }

    private Json enabled() {
        return Json.object().with("keyEnabled", true).with("keyVersion", keys.version(server));
    }
}
