package io.github.thinknxkit.simulator.page;

import io.github.thinknxkit.page.web.Json;
import java.util.UUID;

/** What the head of the page shows of the server. */
final class ServerView {

    /** Another one after each start: a page that finds another must forget what it knows. */
    private final String instance = UUID.randomUUID().toString();

    private final ShownServer server;

    ServerView(ShownServer server) {
        this.server = server;
    }

    Json describe(String host) {
        Origins origins = server.origins().seenFrom(host);
        ServerInfo info = server.info();
        return Json.object()
                .with("instance", instance)
                .with("plant", server.plant())
                .with("plantFile", server.plantFile().isPresent())
                .with("licensedTo", info.licensedTo())
                .with("serialNumber", info.serialNumber())
                .with("serverId", info.serverId())
                .with("version", info.version())
                .with("maxClients", info.maxClients())
                .with("connectedClients", info.connectedClients())
                .with("processUptime", info.processUptime())
                .with("serverUptime", info.serverUptime())
                .with("configTime", info.configTime())
                .with("keyEnabled", server.key().isPresent())
                .with("keyVersion", server.keyVersion())
                .with("localOrigin", origins.local())
                .with("cloudOrigin", origins.cloud())
                .with("everywhere", origins.everywhere());
    }
}
