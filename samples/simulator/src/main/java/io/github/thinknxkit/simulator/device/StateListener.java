package io.github.thinknxkit.simulator.device;

import io.github.thinknxkit.simulator.plant.Controller;
import java.math.BigDecimal;

/** Is notified when a device reports a new value; must return at once. */
@FunctionalInterface
public interface StateListener {

    /**
     * A value has changed.
     *
     * @param guid the identifier of the device
     * @param controller a controller that the device has
     * @param value the new value, in the controller's unit
     */
    void changed(String guid, Controller controller, BigDecimal value);
}
