package io.github.thinknxkit.plant;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.internal.plant.Batch;
import io.github.thinknxkit.internal.plant.Batch.Job;
import io.github.thinknxkit.internal.plant.BatchResult;
import java.util.ArrayList;
import java.util.List;

/** Reads the states of devices, and sorts out what came of it. */
final class SnapshotReader {

    private final List<DeviceReading<?>> readings = new ArrayList<>();

    SnapshotReader(List<PlantDevice> devices) {
        for (PlantDevice device : devices) {
            device.readings().forEach(reading -> readings.add(new DeviceReading<>(device.info(), reading)));
        }
    }

    Batch<Object> batch(int atOnce) {
        return new Batch<>(
                readings.stream().<Job<Object>>map(reading -> reading::request).toList(), atOnce);
    }

    Snapshot snapshot(List<BatchResult<Object>> results) {
        List<DeviceState> states = new ArrayList<>();
        List<FailedReading> failures = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            DeviceReading<?> reading = readings.get(i);
            BatchResult<List<DeviceState>> read = results.get(i).then(reading::states);
            read.accept(states::addAll, failure -> failures.add(reading.failed(failure)));
        }
        return new Snapshot(states, failures);
    }

    private record DeviceReading<A>(DeviceInfo device, Reading<A> reading) {

        /** The answer comes back to {@link #states} of the same reading, so that it is an A there. */
        @SuppressWarnings("unchecked")
        Request<Object> request() {
            return (Request<Object>) reading.request();
        }

        @SuppressWarnings("unchecked")
        List<DeviceState> states(Object answer) {
            return reading.states(device, (A) answer);
        }

        FailedReading failed(RuntimeException failure) {
            return new FailedReading(device, reading.name(), failure);
        }
    }
}
