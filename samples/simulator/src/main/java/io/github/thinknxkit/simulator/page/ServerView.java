package io.github.thinknxkit.simulator.page;

import io.github.thinknxkit.simulator.server.ServerStatus;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What the head of the page tells of the server. */
final class ServerView {

    /** In the form of the document's picture; a simulator has no number of its own. */
    private static final String SERIAL_NUMBER = "000000-0000-00";

    private static final int MOST_CLIENTS = 1998;

    private final PageSubject subject;
    private final Entrance entrance;

    ServerView(PageSubject subject, Entrance entrance) {
        this.subject = subject;
        this.entrance = entrance;
    }

    Json describe() {
        String plant = subject.server().plant().name();
        ServerStatus status = subject.server().status();
        return Json.object()
                .with("plant", plant)
                .with("licensedTo", "Simulator")
                .with("serialNumber", SERIAL_NUMBER)
                .with("serverId", serverId(plant))
                .with("version", status.version())
                .with("maxClients", MOST_CLIENTS)
                .with("connectedClients", status.connectedClients())
                .with("processUptime", status.processUptime())
                .with("serverUptime", status.serverUptime())
                .with("configTime", status.configTime())
                .with("keyEnabled", subject.keys().keyOf(subject.server()).isPresent())
                .with("localOrigin", entrance.localOrigin())
                .with("cloudOrigin", entrance.cloudOrigin());
    }

    /** The same for the same plant, so that it can be written down. */
    private static String serverId(String plant) {
        return UUID.nameUUIDFromBytes(plant.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
