package io.github.thinknxkit.simulator.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a simulator beside the tests of a class; {@link SimulatorExtension} tells the rest.
 *
 * <pre>{@code
 * @WithSimulator(plant = "villa.yaml")
 * class LightsTest {
 *
 *     @Test
 *     void switchesTheLight(Simulator simulator, SimulatorConnection connection) {
 *         // what is to be tested
 *         assertEquals(1, simulator.device(DemoPlant.CEILING_LIGHT).value(Controller.POWER).intValue());
 *     }
 * }
 * }</pre>
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SimulatorExtension.class)
public @interface WithSimulator {

    /**
     * Names the plant file, as for {@link Class#getResource(String)} of the test class.
     *
     * @return the name of the resource; empty for the demo plant
     */
    String plant() default "";

    /**
     * Returns by which factor devices are faster than real ones.
     *
     * @return a factor above 0
     */
    double speed() default 1;
}
