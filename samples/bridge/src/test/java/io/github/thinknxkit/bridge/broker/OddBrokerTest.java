package io.github.thinknxkit.bridge.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import io.github.thinknxkit.bridge.Ground;
import io.github.thinknxkit.connection.TimeSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Brokers that answer late, or let a client in and then have nothing for it. */
@Timeout(30)
class OddBrokerTest {

    private static final byte[] WELCOME = {0x20, 3, 0, 0, 0};
    private static final int DISCONNECT = 0xE0;

    private final BlockingQueue<Duration> pauses = new LinkedBlockingQueue<>();

    private ServerSocket socket;

    /** Pauses are noted and left out. */
    private final TimeSource time = new TimeSource() {

        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public Runnable after(Duration delay, Runnable task) {
            pauses.add(delay);
            return Ground.ofPlatform().time().after(Duration.ZERO, task);
        }
    };

    private record Listener(boolean publishes) implements BrokerLink.Listener {

        @Override
        public void connected(BrokerSession session) {
            if (publishes) {
                var unused = session.publish(Mqtt5Publish.builder()
                        .topic("topic")
                        .qos(MqttQos.AT_LEAST_ONCE)
                        .build());
            }
        }

        @Override
        public void received(Mqtt5Publish message) {}

        @Override
        public void disconnected() {}
    }

    @BeforeEach
    void listen() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
    }

    private BrokerLink link(String user) {
        return link(user, new Listener(false));
    }

    private BrokerLink link(String user, Listener listener) {
        BrokerConfig config = new BrokerConfig(
                "127.0.0.1", socket.getLocalPort(), Optional.empty(), Optional.of(user), Optional.empty());
        Mqtt5Publish will = Mqtt5Publish.builder().topic("will").build();
        return new BrokerLink(config, "id", will, listener, time, RandomGenerator.getDefault());
    }

    private Duration pause(int number) throws InterruptedException {
        Duration last = Duration.ZERO;
        for (int i = 0; i < number; i++) {
            last = pauses.take();
        }
        return last;
    }

    @Test
    void areNotStormedThoughTheyLetTheBridgeIn() throws Exception {
        BrokerLink link = link("user");
        link.open();
        for (int i = 0; i < 8; i++) {
            try (Socket client = socket.accept()) {
                client.getOutputStream().write(WELCOME);
                client.getOutputStream().flush();
                // Until it has said who it is.
                assertTrue(client.getInputStream().read() >= 0);
            }
        }
        assertTrue(pause(8).compareTo(Duration.ofSeconds(2)) >= 0);
        link.close(Optional.empty());
    }

    @Test
    void areLeftAlsoWhenTheyAnswerAfterTheEnd() throws Exception {
        BrokerLink link = link("user");
        link.open();
        try (Socket client = socket.accept()) {
            int length = client.getInputStream().read() == 0x10
                    ? client.getInputStream().read()
                    : 0;
            assertEquals(length, client.getInputStream().readNBytes(length).length);
            link.close(Optional.empty());

            client.setSoTimeout((int) TimeUnit.SECONDS.toMillis(5));
            client.getOutputStream().write(WELCOME);
            client.getOutputStream().flush();

            int next = client.getInputStream().read();
            assertTrue(next == DISCONNECT || next < 0, "it sent " + next);
        }
    }

    @Test
    void areLeftWhenTheyAcknowledgeNothing() throws Exception {
        BrokerLink link = link("user", new Listener(true));
        link.open();
        try (Socket silent = socket.accept()) {
            silent.getOutputStream().write(WELCOME);
            silent.getOutputStream().flush();
            socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(5));
            try (Socket next = socket.accept()) {
                assertTrue(next.isConnected());
            }
        }
        link.close(Optional.empty());
    }

    @Test
    void areTriedAgainThoughTheUserCannotBeSent() throws Exception {
        BrokerLink link = link("us\0er");
        link.open();

        assertTrue(pause(8).compareTo(Duration.ofSeconds(2)) >= 0);
        link.close(Optional.empty());
    }
}
