package io.github.thinknxkit.simulator.page;

import io.github.thinknxkit.simulator.server.ServerStatus;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What the head of the page tells of the server. */
final class ServerView {

    /** In the form of the document's picture; a simulator has no number of its own. */
    private static final String SERIAL_NUMBER = "000000-0000-00";

    private static final int MOST_CLIENTS = 1998;

    /** Another one after each start: a page that finds another must forget what it knows. */
    private final String instance = UUID.randomUUID().toString();

    private final PageSubject subject;
    private final Entrance entrance;

    ServerView(PageSubject subject, Entrance entrance) {
        this.subject = subject;
        this.entrance = entrance;
    }

    Json describe(String host) {
        String plant = subject.server().plant().name();
        Entrance seen = entrance.seenFrom(host);
        ServerStatus status = subject.server().status();
        return Json.object()
                .with("instance", instance)
                .with("plant", plant)
                .with("plantFile", subject.server().plant().file().isPresent())
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
                .with("keyVersion", subject.keys().version(subject.server()))
                .with("localOrigin", seen.localOrigin())
                .with("cloudOrigin", seen.cloudOrigin())
                .with("everywhere", entrance.everywhere());
    }

    /** The same for the same plant, so that it can be written down. */
    private static String serverId(String plant) {
        return UUID.nameUUIDFromBytes(plant.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
