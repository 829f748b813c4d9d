package io.github.thinknxkit.simulator.device;

import io.github.thinknxkit.simulator.plant.Controller;
import java.math.BigDecimal;

/** Is told when a device reports another value than before; must return at once. */
@FunctionalInterface
public interface StateListener {

    /**
     * A value has become another.
     *
     * @param guid the identifier of the device
     * @param controller a controller that the device has
     * @param value the new value, in the controller's unit
     */
    void changed(String guid, Controller controller, BigDecimal value);
}
