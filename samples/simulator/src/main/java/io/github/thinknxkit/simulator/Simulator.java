package io.github.thinknxkit.simulator;

import io.github.thinknxkit.page.Origins;
import io.github.thinknxkit.page.PageServer;
import io.github.thinknxkit.page.ShownServer;
import io.github.thinknxkit.page.web.ListenAddress;
import io.github.thinknxkit.simulator.auth.Account;
import io.github.thinknxkit.simulator.auth.LocalGate;
import io.github.thinknxkit.simulator.device.Device;
import io.github.thinknxkit.simulator.device.Reaction;
import io.github.thinknxkit.simulator.event.EventFeed;
import io.github.thinknxkit.simulator.event.EventSource;
import io.github.thinknxkit.simulator.event.SimulatorEvent.Restarted.Extent;
import io.github.thinknxkit.simulator.fault.Faults;
import io.github.thinknxkit.simulator.http.HttpPorts;
import io.github.thinknxkit.simulator.journal.ApiPort;
import io.github.thinknxkit.simulator.journal.Journal;
import io.github.thinknxkit.simulator.knx.TelegramLog;
import io.github.thinknxkit.simulator.plant.Plant;
import io.github.thinknxkit.simulator.server.CloudKeys;
import io.github.thinknxkit.simulator.server.ThinknxServer;
import io.github.thinknxkit.simulator.shown.ApiAccess;
import io.github.thinknxkit.simulator.shown.Maintenance;
import io.github.thinknxkit.simulator.shown.ShownSimulator;
import io.github.thinknxkit.simulator.time.Timeline;
import io.github.thinknxkit.simulator.tls.TlsIdentity;
import java.io.IOException;
import java.net.URI;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A running Thinknx server with its cloud, on real ports.
 *
 * <pre>{@code
 * try (Simulator simulator = Simulator.builder().user("service", "secret").key("K3Y").start()) {
 *     URI local = simulator.localAddress();            // http://127.0.0.1:PORT, then /api/V1/
 *     URI cloud = simulator.cloudAddress();            // https://127.0.0.1:PORT, then /K3Y/api/V1/
 *     simulator.device(DemoPlant.CEILING_LIGHT).put(Controller.POWER, 1);
 *     simulator.faults().next(Fault.tooManyRequests());
 *     // what is to be tested
 *     simulator.journal().admitted("power");
 * }
 * }</pre>
 *
 * <p>Safe for use by several threads. It listens at {@code 127.0.0.1} unless told otherwise, and neither logs nor shows
 * credentials.
 */
public final class Simulator implements AutoCloseable {

    private final String bindAddress;
    private final Timeline timeline;
    private final Optional<Timeline> ownTimeline;
    private final ThinknxServer main;
    private final CloudKeys keys = new CloudKeys();
    private final LocalGate gate;
    private final Optional<TlsIdentity> identity;
    private final EventFeed events;
    private final Faults faults;
    private final Journal journal;
    private final HttpPorts ports;
    private final EventSource source;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Optional<PageServer> page;

    Simulator(SimulatorBuilder builder) throws IOException {
        bindAddress = builder.bindAddress;
        Timeline given = builder.timeline;
        timeline = given == null ? Timeline.real() : given;
        ownTimeline = given == null ? Optional.of(timeline) : Optional.empty();
        events = new EventFeed(timeline);
        source = new EventSource(events);
        faults = new Faults(source.faults());
        journal = new Journal(source.calls());
        Reaction reaction = new Reaction(timeline.faster(builder.speed), builder.reactionTime);
        main = serving(builder.plant(), reaction);
        Optional.ofNullable(builder.key).ifPresent(key -> keys.assign(key, main));
        builder.furtherPlants.forEach((key, plant) -> keys.assign(key, serving(plant, reaction)));
        gate = new LocalGate(builder.accounts, builder.digest, timeline);
        boolean cloud = !keys.servers().isEmpty() || builder.web().isPresent();
        identity = cloud ? Optional.of(TlsIdentity.create(bindAddress)) : Optional.empty();
        ports = new HttpPorts(bindAddress, builder.rateLimit, faults, journal, timeline, this::restart);
        if (!builder.accounts.isEmpty()) {
            ports.local(builder.localPort, main, gate);
        }
        if (identity.isPresent()) {
            ports.cloud(builder.cloudPort, keys, identity.get());
            builder.plainCloudPort.ifPresent(ports::redirect);
        }
        startPorts();
        page = startPage(builder);
    }

    private ThinknxServer serving(Plant plant, Reaction reaction) {
        return new ThinknxServer(
                plant, timeline, reaction, source.states(plant.name()), source.telegrams(plant.name()));
    }

    private void startPorts() throws IOException {
        try {
            ports.start();
        } catch (IOException e) {
            closePorts();
            throw e;
        }
    }

    private Optional<PageServer> startPage(SimulatorBuilder builder) throws IOException {
        if (builder.web().isEmpty()) {
            return Optional.empty();
        }
        PageServer server = new PageServer(builder.web().get(), shown(builder));
        try {
            server.start();
        } catch (IOException e) {
            server.close();
            closePorts();
            throw e;
        }
        return Optional.of(server);
    }

    private ShownServer shown(SimulatorBuilder builder) {
        Optional<Account> account = builder.accounts.stream().findFirst();
        Origins origins = new Origins(
                account.map(ignored -> ports.origin("http", ApiPort.LOCAL)),
                ports.origin("https", ApiPort.CLOUD),
                new ListenAddress(bindAddress).isEverywhere());
        ApiAccess access = new ApiAccess(origins, account, identity.orElseThrow());
        Maintenance maintenance = new Maintenance(this::restart, this::reboot, this::shutDown);
        return new ShownSimulator(main, keys, faults, events, maintenance, access);
    }

