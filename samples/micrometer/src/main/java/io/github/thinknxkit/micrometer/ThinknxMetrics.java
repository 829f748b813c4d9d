package io.github.thinknxkit.micrometer;

import io.github.thinknxkit.connection.CallListener;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.watch.Watch;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts and times the calls of connections in a registry of Micrometer, and shows how watches stand.
 *
 * <pre>{@code
 * ThinknxMetrics metrics = new ThinknxMetrics(registry);
 * Connection connection = Connection.local("192.0.2.10").digest("service", password).listener(metrics.listener("villa"));
 * try (Thinknx home = Thinknx.connect(connection);
 *         Watch watch = Watch.over(VillaRosa.over(home)).start()) {
 *     metrics.follow(watch, "villa");
 * }
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
 * <tr><td>{@code thinknx.watch.readings}<td>gauge, readings<td>watch<td>what is read again and again
 * <tr><td>{@code thinknx.watch.unread}<td>gauge, readings<td>watch<td>readings without an answer so far
 * <tr><td>{@code thinknx.watch.stale}<td>gauge, readings<td>watch<td>readings that are too old
 * <tr><td>{@code thinknx.watch.age.median}<td>gauge, time<td>watch<td>an age that half of what was read does not exceed
 * <tr><td>{@code thinknx.watch.age.p95}<td>gauge, time<td>watch<td>an age that 95 % of what was read does not exceed
 * <tr><td>{@code thinknx.watch.age.max}<td>gauge, time<td>watch<td>the greatest age of what was read
 * <tr><td>{@code thinknx.watch.lag}<td>gauge, time<td>watch<td>how late the reading is that is due longest
 * <tr><td>{@code thinknx.watch.servers}<td>gauge, servers<td>watch<td>servers that are watched
 * <tr><td>{@code thinknx.watch.lost}<td>gauge, servers<td>watch<td>servers that do not answer
 * <tr><td>{@code thinknx.watch.refused}<td>gauge, servers<td>watch<td>servers that refuse the credentials
 * <tr><td>{@code thinknx.watch.changes}<td>counter, changes<td>watch<td>changes of states
 * </tbody>
 * </table>
 *
 * <p>Tags have these values, and no others: {@code server} the name that {@link #listener} is given, {@code watch} that of
 * {@link #follow}; {@code operation} the operation's name in the document, such as {@code powerlevel}; {@code outcome} of a call the name of a
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
    private final Map<String, WatchMeters> watches = new ConcurrentHashMap<>();

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
        check(server);
        return listeners.computeIfAbsent(server, name -> new CallMeters(registry, name));
    }

    /**
     * Shows how a watch stands, from now on until it ends. Of two watches of one name, the later is shown, and the changes of
     * both are counted together. Where a watch has ended, and none has its name, its gauges have no value.
     *
     * @param watch the watch; it is not kept from ending
     * @param name what the watch is called in tags, such as {@code villa}
     * @throws IllegalArgumentException if the name is blank
     */
    public void follow(Watch watch, String name) {
        check(name);
        watches.computeIfAbsent(name, unused -> new WatchMeters(registry, name)).follow(watch);
    }

    private static void check(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a name in metrics must not be blank; give one, such as \"villa\"");
        }
    }
}
