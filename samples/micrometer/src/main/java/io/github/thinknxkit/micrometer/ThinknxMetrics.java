package io.github.thinknxkit.micrometer;

import io.github.thinknxkit.connection.CallListener;
import io.github.thinknxkit.connection.Connection;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts and times the calls of connections in a registry of Micrometer.
 *
 * <pre>{@code
 * ThinknxMetrics metrics = new ThinknxMetrics(registry);
 * Connection villa = Connection.local("192.0.2.10").digest("service", password).listener(metrics.listener("villa"));
 * }</pre>
 *
 * <p>A program needs one per registry. It is safe for use by many threads.
 *
 * <table>
 * <caption>Meters</caption>
 * <thead><tr><th>meter<th>type, unit<th>tags<th>meaning</thead>
 * <tbody>
 * <tr><td>{@code thinknx.calls}<td>timer<td>server, operation, outcome<td>a call, from the moment it is made until it ends
 * <tr><td>{@code thinknx.wait}<td>timer<td>server, operation<td>how long a call waited for its turn, of that
 * <tr><td>{@code thinknx.attempts}<td>timer<td>server, operation, outcome<td>one sending of a call, until it is answered or lost
 * <tr><td>{@code thinknx.retries}<td>counter, retries<td>server, operation<td>sendings after a failure
 * <tr><td>{@code thinknx.unknown}<td>counter, calls<td>server, operation<td>calls without an answer whose command may have been
 *     carried out
 * <tr><td>{@code thinknx.waiting}<td>gauge, calls<td>server<td>calls that wait for their turn
 * <tr><td>{@code thinknx.active}<td>gauge, calls<td>server<td>calls on their way
 * </tbody>
 * </table>
 *
 * <p>Tags have these values, and no others: {@code server} the name that {@link #listener} is given; {@code operation} the
 * operation's name in the document, such as {@code powerlevel}; {@code outcome} of a call the name of a
 * {@link io.github.thinknxkit.connection.CallReport.Outcome}, and of an attempt that of an
 * {@link io.github.thinknxkit.connection.Attempt.Outcome}, both in small letters; and {@code rate_limited} for an attempt that
 * was answered with a 429. No meter names a device, a group address, a user, a key, or the address of a server.
 *
 * <p>Timers are plain: count, sum and maximum. Histograms and percentiles are for a
 * {@link io.micrometer.core.instrument.config.MeterFilter} of the program's to ask for.
 */
public final class ThinknxMetrics {

    private final MeterRegistry registry;
    private final Map<String, CallListener> listeners = new ConcurrentHashMap<>();

    /**
     * Creates metrics without meters.
     *
     * @param registry where meters are registered
     */
    public ThinknxMetrics(MeterRegistry registry) {
        this.registry = Objects.requireNonNull(registry, "registry");
    }

    /**
     * Returns the listener of a server's connections, for {@link Connection#listener}. Several connections to one server, and
     * several clients, may share it, and are counted together.
     *
     * @param server what the server is called in tags. Dashboards show it, so give it a name of your own, such as
     *     {@code villa}, rather than its address
     * @return the listener; the same for the same name
     * @throws IllegalArgumentException if the name is blank
     */
    public CallListener listener(String server) {
        if (server.isBlank()) {
            throw new IllegalArgumentException(
                    "a server's name in metrics must not be blank; give it one, such as \"villa\"");
        }
        return listeners.computeIfAbsent(server, name -> new CallMeters(registry, name));
    }
}
