package io.github.thinknxkit.gateway.building;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.caller.ServerAnswer;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.call.ReplyField;
import io.github.thinknxkit.dynamic.call.SpecClient;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.plant.DeviceLink;
import io.github.thinknxkit.dynamic.plant.FileDevice;
import io.github.thinknxkit.dynamic.plant.Plant;
import io.github.thinknxkit.dynamic.plant.StateKinds;
import io.github.thinknxkit.dynamic.server.SecretEcho;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.gateway.config.ServerConfig;
import io.github.thinknxkit.gateway.hook.fact.StateSource;
import io.github.thinknxkit.micrometer.ThinknxMetrics;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.watch.Watch;
import io.github.thinknxkit.watch.WatchEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * A server of the configuration, open: what sends calls to it, the devices of its plant file, and a watch over them.
 *
 * <p>Safe for use by many threads. A building that is retired takes no more calls, and is closed when those under way have ended.
 */
public final class Building {

    private final ServerConfig config;
    private final Optional<Plant> plant;
    private final Map<String, DeviceInfo> devices = new HashMap<>();
    private final SpecClient client;
    private final SecretEcho echo;
    private final SeenAnswers seen;
    private final Clock clock;
    private final Optional<Watch> watch;

    /** Guarded by this, as is the next. */
    private int callsUnderWay;

    private boolean isRetired;

    private Building(
            ServerConfig config,
            Optional<Plant> plant,
            StateKinds kinds,
            SpecClient client,
            SecretEcho echo,
            Clock clock) {
        this.config = config;
        this.plant = plant;
        this.client = client;
        this.echo = echo;
        this.clock = clock;
        this.seen = new SeenAnswers(config.connection().timeout().orElse(Duration.ofSeconds(5)), clock);
        plant.ifPresent(file -> file.devices().forEach(device -> devices.put(device.guid(), device)));
        this.watch = plant.filter(file -> !file.devices().isEmpty()).map(file -> watch(file, kinds));
    }

    /**
     * What buildings stand on.
     *
     * @param actions what their API can do
     * @param kinds which states their devices tell
     * @param transport what carries the calls
     * @param metrics what counts them
     * @param clock the time
     */
    record Ground(ApiActions actions, StateKinds kinds, Transport transport, ThinknxMetrics metrics, Clock clock) {}

    static Building open(ServerConfig config, Optional<Plant> plant, Ground ground) {
        SecretEcho echo = new SecretEcho(config.connection()
                .secret()
                .orElseThrow(() -> new UsageException(config.name() + " has neither a password nor a key"))
                .fetch());
        Connection connection = config.connection()
                .connection(echo.secret())
                .listener(ground.metrics().listener(config.name()));
        SpecClient client = SpecClient.open(ground.actions().spec(), connection, ground.transport());
        Building building = new Building(config, plant, ground.kinds(), client, echo, ground.clock());
        building.watch.ifPresent(watch -> ground.metrics().follow(watch, config.name()));
        return building;
    }

    private Watch watch(Plant file, StateKinds kinds) {
        DeviceLink link = new DeviceLink(client, echo, Listener::new);
        Watch.Builder builder = Watch.over(file.devices().stream()
                .map(device -> new FileDevice(device, link, kinds))
                .toList());
        if (config.budget().isPresent()) {
            builder = builder.budget(config.budget().getAsDouble());
        }
        if (config.freshness().isPresent()) {
            builder = builder.freshness(config.freshness().get());
        }
        return builder.start();
    }

    /** Keeps what a read of the watch was answered. Equal ones make equal requests, which are sent once. */
    private final class Listener implements Consumer<ServerAnswer> {

        private final PlannedCall read;

        Listener(PlannedCall read) {
            this.read = read;
        }

        @Override
        public void accept(ServerAnswer answer) {
            seen.heard(read.target().guid(), read.action().operationName(), Heard.of(answer));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Listener listener && read.equals(listener.read);
        }

        @Override
        public int hashCode() {
            return read.hashCode();
        }
    }

    /** {@return its name in the configuration} */
    public String name() {
        return config.name();
    }

    /** {@return what the configuration says of it} */
    public ServerConfig config() {
        return config;
    }

