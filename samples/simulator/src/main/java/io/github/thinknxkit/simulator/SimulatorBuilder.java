package io.github.thinknxkit.simulator;

import io.github.thinknxkit.simulator.auth.Account;
import io.github.thinknxkit.simulator.auth.DigestPolicy;
import io.github.thinknxkit.simulator.http.RateLimit;
import io.github.thinknxkit.simulator.page.PagePort;
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

    private final List<Account> accounts = new ArrayList<>();
    private final Map<String, Plant> furtherPlants = new LinkedHashMap<>();
    private @Nullable Plant plant;
    private @Nullable String key;
    private String bindAddress = "127.0.0.1";
    private int localPort;
    private int cloudPort;
    private OptionalInt plainCloudPort = OptionalInt.empty();
    private OptionalInt webPort = OptionalInt.empty();
    private String webBindAddress = "127.0.0.1";
    private Duration reactionTime = Duration.ofMillis(20);
    private double speed = 1;
    private RateLimit rateLimit = RateLimit.NONE;
    private DigestPolicy digest = DigestPolicy.DEFAULT;
    private @Nullable Timeline timeline;

    SimulatorBuilder() {}

    /**
     * Chooses what the server controls; {@link DemoPlant} unless said otherwise.
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
     * Chooses where to listen; {@code 127.0.0.1} unless said otherwise.
     *
     * @param address an address of this machine
     * @return this
     */
    public SimulatorBuilder bindAddress(String address) {
        bindAddress = address;
        return this;
    }

    /**
     * Chooses the local port; any free one unless said otherwise.
     *
     * @param port 0 to 65535, 0 for any free one
     * @return this
     */
    public SimulatorBuilder localPort(int port) {
        localPort = port;
        return this;
    }

    /**
     * Chooses the cloud port; any free one unless said otherwise.
     *
     * @param port 0 to 65535, 0 for any free one
     * @return this
     */
    public SimulatorBuilder cloudPort(int port) {
        cloudPort = port;
        return this;
    }

    /**
     * Opens a port of plain http beside the cloud port, which redirects to it; there is none unless said so.
     *
     * @param port 0 to 65535, 0 for any free one
     * @return this
     */
    public SimulatorBuilder plainCloudPort(int port) {
        plainCloudPort = OptionalInt.of(port);
        return this;
    }

    /**
     * Serves the web pages, with "Integration Kit" and "Thinknx Cloud"; there are none unless said so. With them the cloud
     * port is open even without a key: the pages can make one.
     *
     * @param port 0 to 65535, 0 for any free one
     * @return this
     */
    public SimulatorBuilder webPort(int port) {
        webPort = OptionalInt.of(port);
        return this;
    }

    /**
     * Chooses where the web pages listen; {@code 127.0.0.1} unless said otherwise, wherever the API listens. They have no
     * login: whoever reaches them can switch everything and read the key.
     *
     * @param address an address of this machine
     * @return this
     */
    public SimulatorBuilder webBindAddress(String address) {
        webBindAddress = address;
        return this;
    }

    /**
     * Chooses how long devices take to react; 20 milliseconds unless said otherwise.
     *
     * @param time none makes a command done when it is acknowledged; blinds still have to travel
     * @return this
     */
    public SimulatorBuilder reactionTime(Duration time) {
        reactionTime = time;
        return this;
    }

    /**
     * Lets devices live quicker than clocks go: at 60 a blind that takes a minute takes a second. Nonces, rate limits,
     * delays and uptimes keep to the clock, since clients do. 1 unless said otherwise.
     *
     * @param factor more than 0
     * @return this
     * @throws IllegalArgumentException if the factor is no positive number
     */
    public SimulatorBuilder speed(double factor) {
        if (!(factor > 0) || Double.isInfinite(factor)) {
            throw new IllegalArgumentException("a speed is a number above 0, not " + factor);
        }
        speed = factor;
        return this;
    }

    /**
     * Limits what each server takes; past it calls get 429. No limit unless said otherwise.
     *
     * @param limit the limit
     * @return this
     */
    public SimulatorBuilder rateLimit(RateLimit limit) {
        rateLimit = limit;
        return this;
    }

    /**
     * Chooses what the local port offers for Digest.
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

    Map<String, Plant> furtherPlants() {
        return furtherPlants;
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>(furtherPlants.keySet());
        if (key != null) {
            keys.add(key);
        }
        return keys;
    }

    List<Account> accounts() {
        return accounts;
    }

    Plant plant() {
        return plant == null ? DemoPlant.create() : plant;
    }

    @Nullable
    String key() {
        return key;
    }

    String bindAddress() {
        return bindAddress;
    }

    int localPort() {
        return localPort;
    }

    int cloudPort() {
        return cloudPort;
    }

    OptionalInt plainCloudPort() {
        return plainCloudPort;
    }

    Optional<PagePort> web() {
        return webPort.stream()
                .mapToObj(port -> new PagePort(webBindAddress, port))
                .findFirst();
    }

    Duration reactionTime() {
        return reactionTime;
    }

    double speed() {
        return speed;
    }

    RateLimit rateLimit() {
        return rateLimit;
    }

    DigestPolicy digest() {
        return digest;
    }

    @Nullable
    Timeline timeline() {
        return timeline;
    }
}
