package io.github.thinknxkit.servers.open;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.caller.ServerAnswer;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.call.ReplyField;
import io.github.thinknxkit.dynamic.call.SpecClient;
import io.github.thinknxkit.dynamic.plant.Plant;
import io.github.thinknxkit.dynamic.server.SecretEcho;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.servers.config.FileDigest;
import io.github.thinknxkit.servers.config.ServerConfig;
import io.github.thinknxkit.watch.Watch;
import io.github.thinknxkit.watch.WatchEvent;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A server of a configuration, open: what sends calls to it, the devices of its plant file, and a watch over them.
 *
 * <p>Safe for use by many threads. A server that is retired takes no more calls, and is closed when those under way have ended.
 */
public final class OpenServer implements Served {

    private final ServerConfig config;
    private final FileDigest files;
    private final Optional<Plant> plant;
    private final Map<String, DeviceInfo> devices = new HashMap<>();
    private final SpecClient client;
    private final Transports.Share share;
    private final SecretEcho echo;
    private final Optional<Watch> watch;

    /** Guarded by this, as is the next. */
    private int callsUnderWay;

    private boolean isRetired;

    OpenServer(
            ServerConfig config,
            FileDigest files,
            Optional<Plant> plant,
            SpecClient client,
            Transports.Share share,
            SecretEcho echo,
            Optional<Watch> watch) {
        this.config = config;
        this.files = files;
        this.plant = plant;
        this.client = client;
        this.share = share;
        this.echo = echo;
        this.watch = watch;
        plant.ifPresent(file -> file.devices().forEach(device -> devices.put(device.guid(), device)));
    }

    /** Whether it was opened for what is said now, and with what the files hold now. */
    boolean isAs(ServerConfig now, FileDigest held) {
        return config.equals(now) && files.equals(held);
    }

    @Override
    public OpenServer server() {
        return this;
    }

    public String name() {
        return config.name();
    }

    public ServerConfig config() {
        return config;
    }

    /** {@return its plant file, if it has one} */
    public Optional<Plant> plant() {
        return plant;
    }

    /** {@return its devices, in the order of the plant file} */
    public List<DeviceInfo> devices() {
        return plant.map(Plant::devices).orElse(List.of());
    }

    public Optional<DeviceInfo> device(String guid) {
        return Optional.ofNullable(devices.get(guid));
    }

    /** {@return the watch over all devices of the plant file; empty if there are none} */
    public Optional<Watch> watch() {
        return watch;
    }

    /**
     * Tells a listener, which returns soon, what the watch tells, one event at a time; nothing if there is no watch. Returns what
     * ends it.
     */
    public Runnable follow(Consumer<? super WatchEvent> listener) {
        WatchSubscriber subscriber = new WatchSubscriber(listener);
        watch.ifPresent(it -> it.events().subscribe(subscriber));
        return subscriber::end;
    }

    /** {@return what leaves the server's password or key out of what it answers} */
    public SecretEcho echo() {
        return echo;
    }

    /** Returns path and query of a call, below the API's base path and without what proves who sends it. */
    public String wireForm(PlannedCall call) {
        return call.on(client).toString();
    }

    /**
     * Sends a call, whose answers a listener hears as they were sent. Empty if the server takes no more calls. Whoever cancels it
     * ends nothing: the call goes on.
     */
    public Optional<CompletableFuture<List<ReplyField>>> send(PlannedCall call, Consumer<ServerAnswer> listener) {
        return begins() ? Optional.of(sent(call.on(client, listener))) : Optional.empty();
    }

    /** Sends a call that nobody hears, with a time of its own, in which the wait for its turn is included. */
    public Optional<CompletableFuture<List<ReplyField>>> send(PlannedCall call, Duration time) {
        return begins() ? Optional.of(sent(call.on(client).within(time))) : Optional.empty();
    }

    private CompletableFuture<List<ReplyField>> sent(Request<List<ReplyField>> request) {
        return request.sendAsync().whenComplete((fields, failure) -> ends());
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
            end();
        }
    }

    /** Takes no more calls, ends the watch, and closes the connection when the calls under way have ended. */
    public void retire() {
        boolean isIdle;
        synchronized (this) {
            isIdle = !isRetired && callsUnderWay == 0;
            isRetired = true;
        }
        watch.ifPresent(Watch::close);
        if (isIdle) {
            end();
        }
    }

    private void end() {
        client.close();
        share.close();
    }

    /** Ends the calls under way, and closes the connection. */
    void close() {
        retire();
        end();
    }

    /** Returns its name. */
    @Override
    public String toString() {
        return name();
    }
}
