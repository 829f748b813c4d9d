package io.github.thinknxkit.simulator;

import io.github.thinknxkit.page.PagePort;
import io.github.thinknxkit.simulator.auth.Account;
import io.github.thinknxkit.simulator.auth.DigestPolicy;
import io.github.thinknxkit.simulator.http.RateLimit;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import io.github.thinknxkit.simulator.plant.Plant;
import io.github.thinknxkit.simulator.time.Timeline;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Configures a {@link Simulator}. Not safe for use by several threads. */
public final class SimulatorBuilder {

    /** A key is one segment of a path: what needs no escape there. */
    private static final String KEY = "[A-Za-z0-9_-]+";

    final List<Account> accounts = new ArrayList<>();
    final Map<String, Plant> furtherPlants = new LinkedHashMap<>();
    private @Nullable Plant plant;

    @Nullable
    String key;

    String bindAddress = "127.0.0.1";
    int localPort;
    int cloudPort;
    OptionalInt plainCloudPort = OptionalInt.empty();
    private OptionalInt webPort = OptionalInt.empty();
    private String webBindAddress = "127.0.0.1";
    Duration reactionTime = Duration.ofMillis(20);
    double speed = 1;
    RateLimit rateLimit = RateLimit.NONE;
    DigestPolicy digest = DigestPolicy.DEFAULT;

    @Nullable
    Timeline timeline;

    SimulatorBuilder() {}

    /**
     * Sets the plant of the server, by default {@link DemoPlant}.
     *
     * @param controlled the plant
     * @return this
     */
    public SimulatorBuilder plant(Plant controlled) {
        plant = controlled;
        return this;
    }

    /**
     * Adds a user of the local port, which is open only if there is one.
     *
     * @param name the name
     * @param password the password
     * @return this
     */
    public SimulatorBuilder user(String name, String password) {
        accounts.add(new Account(name, password));
        return this;
    }

    /**
     * Sets the server's key for the cloud port, which is open only if there is a key or the web pages are served.
     *
     * @param cloudKey letters, digits, underscores and hyphens
     * @return this
     * @throws IllegalArgumentException if the key has other characters
     */
    public SimulatorBuilder key(String cloudKey) {
        key = checked(cloudKey);
        return this;
    }

    /**
     * Adds a further server behind the cloud port: one client, many servers.
     *
     * @param cloudKey its key: letters, digits, underscores and hyphens
     * @param controlled its plant
     * @return this
     * @throws IllegalArgumentException if the key has other characters
     */
    public SimulatorBuilder server(String cloudKey, Plant controlled) {
        furtherPlants.put(checked(cloudKey), controlled);
        return this;
    }

    private static String checked(String key) {
        if (!key.matches(KEY)) {
            throw new IllegalArgumentException("a key has letters, digits, underscores and hyphens only");
        }
        return key;
    }

    /**
     * Sets the address to listen at, by default {@code 127.0.0.1}.
     *
     * @param address an address of this machine
     * @return this
     */
    public SimulatorBuilder bindAddress(String address) {
        bindAddress = address;
        return this;
    }

    /**
     * Sets the local port, by default any free one.
     *
     * @param port 0 to 65535, 0 for any free one
     * @return this
     */
    public SimulatorBuilder localPort(int port) {
        localPort = port;
        return this;
    }

    /**
     * Sets the cloud port, by default any free one.
     *
     * @param port 0 to 65535, 0 for any free one
     * @return this
     */
    public SimulatorBuilder cloudPort(int port) {
        cloudPort = port;
        return this;
    }

    /**
     * Opens a port of plain http beside the cloud port, which redirects to it; by default there is none.
     *
     * @param port 0 to 65535, 0 for any free one
     * @return this
     */
    public SimulatorBuilder plainCloudPort(int port) {
        plainCloudPort = OptionalInt.of(port);
        return this;
    }

    /**
     * Serves the web pages, with "Integration Kit" and "Thinknx Cloud"; by default there are none. With them the cloud port
     * is open even without a key: the pages can make one.
     *
     * @param port 0 to 65535, 0 for any free one
     * @return this
     */
    public SimulatorBuilder webPort(int port) {
        webPort = OptionalInt.of(port);
        return this;
    }

    /**
     * Sets the address that the web pages listen at, by default {@code 127.0.0.1}, wherever the API listens. They have no
     * login: anyone who reaches them can switch everything and read the key.
     *
     * @param address an address of this machine
     * @return this
     */
    public SimulatorBuilder webBindAddress(String address) {
        webBindAddress = address;
        return this;
    }

    /**
     * Sets how long devices take to react, by default 20 milliseconds.
     *
     * @param time none makes a command done when it is acknowledged; blinds still have to travel
     * @return this
     */
    public SimulatorBuilder reactionTime(Duration time) {
        reactionTime = time;
        return this;
    }

    /**
     * Sets by which factor devices are faster than real ones, by default 1: at 60 a blind that takes a minute takes a second.
     * Nonces, rate limits, delays and uptimes stay in real time, as clients do.
     *
     * @param factor more than 0
     * @return this
     * @throws IllegalArgumentException if the factor is not a positive number
     */
    public SimulatorBuilder speed(double factor) {
        if (!(factor > 0) || Double.isInfinite(factor)) {
            throw new IllegalArgumentException("a speed is a number above 0, not " + factor);
        }
        speed = factor;
        return this;
    }

    /**
     * Sets how many calls each server accepts; further calls get 429. By default there is no limit.
     *
     * @param limit the limit
     * @return this
     */
    public SimulatorBuilder rateLimit(RateLimit limit) {
        rateLimit = limit;
        return this;
    }

    /**
     * Sets what the local port offers for Digest.
     *
     * @param policy algorithms and nonce life
     * @return this
     */
    public SimulatorBuilder digest(DigestPolicy policy) {
        digest = policy;
        return this;
    }

    /**
     * Sets the simulator's time, by default the machine's clock.
     *
     * @param time a timeline, which the simulator will not close
     * @return this
     */
    public SimulatorBuilder timeline(Timeline time) {
        timeline = time;
        return this;
    }

    /**
     * Starts the simulator.
     *
     * @return the running simulator, to be closed
     * @throws IOException if a port cannot be opened
     * @throws IllegalStateException if there is neither a user nor a key nor a page to make one: nobody could call
     */
    public Simulator start() throws IOException {
        if (accounts.isEmpty() && keys().isEmpty() && webPort.isEmpty()) {
            throw new IllegalStateException("nobody could call this simulator; add user(name, password) or key(text)");
        }
        return new Simulator(this);
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>(furtherPlants.keySet());
        if (key != null) {
            keys.add(key);
        }
        return keys;
    }

    Plant plant() {
        return plant == null ? DemoPlant.create() : plant;
    }

    Optional<PagePort> web() {
        return webPort.stream()
                .mapToObj(port -> new PagePort(webBindAddress, port))
                .findFirst();
    }
}
