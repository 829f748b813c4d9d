package io.github.thinknxkit.plant;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A part of a building, such as a floor or a room, or the whole of it. Generated areas extend it, and have a method for each
 * device and area in them.
 *
 * <p>An area holds nothing but the client that it stands on: its devices are made when they are asked for.
 */
public abstract class PlantArea {

    /** Creates an area; generated classes do. */
    protected PlantArea() {}

    /** {@return its name as people write it} */
    public abstract String name();

    /** {@return the names of the areas down to this one, outermost first; empty for the whole building} */
    public abstract List<String> path();

    /**
     * Hands over the devices that are in this area but in none of the areas in it.
     *
     * @param out takes the devices, in the order of the plant file
     */
    protected abstract void eachDevice(Consumer<? super PlantDevice> out);

    /**
     * Hands over the areas that are directly in this one.
     *
     * @param out takes the areas, in the order of the plant file
     */
    protected abstract void eachArea(Consumer<? super PlantArea> out);

    /**
     * Returns all devices here and in the areas within, those of an area before those of the areas in it.
     *
     * @return the devices, locked ones too
     */
    public final Devices<PlantDevice> devices() {
        List<PlantDevice> found = new ArrayList<>();
        collect(found);
        return Devices.of(found, PlantDevice.class);
    }

    private void collect(List<PlantDevice> found) {
        eachDevice(found::add);
        eachArea(area -> area.collect(found));
    }

    /**
     * Returns all devices here and in the areas within that have a capability, such as all that can be switched.
     *
     * <p>Locked devices have none until they are unlocked, so that no command to many reaches one of them.
     *
     * @param capability the capability, such as {@code HasPower.class}, or a generated device type
     * @param <T> the capability
     * @return the devices
     */
    public final <T> Devices<T> all(Class<T> capability) {
        return devices().having(Objects.requireNonNull(capability, "capability"));
    }

    /**
     * Finds a device here or in the areas within.
     *
     * @param guid its identifier on the server
     * @return the device, or empty if there is none with it
     */
    public final Optional<PlantDevice> find(String guid) {
        Objects.requireNonNull(guid, "guid");
        return devices().where(info -> info.guid().equals(guid)).stream().findFirst();
    }

    /** {@return the areas that are directly in this one, in the order of the plant file} */
    public final List<PlantArea> areas() {
        List<PlantArea> found = new ArrayList<>();
        eachArea(found::add);
        return List.copyOf(found);
    }

    /**
     * Reads all states of all devices here and in the areas within, and waits for them.
     *
     * @return what they told, and which did not
     */
    public final Snapshot snapshot() {
        return devices().snapshot();
    }

    /** Returns the names of the areas down to this one, or the building's. */
    @Override
    public String toString() {
        return path().isEmpty() ? name() : String.join("/", path());
    }
}
