package io.github.thinknxkit.simulator.plant;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A device as the project describes it.
 *
 * @param guid the identifier, opaque, unique in a plant
 * @param name what people call it
 * @param area where it is, outermost first; may be empty
 * @param kind its kind
 * @param controllers what it can do: some or all of what its kind can
 * @param runTime how long a blind takes from end to end, a scene to play, or a room until a third (1/e) is left of the
 *     difference to its setpoint; no meaning for other kinds
 * @param grid what becomes of decimal numbers sent to it
 * @param direction what the positions of a blind mean; no meaning for other kinds
 * @param steps what a scene or a button does to other devices; empty for other kinds
 * @param tags words to find it by
 */
public record PlantDevice(
        String guid,
        String name,
        List<String> area,
        DeviceKind kind,
        Set<Controller> controllers,
        Duration runTime,
        NumberGrid grid,
        BlindDirection direction,
        List<Step> steps,
        List<String> tags) {

    private static final Duration RUN_TIME = Duration.ofSeconds(10);
    private static final Duration ROOM_PACE = Duration.ofMinutes(20);

    /** Copies the collections and checks that the controllers fit the kind. */
    public PlantDevice {
        area = List.copyOf(area);
        controllers = Set.copyOf(controllers);
        steps = List.copyOf(steps);
        tags = List.copyOf(tags);
        if (guid.isEmpty()) {
            throw new IllegalArgumentException("the device \"" + name + "\" has no GUID");
        }
        if (!kind.controllers().containsAll(controllers)) {
            throw new IllegalArgumentException("the device \"" + name + "\" of kind " + kind
                    + " can have the controllers " + kind.controllers() + ", not " + controllers);
        }
        if (runTime.isNegative()) {
            throw new IllegalArgumentException("the device \"" + name + "\" cannot take " + runTime);
        }
        if (!steps.isEmpty() && kind != DeviceKind.SCENE && kind != DeviceKind.BUTTON) {
            throw new IllegalArgumentException(
                    "the device \"" + name + "\" of kind " + kind + " has steps; only scenes and buttons have");
        }
    }

    /**
     * Returns a device with all controllers of its kind, a run time of ten seconds (a thermostat: twenty minutes), the
     * grid of a two-byte float, the direction of KNX, no steps and no tags.
     *
     * @param kind its kind
     * @param guid its identifier
     * @param name what people call it
     * @return the device, in no area
     */
    public static PlantDevice of(DeviceKind kind, String guid, String name) {
        Duration runTime = kind == DeviceKind.THERMOSTAT ? ROOM_PACE : RUN_TIME;
        return new PlantDevice(
                guid,
                name,
                List.of(),
                kind,
                kind.controllers(),
                runTime,
                NumberGrid.TWO_BYTE_FLOAT,
                BlindDirection.KNX,
                List.of(),
                List.of());
    }

    /**
     * Returns the same device in an area.
     *
     * @param path the areas, outermost first
     * @return the device in that area
     */
    public PlantDevice in(String... path) {
        return new PlantDevice(
                guid, name, Arrays.asList(path), kind, controllers, runTime, grid, direction, steps, tags);
    }

    /**
     * Returns the same device with fewer controllers.
     *
     * @param missing what it cannot do
     * @return the device without these controllers
     */
    public PlantDevice without(Controller... missing) {
        Set<Controller> gone = Set.of(missing);
        Set<Controller> left =
                controllers.stream().filter(it -> !gone.contains(it)).collect(Collectors.toSet());
        return new PlantDevice(guid, name, area, kind, left, runTime, grid, direction, steps, tags);
    }

    /**
     * Returns the same device with another pace.
     *
     * @param time the {@link #runTime()}
     * @return the device with that run time
     */
    public PlantDevice taking(Duration time) {
        return new PlantDevice(guid, name, area, kind, controllers, time, grid, direction, steps, tags);
    }

    /**
     * Returns the same device behind another datapoint type.
     *
     * @param other what becomes of decimal numbers
     * @return the device with that grid
     */
    public PlantDevice on(NumberGrid other) {
        return new PlantDevice(guid, name, area, kind, controllers, runTime, other, direction, steps, tags);
    }

    /**
     * Returns the same blind with another meaning of its positions.
     *
     * @param other what its positions mean
     * @return the device with that direction
     */
    public PlantDevice directed(BlindDirection other) {
        return new PlantDevice(guid, name, area, kind, controllers, runTime, grid, other, steps, tags);
    }

    /**
     * Returns the same scene or button with steps.
     *
     * @param actions what it does to other devices
     * @return the device with these steps
     */
    public PlantDevice doing(Step... actions) {
        return new PlantDevice(
                guid, name, area, kind, controllers, runTime, grid, direction, Arrays.asList(actions), tags);
    }

    /**
     * Returns the same device with words to find it by.
     *
     * @param words the {@link #tags()}
     * @return the device with these tags
     */
    public PlantDevice tagged(String... words) {
        return new PlantDevice(
                guid, name, area, kind, controllers, runTime, grid, direction, steps, Arrays.asList(words));
    }
}
