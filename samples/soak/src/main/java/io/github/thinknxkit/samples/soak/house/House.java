package io.github.thinknxkit.samples.soak.house;

import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.auth.DigestPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.SplittableRandom;

/** A simulated server, and two ways to each of its ports: a good one and a bad one. */
public final class House implements AutoCloseable {

    /** So short that nonces go stale all the time. */
    private static final Duration NONCE_LIFE = Duration.ofSeconds(2);

    private final Devices devices = Devices.usual();
    private final Simulator simulator;
    private final BadLine badLocalLine;
    private final BadLine badCloudLine;

    private House(SplittableRandom random) throws IOException {
        simulator = Simulator.builder()
                .plant(devices.plant())
                .user(Access.USER, Access.PASSWORD)
                .key(Access.KEY)
                .reactionTime(Duration.ofMillis(2))
                .digest(new DigestPolicy(DigestPolicy.DEFAULT.algorithms(), NONCE_LIFE))
                .start();
        badLocalLine = BadLine.to(simulator.localAddress().getPort(), random.split());
        badCloudLine = BadLine.to(simulator.cloudAddress().getPort(), random.split());
    }

    /** Starts the server. */
    public static House open(SplittableRandom random) throws IOException {
        return new House(random);
    }

    /** {@return the server} */
    public Simulator simulator() {
        return simulator;
    }

    /** {@return what it controls} */
    public Devices devices() {
        return devices;
    }

    /** {@return a transport that trusts the cloud, to be closed} */
    public Transport newTransport() {
        return Transport.builder().trust(simulator.identity().trust()).build();
    }

    /** {@return how to reach the server} */
    public Connection connection(Access access, boolean overBadLine) {
        if (overBadLine) {
            return access.at((access.isSecure() ? badCloudLine : badLocalLine).port());
        }
        return access.at((access.isSecure() ? simulator.cloudAddress() : simulator.localAddress()).getPort());
    }

    /** {@return how often a bad line has harmed what went over it} */
    public long lineFaults() {
        return badLocalLine.mishaps() + badCloudLine.mishaps();
    }

    @Override
    public void close() throws IOException {
        badLocalLine.close();
        badCloudLine.close();
        simulator.close();
    }
}
