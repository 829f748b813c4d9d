package io.github.thinknxkit.simulator.server;

import io.github.thinknxkit.simulator.device.Device;
import io.github.thinknxkit.simulator.device.DeviceContext;
import io.github.thinknxkit.simulator.device.Reaction;
import io.github.thinknxkit.simulator.device.StateListener;
import io.github.thinknxkit.simulator.knx.Telegram;
import io.github.thinknxkit.simulator.knx.TelegramLog;
import io.github.thinknxkit.simulator.plant.Plant;
import io.github.thinknxkit.simulator.plant.PlantDevice;
import io.github.thinknxkit.simulator.time.Timeline;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;

/** One simulated Thinknx server: its devices, its bus and its status. */
public final class ThinknxServer {

    private final Plant plant;
    private final Timeline timeline;
    private final Map<String, Device> devices = new HashMap<>();
    private final TelegramLog telegrams;
    private final ServerStatus status;

    /**
     * Starts a server.
     *
     * @param plant what the server controls
     * @param timeline the server's time; that of its devices may be faster
     * @param reaction how quickly its devices react
     * @param states receives the values of its devices
     * @param sent receives the telegrams
     */
    public ThinknxServer(
            Plant plant, Timeline timeline, Reaction reaction, StateListener states, Consumer<Telegram> sent) {
        this.plant = plant;
        this.timeline = timeline;
        this.telegrams = new TelegramLog(sent);
        this.status = new ServerStatus(timeline);
        DeviceContext context = new DeviceContext(reaction, states, this::find);
        int communicationObject = 1;
        for (PlantDevice description : plant.devices()) {
            devices.put(description.guid(), new Device(description, communicationObject++, context));
        }
    }

    /**
     * Returns what the server controls.
     *
     * @return the plant, in the order of the project
     */
    public Plant plant() {
        return plant;
    }

    /**
     * Looks a device up.
     *
     * @param guid any text
     * @return the device, or empty if there is none
     */
    public Optional<Device> find(String guid) {
        return Optional.ofNullable(devices.get(guid));
    }

    /**
     * Returns a device, for tests.
     *
     * @param guid the identifier of a device of the plant
     * @return the device
     * @throws NoSuchElementException if there is none
     */
    public Device device(String guid) {
        return find(guid).orElseThrow(() -> new NoSuchElementException("no device has the GUID " + guid));
    }

    /** Resets devices and status to those of the start, and forgets telegrams. */
    public void reset() {
        devices.values().forEach(Device::reset);
        telegrams.clear();
        status.reset();
    }

    /**
     * Returns the telegrams that were sent to the bus.
     *
     * @return the log of the system commands
     */
    public TelegramLog telegrams() {
        return telegrams;
    }

    /**
     * Returns the status of the server.
     *
     * @return the status
     */
    public ServerStatus status() {
        return status;
    }

    /**
     * Returns the server's time.
     *
     * @return the timeline
     */
    public Timeline timeline() {
        return timeline;
    }
}
