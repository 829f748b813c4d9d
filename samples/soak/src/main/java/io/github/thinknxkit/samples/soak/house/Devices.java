package io.github.thinknxkit.samples.soak.house;

import io.github.thinknxkit.simulator.plant.DeviceKind;
import io.github.thinknxkit.simulator.plant.NumberGrid;
import io.github.thinknxkit.simulator.plant.Plant;
import io.github.thinknxkit.simulator.plant.PlantDevice;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The devices of the house, by GUID.
 *
 * @param meters values that change by hand alone, and are read
 * @param lamps lights that change by hand alone, and are read
 * @param dials values that calls set
 * @param blinds what moves
 * @param buttons what is pressed; as many as are pressed in a round
 */
public record Devices(
        List<String> meters, List<String> lamps, List<String> dials, List<String> blinds, List<String> buttons) {

    private static final Duration BLIND_TIME = Duration.ofMillis(400);

    /** Names the devices. */
    public static Devices usual() {
        return new Devices(
                guids("meter", 8), guids("lamp", 8), guids("dial", 16), guids("blind", 4), guids("button", 4_000));
    }

    private static List<String> guids(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "1IzPszHWAEuv" + name + number)
                .toList();
    }

    Plant plant() {
        // A four-byte float has a value for each number that a command is known by.
        Stream<PlantDevice> all = Stream.of(
                        of(DeviceKind.ANALOG_VALUE, meters, meter -> meter.on(NumberGrid.FOUR_BYTE_FLOAT)),
                        of(DeviceKind.LIGHT, lamps, lamp -> lamp),
                        of(DeviceKind.ANALOG_VALUE, dials, dial -> dial.on(NumberGrid.FOUR_BYTE_FLOAT)),
                        of(DeviceKind.BLIND, blinds, blind -> blind.taking(BLIND_TIME)),
                        of(DeviceKind.BUTTON, buttons, button -> button))
                .flatMap(devices -> devices);
        return Plant.of("Soak", all.toArray(PlantDevice[]::new));
    }

    private static Stream<PlantDevice> of(DeviceKind kind, List<String> guids, UnaryOperator<PlantDevice> made) {
        return guids.stream().map(guid -> made.apply(PlantDevice.of(kind, guid, guid)));
    }
}
