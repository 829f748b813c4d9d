package io.github.thinknxkit.simulator.page;

import io.github.thinknxkit.page.web.Json;

/** The page "Thinknx Cloud": enabling the Integration Kit makes the key that cloud URLs have. */
final class KeyActions {

    private final ShownServer server;
    private final LiveFeed feed;

    KeyActions(ShownServer server, LiveFeed feed) {
        this.server = server;
        this.feed = feed;
    }

    /** Leaves a key that is there as it is: clients use it. */
    synchronized Json enable() {
        if (server.key().isEmpty()) {
            make();
        }
        return enabled();
    }

    synchronized Json renew() {
        if (server.key().isEmpty()) {
            throw new BadFormException("the Integration Kit is not enabled");
        }
        make();
        return enabled();
    }

    Json reveal() {
        String key = server.key().orElseThrow(() -> new BadFormException("the Integration Kit is not enabled"));
        return Json.object().with("key", key);
    }

    /** Other windows may show the former key. */
    private void make() {
        server.renewKey();
        feed.announce(Json.object().with("type", "key").with("keyVersion", server.keyVersion()));
    }

    private Json enabled() {
        return Json.object().with("keyEnabled", true).with("keyVersion", server.keyVersion());
    }
}
