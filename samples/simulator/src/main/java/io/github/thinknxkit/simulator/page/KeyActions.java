package io.github.thinknxkit.simulator.page;

import io.github.thinknxkit.simulator.server.CloudKeys;
import io.github.thinknxkit.simulator.server.ThinknxServer;

/** The page "Thinknx Cloud": enabling the Integration Kit makes the key that cloud URLs have. */
final class KeyActions {

    private final CloudKeys keys;
    private final ThinknxServer server;
    private final LiveFeed feed;

    KeyActions(PageSubject subject, LiveFeed feed) {
        this.keys = subject.keys();
        this.server = subject.server();
        this.feed = feed;
    }

    /** Leaves a key that is there as it is: clients use it. */
    synchronized Json enable() {
        if (keys.keyOf(server).isEmpty()) {
            make();
        }
        return enabled();
    }

    synchronized Json renew() {
        if (keys.keyOf(server).isEmpty()) {
            throw new BadFormException("the Integration Kit is not enabled");
        }
        make();
        return enabled();
    }

    Json reveal() {
        String key = keys.keyOf(server).orElseThrow(() -> new BadFormException("the Integration Kit is not enabled"));
        return Json.object().with("key", key);
    }

    /** Other windows may show the former key. */
    private void make() {
        keys.renew(server);
        feed.announce(Json.object().with("type", "key").with("keyVersion", keys.version(server)));
    }

    private Json enabled() {
        return Json.object().with("keyEnabled", true).with("keyVersion", keys.version(server));
    }
}
