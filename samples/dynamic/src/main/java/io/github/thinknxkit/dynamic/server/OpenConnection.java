package io.github.thinknxkit.dynamic.server;

import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.connection.UnavailableSecretException;
import io.github.thinknxkit.dynamic.call.SpecClient;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.spec.model.ApiSpec;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** An open connection. Nothing is sent before the first call. */
public final class OpenConnection implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 1;

    private final ExecutorService callbacks;
    private final Transport transport;
    private final SpecClient client;
    private final SecretEcho echo;

    private OpenConnection(ExecutorService callbacks, Transport transport, SpecClient client, SecretEcho echo) {
        this.callbacks = callbacks;
        this.transport = transport;
        this.client = client;
        this.echo = echo;
    }

    /**
     * Opens a connection.
     *
     * @param spec the API
     * @param connection the connection, by the secret of {@code echo}
     * @param echo leaves that secret out of answers that echo it
     * @param trust the certificates to trust; empty for those of Java
     * @return the open connection
     * @throws io.github.thinknxkit.dynamic.error.UsageException if the certificates or quirks cannot be used
     */
    public static OpenConnection open(ApiSpec spec, Connection connection, SecretEcho echo, Optional<Path> trust) {
        // One thread, so that reports of attempts are printed in order.
        ExecutorService callbacks = Executors.newSingleThreadExecutor(OpenConnection::thread);
        Transport transport = usable(() -> transport(callbacks, trust));
        return new OpenConnection(
                callbacks, transport, usable(() -> SpecClient.open(spec, connection, transport)), echo);
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
    public SpecClient client() {
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

    /** Makes something of what a user has said, so that the error is the user's, too. */
    static <T> T usable(Supplier<T> make) {
        try {
            return make.get();
        } catch (IllegalArgumentException | UnavailableSecretException e) {
            throw new UsageException(ShownText.clean(String.valueOf(e.getMessage())));
        }
    }
}
