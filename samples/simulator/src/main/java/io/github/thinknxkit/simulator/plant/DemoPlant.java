package io.github.thinknxkit.simulator.plant;

import io.github.thinknxkit.spec.load.SpecSource;
import java.io.IOException;
import java.io.InputStream;

/** A small villa that has every kind of device, from a plant file in the jar; its GUIDs have the length and look of the document's. */
public final class DemoPlant {

    /** A light that can be dimmed. */
    public static final String CEILING_LIGHT = "1IzPszHWAEuvzxtXBMrkzA";

    /** A light that can only be switched. */
    public static final String PORCH_LIGHT = "1IzPszHWAEuvzxtXBMrkzB";

    /** A blind with lamellas that takes four seconds from end to end. */
    public static final String SOUTH_BLIND = "1IzPszHWAEuvzxtXBMrkzC";

    /** A curtain: no lamellas. */
    public static final String CURTAIN = "1IzPszHWAEuvzxtXBMrkzD";

    /** An analog value. */
    public static final String POOL_LEVEL = "1IzPszHWAEuvzxtXBMrkzE";

    /** A thermostat. */
    public static final String THERMOSTAT = "1IzPszHWAEuvzxtXBMrkzF";

    /** An HVAC unit. */
    public static final String AIR_CONDITIONER = "1IzPszHWAEuvzxtXBMrkzG";

    /** A scene that plays for two seconds: the blind goes up, then the ceiling light comes on. */
    public static final String GOOD_MORNING = "1IzPszHWAEuvzxtXBMrkzH";

    /** A generic button. */
    public static final String GATE = "1IzPszHWAEuvzxtXBMrkzI";

    private static final String FILE = "demo-villa.yaml";

    private DemoPlant() {}

    /**
     * Reads the villa.
     *
     * @return the plant
     */
    public static Plant create() {
        try {
            return new PlantReader().read(SpecSource.of(FILE, file()));
        } catch (PlantFileException e) {
            throw new IllegalStateException("the demo plant cannot be read", e);
        }
    }

    /**
     * Returns the plant file of the villa, for a client that is to know the same devices.
     *
     * @return its bytes
     */
    public static byte[] file() {
        try (InputStream in = DemoPlant.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the file " + FILE + " is not in the jar of the simulator");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("the demo plant cannot be read", e);
        }
    }
}
