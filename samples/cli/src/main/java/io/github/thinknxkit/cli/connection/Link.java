package io.github.thinknxkit.cli.connection;

import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.connection.Transport;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** An open connection. Nothing is sent before the first call. */
public final class Link implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 1;

    private final ExecutorService callbacks;
    private final Transport transport;
    private final Thinknx client;
    private final SecretEcho echo;

    private Link(ExecutorService callbacks, Transport transport, Thinknx client, SecretEcho echo) {
        this.callbacks = callbacks;
        this.transport = transport;
        this.client = client;
        this.echo = echo;
    }

    /**
     * Opens a connection.
     *
     * @param connection the connection
     * @param secret the password or key of the connection, which is left out of answers that echo it
     * @param trust the certificates to trust; empty for those of Java
     * @return the open connection
     * @throws io.github.thinknxkit.cli.surroundings.UsageException if the certificates or quirks cannot be used
     */
    public static Link open(Connection connection, Secret secret, Optional<Path> trust) {
        // One thread, so that reports of attempts are printed in order.
        ExecutorService callbacks = Executors.newSingleThreadExecutor(Link::thread);
        Transport transport = Connector.usable(() -> transport(callbacks, trust));
        return new Link(
                callbacks,
                transport,
                Connector.usable(() -> Thinknx.connect(connection, transport)),
                new SecretEcho(secret));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "thinknx-callbacks");
        thread.setDaemon(true);
        return thread;
    }

    private static Transport transport(ExecutorService callbacks, Optional<Path> trust) {
        Transport.Builder builder = Transport.builder().callbackExecutor(callbacks);
        trust.ifPresent(builder::trust);
        return builder.build();
    }

    /** {@return the client} */
    public Thinknx client() {
        return client;
    }

    /** {@return what leaves the connection's secret out of answers} */
    public SecretEcho echo() {
        return echo;
    }

    /** Waits until the reports of attempts that have ended are out, so that what comes next is printed after them. */
    public void settle() {
        try {
            callbacks.submit(() -> {}).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | RejectedExecutionException e) {
            // Then they come later, or the connection is closed already.
        }
    }

    @Override
    public void close() {
        client.close();
        transport.close();
        callbacks.shutdown();
        try {
            callbacks.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
