package io.github.thinknxkit.simulator.shown;

import io.github.thinknxkit.page.web.Json;
import io.github.thinknxkit.simulator.device.Device;
import io.github.thinknxkit.simulator.event.EventFeed;
import io.github.thinknxkit.simulator.event.Subscription;
import io.github.thinknxkit.simulator.fault.Faults;
import io.github.thinknxkit.simulator.page.Origins;
import io.github.thinknxkit.simulator.page.PageRoutes;
import io.github.thinknxkit.simulator.page.PreparedCall;
import io.github.thinknxkit.simulator.page.ServerInfo;
import io.github.thinknxkit.simulator.page.ShownDevice;
import io.github.thinknxkit.simulator.page.ShownServer;
import io.github.thinknxkit.simulator.page.call.Way;
import io.github.thinknxkit.simulator.page.command.PageCommand;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.PlantDevice;
import io.github.thinknxkit.simulator.server.CloudKeys;
import io.github.thinknxkit.simulator.server.ServerStatus;
import io.github.thinknxkit.simulator.server.ThinknxServer;
import io.github.thinknxkit.spec.load.SpecSource;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The simulator as its web pages show it. */
public final class ShownSimulator implements ShownServer {

    /** In the form of the document's picture; a simulator has no number of its own. */
    private static final String SERIAL_NUMBER = "000000-0000-00";

    private static final int MAX_CLIENTS = 1998;

    private final ThinknxServer server;
    private final CloudKeys keys;
    private final Faults faults;
    private final EventFeed events;
    private final Maintenance maintenance;
    private final ApiAccess access;
    private final CommandCatalog catalog = new CommandCatalog();
    private final EventJson json;
    private final TestedCalls calls;

    /**
     * Shows a simulator.
     *
     * @param server the server behind its local port
     * @param keys the keys of the cloud
     * @param faults what is to go wrong
     * @param events what happens
     * @param maintenance how to restart it
     * @param access how its API is reached
     */
    public ShownSimulator(
            ThinknxServer server,
            CloudKeys keys,
            Faults faults,
            EventFeed events,
            Maintenance maintenance,
            ApiAccess access) {
        this.server = server;
        this.keys = keys;
        this.faults = faults;
        this.events = events;
        this.maintenance = maintenance;
        this.access = access;
        this.json = new EventJson(plant());
        this.calls = new TestedCalls(access, this::key);
    }

    @Override
    public String plant() {
        return server.plant().name();
    }

    @Override
    public ServerInfo info() {
        ServerStatus status = server.status();
        return new ServerInfo(
                "Simulator",
                SERIAL_NUMBER,
                UUID.nameUUIDFromBytes(plant().getBytes(StandardCharsets.UTF_8)).toString(),
                status.version(),
                MAX_CLIENTS,
                status.connectedClients(),
                status.processUptime(),
                status.serverUptime(),
                status.configTime());
    }

    @Override
    public List<ShownDevice> devices() {
        return server.plant().devices().stream()
                .map(device -> shown(server.device(device.guid())))
                .toList();
    }

    @Override
    public Optional<ShownDevice> device(String guid) {
        return server.find(guid).map(ShownSimulator::shown);
    }

    private static ShownDevice shown(Device device) {
        PlantDevice description = device.description();
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        for (Controller controller : Controller.values()) {
            device.point(controller).ifPresent(point -> values.put(controller.name(), point.status()));
        }
        return new ShownDevice(
                description.guid(),
                description.name(),
                description.kind().name(),
                description.area(),
                description.tags(),
                description.controllers().stream().map(Controller::name).toList(),
                values);
    }

    @Override
    public Map<String, List<PageCommand>> commands() {
        return catalog.all();
    }

    @Override
    public Origins origins() {
        return access.origins();
    }

    @Override
    public PreparedCall call(Way way, String operation, String query, String body) {
        return calls.prepare(way, operation, query, body);
    }

    @Override
    public Optional<String> key() {
        return keys.keyOf(server);
    }

    @Override
    public int keyVersion() {
        return keys.version(server);
    }

    @Override
    public void renewKey() {
        keys.renew(server);
    }

    @Override
    public Optional<byte[]> plantFile() {
        return server.plant().file().map(SpecSource::bytes);
    }

    @Override
    public String certificate() {
        return access.identity().pem();
    }

    @Override
    public void restart() {
        maintenance.softRestart().run();
    }

    @Override
    public void reboot() {
        maintenance.fullRestart().run();
    }

    @Override
    public void shutDown() {
        maintenance.shutdown().run();
    }

    @Override
    public Runnable subscribe(Consumer<Json> listener) {
        Subscription subscription = events.subscribe(event -> json.of(event).ifPresent(listener));
        return subscription::close;
    }

    @Override
    public void addRequests(PageRoutes routes) {
        FaultActions actions = new FaultActions(faults);
        routes.read("faults", form -> actions.describe());
        routes.change("faults/add", actions::add);
        routes.change("faults/remove", actions::remove);
        routes.change("faults/clear", form -> actions.clear());
        routes.change("state/put", new StateActions(server, catalog)::put);
    }
}
