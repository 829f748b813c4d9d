package io.github.thinknxkit.simulator.shown;

import io.github.thinknxkit.page.AskedCall;
import io.github.thinknxkit.page.Capability;
import io.github.thinknxkit.page.Origins;
import io.github.thinknxkit.page.OwnParts;
import io.github.thinknxkit.page.PageRoutes;
import io.github.thinknxkit.page.PageView;
import io.github.thinknxkit.page.PreparedCall;
import io.github.thinknxkit.page.Role;
import io.github.thinknxkit.page.ShownDevice;
import io.github.thinknxkit.page.ShownServer;
import io.github.thinknxkit.page.command.CommandCatalog;
import io.github.thinknxkit.page.command.PageCommand;
import io.github.thinknxkit.page.web.Json;
import io.github.thinknxkit.simulator.device.Device;
import io.github.thinknxkit.simulator.event.EventFeed;
import io.github.thinknxkit.simulator.event.Subscription;
import io.github.thinknxkit.simulator.fault.Faults;
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
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** The simulator as its web pages show it. */
public final class ShownSimulator implements ShownServer {

    /** In the form of the document's picture; a simulator has no number of its own. */
    private static final String SERIAL_NUMBER = "000000-0000-00";

    private static final int MAX_CLIENTS = 1998;

    /** The file that the certificate of the cloud port is saved in. */
    private static final String CERTIFICATE = "simulator.pem";

    private static final OwnParts OWN_PARTS = new OwnParts(
            ShownSimulator.class,
            List.of(new PageView("cloud", "cloud", Role.LOOK), new PageView("faults", "fault", Role.LOOK)),
            Set.of(Capability.MAINTENANCE, Capability.KEY, Capability.STATES_BY_HAND, Capability.TELEGRAMS));

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
        this.calls = new TestedCalls(access, () -> keys.keyOf(server));
    }

    @Override
    public String plant() {
        return server.plant().name();
    }

    @Override
    public Map<String, Object> facts() {
        ServerStatus status = server.status();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("licensedTo", "Simulator");
        facts.put("serialNumber", SERIAL_NUMBER);
        facts.put("serverId", UUID.nameUUIDFromBytes(plant().getBytes(StandardCharsets.UTF_8)));
        facts.put("version", status.version());
        facts.put("maxClients", MAX_CLIENTS);
        facts.put("connectedClients", status.connectedClients());
        facts.put("processUptime", status.processUptime());
        facts.put("serverUptime", status.serverUptime());
        facts.put("configTime", status.configTime());
        facts.put("keyEnabled", keys.keyOf(server).isPresent());
        facts.put("keyVersion", keys.version(server));
        return facts;
    }

    @Override
    public OwnParts ownParts() {
        return OWN_PARTS;
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
                false,
                values,
                Map.of());
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
    public PreparedCall call(AskedCall call) {
        return calls.prepare(call);
    }

    @Override
    public Optional<String> trusted() {
        return Optional.of(CERTIFICATE);
    }

    @Override
    public Optional<byte[]> plantFile() {
        return server.plant().file().map(SpecSource::bytes);
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
        routes.change("faults/add", Role.OPERATE, actions::add);
        routes.change("faults/remove", Role.OPERATE, actions::remove);
        routes.change("faults/clear", Role.OPERATE, form -> actions.clear());
        routes.change("state/put", Role.OPERATE, new StateActions(server, catalog)::put);
        routes.change("restart/soft", Role.ADMINISTER, form -> done(maintenance.softRestart()));
        routes.change("restart/full", Role.ADMINISTER, form -> done(maintenance.fullRestart()));
        routes.changeAfterwards("shutdown", Role.ADMINISTER, maintenance.shutdown());
        routes.file(CERTIFICATE, "application/x-pem-file", this::certificate);
        new KeyActions(server, keys, routes).addRequests();
    }

    private static Json done(Runnable action) {
        action.run();
        return Json.object();
    }

    private byte[] certificate() {
        return access.identity().pem().getBytes(StandardCharsets.US_ASCII);
    }
}
