package io.github.thinknxkit.plant;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.plant.Batch.BatchResult;
import io.github.thinknxkit.plant.Batch.Job;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Several devices of a plant, to look through, to search further, or to command and read together.
 *
 * <p>A request to all of them is sent to a few at a time ({@link #atOnce}), so that the deadline of each begins when its own
 * turn comes, and a small server is not flooded. What fails for one device changes nothing for the others. The request for a
 * device is made when its turn comes: for the first ones on the calling thread, for the next on the one that an answer came on.
 *
 * @param <T> what all of them can do
 */
public final class Devices<T> implements Iterable<T> {

    private static final int AT_ONCE = 4;

    private final List<PlantDevice> devices;
    private final Class<T> capability;
    private final int atOnce;

    private Devices(List<PlantDevice> devices, Class<T> capability, int atOnce) {
        this.devices = List.copyOf(devices);
        this.capability = capability;
        this.atOnce = atOnce;
    }

    /**
     * Returns those of some devices that have a capability.
     *
     * @param devices the devices
     * @param capability the capability, such as {@code HasPower.class}
     * @param <T> the capability
     * @return the devices that have it, in their order
     */
    public static <T> Devices<T> of(List<? extends PlantDevice> devices, Class<T> capability) {
        Objects.requireNonNull(capability, "capability");
        List<PlantDevice> able = Objects.requireNonNull(devices, "devices").stream()
                .filter(capability::isInstance)
                .<PlantDevice>map(device -> device)
                .toList();
        return new Devices<>(able, capability, AT_ONCE);
    }

    /**
     * Returns the devices that have another capability, too.
     *
     * @param other the capability, such as {@code HasPowerLevel.class}, or a generated device type
     * @param <U> the capability
     * @return the devices that have it
     */
    public <U> Devices<U> having(Class<U> other) {
        return of(devices, Objects.requireNonNull(other, "other")).atOnce(atOnce);
    }

    /**
     * Returns the devices of which the plant file says a certain thing.
     *
     * @param condition what it is to say
     * @return the devices that fulfil it
     */
    public Devices<T> where(Predicate<? super DeviceInfo> condition) {
        Objects.requireNonNull(condition, "condition");
        List<PlantDevice> some =
                devices.stream().filter(device -> condition.test(device.info())).toList();
        return new Devices<>(some, capability, atOnce);
    }

    /**
     * Returns the devices with a tag.
     *
     * @param tag the tag as the plant file has it
     * @return the devices that have it
     */
    public Devices<T> tagged(String tag) {
        Objects.requireNonNull(tag, "tag");
        return where(info -> info.tags().contains(tag));
    }

    /**
     * Returns the devices of a kind.
     *
     * @param kind the kind's name in the API's spec, such as {@code light}
     * @return the devices of the kind
     */
    public Devices<T> ofKind(String kind) {
        Objects.requireNonNull(kind, "kind");
        return where(info -> info.kind().equals(kind));
    }

    /**
     * Returns the same devices with another limit on requests at a time.
     *
     * @param requests how many requests may be under way at once, from 1; 4 if not said
     * @return the devices
     * @throws IllegalArgumentException if it is less than 1
     */
    public Devices<T> atOnce(int requests) {
        if (requests < 1) {
            throw new IllegalArgumentException("at least 1 request must be under way at once, not " + requests);
        }
        return new Devices<>(devices, capability, requests);
    }

    /** {@return the number of devices} */
    public int size() {
        return devices.size();
    }

    /** {@return whether there is no device} */
    public boolean isEmpty() {
        return devices.isEmpty();
    }

    /** {@return a stream of the devices} */
    public Stream<T> stream() {
        return devices.stream().map(capability::cast);
    }

    @Override
    public Iterator<T> iterator() {
        return stream().iterator();
    }

    /** {@return what the plant file says of each} */
    public List<DeviceInfo> infos() {
        return devices.stream().map(PlantDevice::info).toList();
    }

    /**
     * Sends a request to each and waits for all.
     *
     * <p>If the waiting thread is interrupted, no further request is sent, those under way are given up, the results tell for
     * each whether anything may have been carried out, and the thread's interrupt status is set again.
     *
     * @param request makes the request for one device; what it throws is that device's failure
     * @param <A> the type of the answers
     * @return a result for each device
     */
    public <A> DeviceResults<A> send(Function<? super T, ? extends Request<A>> request) {
        return results(batch(request).run());
    }

    /**
     * Sends a request to each without waiting.
     *
     * <p>Cancelling the future, or ending it in another way, gives up the requests under way and sends no further one.
     *
     * @param request makes the request for one device; what it throws is that device's failure
     * @param <A> the type of the answers
     * @return a future of a result for each device, which never fails
     */
    public <A> CompletableFuture<DeviceResults<A>> sendAsync(Function<? super T, ? extends Request<A>> request) {
        return batch(request).start(this::results);
    }

    private <A> Batch<A> batch(Function<? super T, ? extends Request<A>> request) {
        Objects.requireNonNull(request, "request");
        List<Job<A, A>> jobs = stream()
                .map(device -> new Job<A, A>(() -> request.apply(device), answer -> answer))
                .toList();
        return new Batch<>(jobs, atOnce);
    }

    private <A> DeviceResults<A> results(List<BatchResult<A>> all) {
        List<DeviceResult<A>> results = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            BatchResult<A> one = all.get(i);
            results.add(new DeviceResult<>(devices.get(i).info(), one.answer(), one.failure()));
        }
        return new DeviceResults<>(results);
    }

    /**
     * Reads all states of all devices and waits for them.
     *
     * @return what they told, and which did not
     */
    public Snapshot snapshot() {
        SnapshotReader reader = new SnapshotReader(devices);
        return reader.snapshot(reader.batch(atOnce).run());
    }

    /**
     * Reads all states of all devices without waiting.
     *
     * @return a future of what they told, and which did not; it never fails
     */
    public CompletableFuture<Snapshot> snapshotAsync() {
        SnapshotReader reader = new SnapshotReader(devices);
        return reader.batch(atOnce).start(reader::snapshot);
    }

    /** Returns the number of devices and their paths. */
    @Override
    public String toString() {
        return size() + " devices " + infos().stream().map(DeviceInfo::path).toList();
    }
}
