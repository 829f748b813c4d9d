package io.github.thinknxkit.knx;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a datapoint type.
 *
 * @param type the datapoint type
 * @param words the enum
 */
record Words<V extends Enum<V> & KnxValue>(String type, Class<V> words) {

    static final List<Words<?>> OF_BITS = List.of(
            new Words<>("1.001", OnOff.class),
            new Words<>("1.002", NoYes.class),
            new Words<>("1.003", Enablement.class),
            new Words<>("1.004", Ramp.class),
            new Words<>("1.005", Alarm.class),
            new Words<>("1.006", Level.class),
            new Words<>("1.007", DecreaseIncrease.class),
            new Words<>("1.008", UpDown.class),
            new Words<>("1.009", OpenClose.class),
            new Words<>("1.010", StopStart.class),
            new Words<>("1.011", Activity.class),
            new Words<>("1.012", Inversion.class),
            new Words<>("1.013", DimSendStyle.class),
            new Words<>("1.014", InputSource.class),
            new Words<>("1.015", Reset.class),
            new Words<>("1.016", Acknowledge.class),
            new Words<>("1.017", Trigger.class),
            new Words<>("1.018", Occupancy.class),
            new Words<>("1.019", WindowDoor.class),
            new Words<>("1.021", LogicalFunction.class),
            new Words<>("1.022", SceneAb.class),
            new Words<>("1.023", ShutterBlindsMode.class),
            new Words<>("1.024", DayNight.class),
            new Words<>("1.100", CoolHeat.class));

    /** DPT 2.001 to 2.012 have the words of DPT 1.001 to 1.012. */
    static final List<Words<?>> CONTROLLED = OF_BITS.subList(0, 12);

    static final List<Words<?>> OF_BYTES = List.of(
            new Words<>("20.002", BuildingMode.class),
            new Words<>("20.003", OccupancyMode.class),
            new Words<>("20.004", Priority.class),
            new Words<>("20.005", LightApplicationMode.class),
            new Words<>("20.007", AlarmClass.class),
            new Words<>("20.008", PsuMode.class),
            new Words<>("20.102", KnxHvacMode.class),
            new Words<>("20.103", DhwMode.class),
            new Words<>("20.105", HvacControllerMode.class),
            new Words<>("20.106", HvacEmergencyMode.class),
            new Words<>("20.107", ChangeoverMode.class),
            new Words<>("20.111", FanMode.class));

    /** Calimero's words where ours are others: two of them are Java's, and names of constants have no slash. */
    private static final Map<KnxValue, String> OTHER_WORDS = Map.ofEntries(
            Map.entry(NoYes.NO, "false"),
            Map.entry(NoYes.YES, "true"),
            Map.entry(DimSendStyle.START_STOP, "start/stop"),
            Map.entry(Trigger.TRIGGER_0, "trigger"),
            Map.entry(Trigger.TRIGGER_1, "trigger"),
            Map.entry(ShutterBlindsMode.ONLY_UP_DOWN, "only move up/down"),
            Map.entry(ShutterBlindsMode.UP_DOWN_AND_STEP_STOP, "move up/down + step-stop"),
            Map.entry(KnxHvacMode.PROTECTION, "building protection"),
            Map.entry(HvacControllerMode.MAXIMUM_HEATING, "maximum heating mode"),
            Map.entry(HvacControllerMode.ECONOMIC_HEAT_COOL, "economic heat/cool mode"),
            Map.entry(HvacControllerMode.EMERGENCY_COOL, "emergency cool mode"),
            Map.entry(HvacControllerMode.EMERGENCY_STEAM, "emergency steam mode"));

    List<V> constants() {
        return List.of(words.getEnumConstants());
    }

    /** Returns what Calimero calls a word. */
    static String calimero(KnxValue value) {
        String name = ((Enum<?>) value).name();
        return OTHER_WORDS.getOrDefault(value, name.replace('_', ' ').toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return type;
    }
}