    /** {@return its plant file, if it has one} */
    public Optional<Plant> plant() {
        return plant;
    }

    /**
     * Finds a device.
     *
     * @param guid its GUID
     * @return the device, if the plant file has it
     */
    public Optional<DeviceInfo> device(String guid) {
        return Optional.ofNullable(devices.get(guid));
    }

    /** {@return the watch over all devices of the plant file; empty if there are none} */
    public Optional<Watch> watch() {
        return watch;
    }

    /**
     * Tells a listener what the watch tells, one event at a time; nothing if there is no watch.
     *
     * @param listener takes the events, and returns soon
     * @return ends it
     */
    public Runnable follow(Consumer<? super WatchEvent> listener) {
        WatchSubscriber subscriber = new WatchSubscriber(listener);
        watch.ifPresent(it -> it.events().subscribe(subscriber));
        return subscriber::end;
    }

    /** {@return its devices, in the order of the plant file} */
    public List<DeviceInfo> devices() {
        return plant.map(Plant::devices).orElse(List.of());
    }

    /** {@return what is known of its devices; empty if there are none} */
    public Optional<StateSource> states() {
        return watch.map(it -> new BuildingStates(this, it));
    }

    /** {@return what leaves the server's password or key out of what it answers} */
    public SecretEcho echo() {
        return echo;
    }

    /**
     * Finds what a read was answered not long ago.
     *
     * @param call the read
     * @param maxAge how long ago at most
     * @return the answer and when it came, if there is one
     */
    public Optional<SeenAnswer> seen(PlannedCall call, Duration maxAge) {
        return seen.find(call.target().guid(), call.action().operationName(), maxAge);
    }

    /**
     * An answer that came before.
     *
     * @param answer the answer
     * @param at when it came
     */
    public record SeenAnswer(Heard answer, Instant at) {}

    /**
     * Sends a call.
     *
     * @param call the call
     * @return what becomes of it; empty if the building takes no more calls. Whoever cancels it ends nothing: the call goes on
     */
    public Optional<CompletableFuture<CallEnd>> send(PlannedCall call) {
        return begins() ? Optional.of(sent(call)) : Optional.empty();
    }

    private CompletableFuture<CallEnd> sent(PlannedCall call) {
        Instant begun = clock.instant();
        AtomicReference<Heard> heard = new AtomicReference<>();
        Request<List<ReplyField>> request = call.on(client, answer -> heard.set(Heard.of(answer)));
        boolean isCommand = request.effect() != Effect.READ;
        String changes = device(call.target().guid()).map(DeviceInfo::guid).orElse("");
        if (isCommand) {
            seen.commandBegins(changes);
        }
        return request.sendAsync().handle((fields, failure) -> {
            if (isCommand) {
                seen.commandEnds(changes);
            } else if (!changes.isEmpty() && heard.get() != null) {
                seen.heard(changes, call.action().operationName(), heard.get(), begun);
            }
            ends();
            return new CallEnd(
                    Optional.ofNullable(heard.get()),
                    Optional.ofNullable(failure).map(Building::failure));
        });
    }

    private static ThinknxException failure(Throwable failure) {
        Throwable bare =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (bare instanceof ThinknxException known) {
            return known;
        }
        throw new CompletionException(bare);
    }

    private synchronized boolean begins() {
        if (isRetired) {
            return false;
        }
        callsUnderWay++;
        return true;
    }

    private void ends() {
        boolean isLast;
        synchronized (this) {
            callsUnderWay--;
            isLast = isRetired && callsUnderWay == 0;
        }
        if (isLast) {
            client.close();
        }
    }

    /** Takes no more calls, ends the watch, and closes the connection when the calls under way have ended. */
    void retire() {
        boolean isIdle;
        synchronized (this) {
            isIdle = !isRetired && callsUnderWay == 0;
            isRetired = true;
        }
        watch.ifPresent(Watch::close);
        if (isIdle) {
            client.close();
        }
    }

    /** Ends the calls under way, and closes the connection. */
    void close() {
        retire();
        client.close();
    }

    /** Returns its name. */
    @Override
    public String toString() {
        return name();
    }
}
