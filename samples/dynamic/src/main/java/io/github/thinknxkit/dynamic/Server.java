package io.github.thinknxkit.dynamic;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.api.Feedback;
import io.github.thinknxkit.dynamic.call.DeviceNames;
import io.github.thinknxkit.dynamic.call.OperationPlanner;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.call.PlantValues;
import io.github.thinknxkit.dynamic.call.ReplyField;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.plant.DeviceLink;
import io.github.thinknxkit.dynamic.plant.FileDevice;
import io.github.thinknxkit.dynamic.plant.Plant;
import io.github.thinknxkit.dynamic.plant.PlantNames;
import io.github.thinknxkit.dynamic.plant.PlantReading;
import io.github.thinknxkit.dynamic.plant.SettingPlanner;
import io.github.thinknxkit.dynamic.plant.StateKinds;
import io.github.thinknxkit.dynamic.server.ConnectionSettings;
import io.github.thinknxkit.dynamic.server.OpenConnection;
import io.github.thinknxkit.dynamic.server.SecretEcho;
import io.github.thinknxkit.dynamic.value.Values;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.Devices;
import io.github.thinknxkit.plant.PlantDevice;
import io.github.thinknxkit.plant.Snapshot;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.watch.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One server of a file of profiles. All words are checked when a request is made; the request sends them.
 *
 * <p>Safe for use by many threads.
 */
public final class Server implements AutoCloseable {

    private static final String FEEDBACK = "fb";

    private final ApiActions actions;
    private final Optional<Plant> plant;
    private final DeviceNames names;
    private final OpenConnection connection;

    /** Whether the protection of devices in the plant file counts. */
    public enum Protection {
        /** Commands to protected devices are refused. */
        KEPT,
        /** Protected devices are commanded like others. */
        LIFTED
    }

    private Server(ApiActions actions, Optional<Plant> plant, DeviceNames names, OpenConnection connection) {
        this.actions = actions;
        this.plant = plant;
        this.names = names;
        this.connection = connection;
    }

    static Server open(ApiActions actions, ConnectionSettings settings, Protection protection) {
        Optional<Plant> plant = settings.plant().map(file -> PlantReading.read(file, actions.spec()));
        PlantNames.Lock lock = protection == Protection.KEPT ? PlantNames.Lock.CLOSED : PlantNames.Lock.OPEN;
        DeviceNames names = plant.<DeviceNames>map(known -> new PlantNames(known, lock, "lift the protection"))
                .orElse(DeviceNames.GUIDS);
        SecretEcho echo = new SecretEcho(settings.secret()
                .orElseThrow(() -> new UsageException("the profile has neither a password or key nor a file of one"))
                .fetch());
        return new Server(
                actions,
                plant,
                names,
                OpenConnection.open(actions.spec(), settings.connection(echo.secret()), echo, settings.trust()));
    }

    /** {@return the devices of the plant file, those of an area before those of areas in it; none if the profile names no plant file} */
    public List<DeviceInfo> devices() {
        return plant.map(Plant::devices).orElse(List.of());
    }

    /**
     * Makes a request of an operation by its name in the document.
     *
     * @param operation the name, such as {@code power} or {@code system/sendKNXbit}; in any case
     * @param parameters the parameters as the document names and writes them, such as {@code cmd} with {@code 1}. The device may be
     *     a name of the plant file. A parameter {@code fb}, whatever its value, waits for the device's state
     * @return the request; nothing is sent yet
     * @throws UsageException if there is no such operation, parameter or device
     * @throws io.github.thinknxkit.error.InvalidArgumentException if the document or the plant file does not allow a value
     */
    public Request<Reply> call(String operation, Map<String, String> parameters) {
        List<String> words = new ArrayList<>();
        parameters.forEach((name, value) -> {
            if (!name.equals(FEEDBACK)) {
                words.add(name + "=" + value);
            }
        });
        Feedback feedback = Feedback.of(parameters.containsKey(FEEDBACK));
        return request(new OperationPlanner(actions, names).plan(operation, words, feedback));
    }

    /**
     * Makes a request that sets a device of the plant file.
     *
     * @param device the path of the device, the end of its path if that is unique, or its GUID
     * @param words a value such as {@code on}, {@code 40} or {@code comfort}, or an action such as {@code up}; before it the
     *     controller, where a value may be meant for two of them
     * @return the request; nothing is sent yet
     * @throws UsageException if there is no plant file, no such device, or it does not take these words
     * @throws io.github.thinknxkit.error.InvalidArgumentException if the document or the plant file does not allow a value
     */
    public Request<Reply> set(String device, String... words) {
        List<String> all = new ArrayList<>(List.of(device));
        all.addAll(List.of(words));
        return request(new SettingPlanner(actions, neededPlant(), names).plan(all, Feedback.NONE));
    }

    /**
     * Reads the states of a device, or of all devices of an area, and waits for them.
     *
     * @param place the path of a device or area of the plant file, the end of its path if that is unique, or a GUID
     * @return the states, and which of them could not be read
     * @throws UsageException if there is no plant file, or no such place
     */
    public Snapshot states(String place) {
        return Devices.of(within(place), PlantDevice.class).snapshot();
    }

    /**
     * Begins to watch a device, or all devices of an area. What this server's commands bring about is told at once where they wait
     * for the device.
     *
     * @param place the path of a device or area of the plant file, the end of its path if that is unique, or a GUID
     * @return a watch that is to be started, and closed by the caller
     * @throws UsageException if there is no plant file, or no such place
     */
    public Watch.Builder watch(String place) {
        return Watch.over(within(place));
    }

    private List<FileDevice> within(String place) {
        StateKinds kinds = new StateKinds(actions);
        DeviceLink link = DeviceLink.over(connection);
        return neededPlant().within(place).devices().stream()
                .map(device -> new FileDevice(device, link, kinds))
                .toList();
    }

    private Plant neededPlant() {
        return plant.orElseThrow(() -> new UsageException("the profile names no plant file (plant: villa.yaml)"));
    }

    private Request<Reply> request(PlannedCall call) {
        return new TranslatedRequest<>(call.on(connection.client()), fields -> reply(call, fields));
    }

    private Reply reply(PlannedCall call, List<ReplyField> fields) {
        return new Reply(
                call.action().operationName(),
                call.target().shown(),
                fields.stream().map(field -> reading(call, field)).toList());
    }

    private Reading reading(PlannedCall call, ReplyField field) {
        ValueType type = field.field().type();
        Object value = connection.echo().clean(PlantValues.told(call.action(), call.target(), type, field.value()));
        return new Reading(
                field.key(),
                Values.plain(value),
                ValueType.unitOf(type).orElse(""),
                Values.isInRange(type, value),
                Values.shown(type, value));
    }

    /** Ends the calls in flight and releases the connection. */
    @Override
    public void close() {
        connection.close();
    }
}
