package io.github.thinknxkit.gateway;

import io.github.thinknxkit.bridge.Bridge;
import io.github.thinknxkit.bridge.BridgeStatus;
import io.github.thinknxkit.bridge.Ground;
import io.github.thinknxkit.bridge.Plans;
import io.github.thinknxkit.bridge.Steering;
import io.github.thinknxkit.bridge.config.BridgeConfig;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.gateway.audit.Actor;
import io.github.thinknxkit.gateway.building.Building;
import io.github.thinknxkit.gateway.config.GatewayConfig;
import io.github.thinknxkit.servers.open.OpenServer;
import io.github.thinknxkit.servers.open.ServerSet;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The bridge between the buildings and an MQTT broker, if the configuration has one. Requests on the broker to open servers anew are
 * refused: these are the gateway's, which looks at its files by itself.
 */
final class Bridging implements AutoCloseable {

    private final ServerSet<Building> buildings;
    private final Function<Actor, Steering.Commands> commands;
    private final Ground ground;
    private final BridgeMeters meters;

    private volatile Optional<Running> running = Optional.empty();

    /** A bridge, and what it was last told to be. */
    private record Running(Bridge bridge, BridgeConfig config, List<OpenServer> servers) {

        /** Whether it can become as is said now. One that ended for another of its id is tried again. */
        boolean canBe(BridgeConfig next) {
            return !bridge.ended().isDone() && config.with(next.options()).equals(next);
        }

        Running become(BridgeConfig next, List<OpenServer> open) {
            if (!servers.equals(open) || !config.equals(next)) {
                bridge.serve(open, next.options());
            }
            return new Running(bridge, next, open);
        }
    }

    Bridging(
            ServerSet<Building> buildings,
            Function<Actor, Steering.Commands> commands,
            Ground ground,
            MeterRegistry registry) {
        this.buildings = buildings;
        this.commands = commands;
        this.ground = ground;
        this.meters = new BridgeMeters(this::status, registry);
    }

    /** Throws {@link UsageException} if what a configuration says of devices is not true of its plant files. */
    void check(GatewayConfig next) {
        next.bridge().ifPresent(bridge -> Plans.check(bridge, next.servers(), ground.actions()));
    }

    /** Becomes as is said now, over the buildings that are open now. */
    synchronized void follow(Optional<BridgeConfig> next) {
        List<OpenServer> open = buildings.all().stream().map(Building::server).toList();
        if (next.isPresent() && running.filter(it -> it.canBe(next.get())).isPresent()) {
            running = running.map(it -> it.become(next.get(), open));
        } else {
            close();
            running = next.map(config -> started(config, open));
        }
    }

    private Running started(BridgeConfig config, List<OpenServer> open) {
        meters.register();
        Actor actor = Actor.bridge(config.topics().bridgeId(), config.broker().toString());
        Steering steering = Steering.NONE.sending(commands.apply(actor));
        return new Running(Bridge.start(open, config, steering, ground), config, open);
    }

    /** {@return how the bridge is; empty if there is none} */
    Optional<BridgeStatus> status() {
        return running.map(it -> it.bridge().status());
    }

    /** Says on the broker that the bridge is not there any more. */
    @Override
    public synchronized void close() {
        running.ifPresent(it -> it.bridge().close());
        running = Optional.empty();
    }
}
