package io.github.thinknxkit.plant;

import io.github.thinknxkit.plant.Batch.BatchResult;
import io.github.thinknxkit.plant.Batch.Job;
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

    Batch<List<DeviceState>> batch(int atOnce) {
        List<Job<?, List<DeviceState>>> jobs = readings.stream()
                .<Job<?, List<DeviceState>>>map(DeviceReading::job)
                .toList();
        return new Batch<>(jobs, atOnce);
    }

    Snapshot snapshot(List<BatchResult<List<DeviceState>>> results) {
        List<DeviceState> states = new ArrayList<>();
        List<FailedReading> failures = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            DeviceReading<?> reading = readings.get(i);
            results.get(i).answer().ifPresent(states::addAll);
            results.get(i).failure().ifPresent(failure -> failures.add(reading.failed(failure)));
        }
        return new Snapshot(states, failures);
    }

    private record DeviceReading<A>(DeviceInfo device, StateRequest<A> reading) {

        Job<A, List<DeviceState>> job() {
            return new Job<>(reading::request, answer -> reading.states(device, answer));
        }

        FailedReading failed(RuntimeException failure) {
            return new FailedReading(device, reading.name(), failure);
        }
    }
}
