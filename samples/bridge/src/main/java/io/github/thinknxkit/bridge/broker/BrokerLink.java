package io.github.thinknxkit.bridge.broker;

import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.mqtt5.Mqtt5AsyncClient;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import io.github.thinknxkit.connection.TimeSource;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a connection to the broker. One that ended is followed by another soon, later if that fails again, at times that differ
 * from those of other clients. Each begins clean: the broker keeps nothing for the bridge that it would hand out late.
 */
public final class BrokerLink implements Executor {

    private static final Logger LOG = System.getLogger("io.github.thinknxkit.bridge");

    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 4_000;
    private static final int MOST_DOUBLINGS = 6;
    private static final Duration LASTING = Duration.ofSeconds(10);
    private static final long LAST_WORDS_SECONDS = 2;

    private final BrokerConfig config;
    private final String clientId;
    private final Mqtt5Publish will;
    private final Listener listener;
    private final TimeSource time;
    private final RandomGenerator chance;

    private final ExecutorService turns = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "thinknx-bridge-broker");
        thread.setDaemon(true);
        return thread;
    });

    /** The connection, or the try to make one; none between two. */
    private volatile @Nullable Attempt current;

    /** Since the last connection that lasted: a broker that takes one and then refuses what is asked on it is not stormed. */
    private int failures;

    private String told = "";
    private volatile boolean isClosed;

    /** Hears of the connection, one thing at a time. */
    public interface Listener {

        /**
         * A connection was made.
         *
         * @param session the connection, to which nothing is subscribed yet
         */
        void connected(BrokerSession session);

        /**
         * A message came on the present connection.
         *
         * @param message the message
         */
        void received(Mqtt5Publish message);

        /** The present connection ended. */
        void disconnected();
    }

    /**
     * Makes a link; it is open after {@link #open}.
     *
     * @param config how the broker is reached
     * @param clientId the name of the client, which no other has
     * @param will what the broker publishes when the connection ends without a word
     * @param listener hears of it
     * @param time when to try again
     * @param chance makes times differ
     */
    public BrokerLink(
            BrokerConfig config,
            String clientId,
            Mqtt5Publish will,
            Listener listener,
            TimeSource time,
            RandomGenerator chance) {
        this.config = config;
        this.clientId = clientId;
        this.will = will;
        this.listener = listener;
        this.time = time;
        this.chance = chance;
    }

    /** Begins to connect. */
    public void open() {
        execute(this::connect);
    }

    /**
     * Runs a task as {@link #execute} does, later.
     *
     * @param delay after which time
     * @param task the task
     */
    public void later(Duration delay, Runnable task) {
        Runnable unused = time.after(delay, () -> execute(task));
    }

    /**
     * Ends a connection that is of no use, as if it had been lost; another one follows.
     *
     * @param failure why
     */
    public void drop(Throwable failure) {
        execute(() -> {
            Attempt present = current;
            if (present != null) {
                CompletableFuture<Void> unused = present.session.end();
                present.ended(failure);
            }
        });
    }

    /** Runs a task between what the listener hears; not when the link is closed. */
    @Override
    public void execute(Runnable task) {
        try {
            turns.execute(() -> {
                if (!isClosed) {
                    task.run();
                }
            });
        } catch (RejectedExecutionException e) {
            // It is closed, and nobody hears anything any more.
        }
    }

    private void connect() {
        try {
            Attempt attempt = new Attempt();
            current = attempt;
            attempt.begin();
        } catch (RuntimeException e) {
            // A file that cannot be used now, or a name that is none for MQTT.
            current = null;
            again(e);
        }
    }

    /** One try to connect, and the connection that comes of it. */
    private final class Attempt {

        private final Mqtt5AsyncClient client = client();
        private final BrokerSession session = new BrokerSession(client, new Silence(time, () -> execute(this::silent)));
        private @Nullable Instant connectedAt;

        private Mqtt5AsyncClient client() {
            return BrokerClient.builder(config, clientId)
                    .addDisconnectedListener(context -> execute(() -> ended(context.getCause())))
                    .buildAsync();
        }

        void begin() {
            // Messages wait with the client, which takes no more of them than it can hold.
            client.publishes(MqttGlobalPublishFilter.ALL, this::received, BrokerLink.this);
            CompletableFuture<?> unused = client.connect(BrokerClient.connect(config, will))
                    .thenAccept(acknowledged -> {
                        if (isClosed) {
                            CompletableFuture<Void> unusedToo = session.end();
                        }
                        execute(this::connected);
                    });
        }

        private void connected() {
            if (current == this) {
                connectedAt = time.now();
                LOG.log(Level.INFO, "connected to the broker at {0}", config);
                listener.connected(session);
            }
        }

        /** What fails with one message must not end the flow of them. */
        private void received(Mqtt5Publish message) {
            try {
                if (current == this) {
                    listener.received(message);
                }
            } catch (RuntimeException e) {
                LOG.log(
                        Level.ERROR,
                        "a message on " + ShownText.clean(message.getTopic().toString()) + " was lost",
                        e);
            }
        }

        private void silent() {
            if (current == this) {
                CompletableFuture<Void> unused = session.end();
                ended(new UsageException("it has not acknowledged anything for half a minute"));
            }
        }

        private void ended(Throwable cause) {
            if (current == this) {
                current = null;
                if (connectedAt != null) {
                    if (Duration.between(connectedAt, time.now()).compareTo(LASTING) >= 0) {
                        failures = 0;
                        told = "";
                    }
                    listener.disconnected();
                }
                again(cause);
            }
        }
    }

    /**
     * Connects once, and ends the connection.
     *
     * @param config how the broker is reached
     * @return why there is no connection; empty if there was one
     */
    public static Optional<String> trouble(BrokerConfig config) {
        try {
            Mqtt5AsyncClient client = BrokerClient.builder(config, "thinknx-check-" + UUID.randomUUID())
                    .buildAsync();
            client.connect(BrokerClient.connect(config, null))
                    .thenCompose(acknowledged -> client.disconnect())
                    .join();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of("no connection to the broker at " + config + ": " + BrokerTrouble.text(e));
        }
    }

    private void again(Throwable cause) {
        String text = BrokerTrouble.text(cause);
        LOG.log(
                text.equals(told) ? Level.DEBUG : Level.WARNING,
                "no connection to the broker at {0}: {1}",
                config,
                text);
        told = text;
        long longest = Math.min(FIRST_PAUSE_MILLIS << Math.min(failures++, MOST_DOUBLINGS), LONGEST_PAUSE_MILLIS);
        Duration pause = Duration.ofMillis(longest / 2 + chance.nextLong(longest / 2));
        later(pause, this::connect);
    }

    /**
     * Ends the connection, if there is one, and makes no other. Nothing is heard afterwards.
     *
     * @param last what is published before; the will is not
     */
    public void close(Optional<Mqtt5Publish> last) {
        isClosed = true;
        Attempt present = current;
        current = null;
        if (present != null) {
            CompletableFuture<Void> said =
                    last.map(present.session::publish).orElse(CompletableFuture.completedFuture(null));
            said.exceptionally(failure -> null)
                    .thenCompose(done -> present.session.end())
                    .orTimeout(LAST_WORDS_SECONDS, TimeUnit.SECONDS)
                    .exceptionally(failure -> null)
                    .join();
        }
        turns.shutdown();
    }
}
