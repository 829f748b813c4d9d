package io.github.thinknxkit.cli.plant;

import io.github.thinknxkit.cli.report.Progress;
import io.github.thinknxkit.dynamic.plant.DeviceLink;
import io.github.thinknxkit.dynamic.plant.FileDevice;
import io.github.thinknxkit.dynamic.plant.Plant;
import io.github.thinknxkit.dynamic.plant.StateKinds;
import io.github.thinknxkit.dynamic.server.OpenConnection;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.plant.Devices;
import io.github.thinknxkit.plant.FailedReading;
import io.github.thinknxkit.plant.PlantDevice;
import io.github.thinknxkit.plant.Snapshot;
import java.util.ArrayList;
import java.util.List;

/** Reads the states of a plant, some devices after the other, and tells how far it has come. */
public final class StateReader {

    /** Few enough for progress to be seen, many enough to keep the connection busy. */
    private static final int TOGETHER = 24;

    private final List<FileDevice> devices;
    private final Progress progress;

    /**
     * Creates a reader.
     *
     * @param plant the devices to read
     * @param kinds which states they tell
     * @param link the connection that reads them
     * @param progress shows how far it has come
     */
    public StateReader(Plant plant, StateKinds kinds, OpenConnection link, Progress progress) {
        devices = plant.devices().stream()
                .map(info -> new FileDevice(info, DeviceLink.over(link), kinds))
                .toList();
        this.progress = progress;
    }

    /**
     * Reads all states.
     *
     * @return what the devices told, and what they did not
     */
    public Snapshot read() {
        List<DeviceState> states = new ArrayList<>();
        List<FailedReading> failures = new ArrayList<>();
        for (int start = 0; start < devices.size(); start += TOGETHER) {
            progress.show("reading " + start + " of " + devices.size() + " devices");
            List<FileDevice> some = devices.subList(start, Math.min(start + TOGETHER, devices.size()));
            Snapshot part = Devices.of(some, PlantDevice.class).snapshot();
            states.addAll(part.states());
            failures.addAll(part.failures());
        }
        progress.clear();
        return new Snapshot(states, failures);
    }

    /** {@return the devices that are read} */
    List<DeviceInfo> devices() {
        return devices.stream().map(FileDevice::info).toList();
    }
}
