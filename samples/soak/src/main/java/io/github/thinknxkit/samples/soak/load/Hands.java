package io.github.thinknxkit.samples.soak.load;

import io.github.thinknxkit.samples.soak.check.TrueStates;
import io.github.thinknxkit.samples.soak.house.Devices;
import io.github.thinknxkit.samples.soak.house.House;
import io.github.thinknxkit.simulator.plant.Controller;
import java.util.List;
import java.util.SplittableRandom;

/** Changes states as somebody in the house does. Used by one thread at a time. */
final class Hands {

    private static final int FULL = 100;

    private final House house;
    private final TrueStates states;
    private int changes;

    /** Puts every state somewhere. */
    Hands(House house, TrueStates states) {
        this.house = house;
        this.states = states;
        house.devices().meters().forEach(this::turnMeter);
        house.devices().lamps().forEach(lamp -> dimLamp(lamp, 0));
    }

    void changeSomething(SplittableRandom random) {
        Devices devices = house.devices();
        if (random.nextBoolean()) {
            turnMeter(any(devices.meters(), random));
        } else {
            dimLamp(any(devices.lamps(), random), random.nextInt(FULL + 1));
        }
    }

    private static String any(List<String> guids, SplittableRandom random) {
        return guids.get(random.nextInt(guids.size()));
    }

    /** To a value that no meter ever had. */
    private void turnMeter(String guid) {
        put(guid, Controller.VALUE, ++changes);
    }

    private void dimLamp(String guid, int level) {
        put(guid, Controller.POWER_LEVEL, level);
    }

    private void put(String guid, Controller controller, double value) {
        states.change(guid, value, () -> house.simulator().device(guid).put(controller, value));
    }
}