    /**
     * Begins to describe a simulator.
     *
     * @return a builder with the demo plant and free ports
     */
    public static SimulatorBuilder builder() {
        return new SimulatorBuilder();
    }

    /**
     * Returns where the local port is.
     *
     * @return such as {@code http://127.0.0.1:40000}, without a path
     * @throws IllegalStateException if there is no user, and so no local port
     */
    public URI localAddress() {
        return address("http", ApiPort.LOCAL, "user(name, password)");
    }

    /**
     * Returns where the cloud port is.
     *
     * @return such as {@code https://127.0.0.1:40001}, without a path
     * @throws IllegalStateException if there is neither a key nor a page to enable one, and so no cloud port
     */
    public URI cloudAddress() {
        return address("https", ApiPort.CLOUD, "key(text)");
    }

    /**
     * Returns where the port is that redirects to the cloud port.
     *
     * @return such as {@code http://127.0.0.1:40002}, without a path
     * @throws IllegalStateException if it was not asked for
     */
    public URI plainCloudAddress() {
        return address("http", ApiPort.CLOUD_PLAIN, "key(text) and plainCloudPort(0)");
    }

    /**
     * Returns where the web pages are.
     *
     * @return such as {@code http://127.0.0.1:40003/}
     * @throws IllegalStateException if they were not asked for
     */
    public URI webAddress() {
        return page.map(PageServer::address)
                .orElseThrow(() ->
                        new IllegalStateException("the web pages are not served; build the simulator with webPort(0)"));
    }

    private URI address(String scheme, ApiPort apiPort, String remedy) {
        if (ports.port(apiPort) < 0) {
            throw new IllegalStateException("the " + apiPort + " port is not open; build the simulator with " + remedy);
        }
        return URI.create(ports.origin(scheme, apiPort));
    }

    /**
     * Returns what clients of the cloud port must trust.
     *
     * @return the certificate, and its text in PEM
     * @throws IllegalStateException if there is neither a key nor a page to enable one, and so no cloud port
     */
    public TlsIdentity identity() {
        return identity.orElseThrow(
                () -> new IllegalStateException("the CLOUD port is not open; build the simulator with key(text)"));
    }

    /**
     * Returns the server behind the local port.
     *
     * @return the server
     */
    public ThinknxServer server() {
        return main;
    }

    /**
     * Returns a server behind the cloud port.
     *
     * @param key its key
     * @return the server
     * @throws NoSuchElementException if no server has the key
     */
    public ThinknxServer server(String key) {
        return keys.server(key);
    }

    /**
     * Returns a device of the {@linkplain #server() server}.
     *
     * @param guid its identifier
     * @return the device
     * @throws NoSuchElementException if there is none
     */
    public Device device(String guid) {
        return main.device(guid);
    }

    /**
     * Returns the plant of the {@linkplain #server() server}.
     *
     * @return the plant
     */
    public Plant plant() {
        return main.plant();
    }

    /**
     * Returns what the {@linkplain #server() server} sent to its bus.
     *
     * @return the log
     */
    public TelegramLog telegrams() {
        return main.telegrams();
    }

    /**
     * Returns what arrived, at all servers.
     *
     * @return the journal
     */
    public Journal journal() {
        return journal;
    }

    /**
     * Returns what is to go wrong, at all servers.
     *
     * @return the plan of faults
     */
    public Faults faults() {
        return faults;
    }

    /**
     * Returns what to subscribe to in order to be told what happens, at all servers.
     *
     * @return the feed
     */
    public EventFeed events() {
        return events;
    }

    /**
     * Makes everything as it was at the start, for the next test: devices and status, no faults, no calls in the journal and
     * towards limits, no telegrams. Ports, credentials, nonces and subscribers stay.
     */
    public void reset() {
        faults.clear();
        ports.resetLimits();
        main.reset();
        keys.servers().forEach(ThinknxServer::reset);
        journal.clear();
    }

    /** Restarts the software of the servers: nonces are forgotten, uptimes begin anew, devices stay as they are. */
    public void restart() {
        restartSoftware();
        source.restarted(Extent.SOFTWARE);
    }

    private void restartSoftware() {
        gate.forgetNonces();
        main.status().processRestarted();
        keys.servers().forEach(server -> server.status().processRestarted());
    }

    /** Switches the servers off and on: as {@link #restart()}, and the uptime of the hardware begins anew too. */
    public void reboot() {
        restartSoftware();
        main.status().switchedOn();
        keys.servers().forEach(server -> server.status().switchedOn());
        source.restarted(Extent.SERVER);
    }

    /**
     * Waits until the simulator is closed.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    public void join() throws InterruptedException {
        ports.join();
    }

    /** In a thread of its own: who asks for it waits for an answer from a port that is to be closed. */
    private void shutDown() {
        new Thread(this::close, "thinknx-simulator-shutdown").start();
    }

    /** Closes the ports; answers that are held are dropped. No effect if it is closed already. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        page.ifPresent(PageServer::close);
        closePorts();
    }

    private void closePorts() {
        // The ports first: a call that came now would find no time to happen in.
        ports.close();
        events.close();
        ownTimeline.ifPresent(Timeline::close);
    }

    /** Returns where the simulator listens; no credentials. */
    @Override
    public String toString() {
        return "Simulator[" + bindAddress + ", local port " + ports.port(ApiPort.LOCAL) + ", cloud port "
                + ports.port(ApiPort.CLOUD) + "]";
    }
}
