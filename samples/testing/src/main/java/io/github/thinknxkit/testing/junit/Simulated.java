package io.github.thinknxkit.testing.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Asks for a client of the simulator that runs beside the tests of a class, as a parameter of a test.
 *
 * <pre>{@code
 * @WithSimulator
 * class LightsTest {
 *
 *     @Test
 *     void switchesTheLight(Simulator simulator, @Simulated Thinknx home) {
 *         home.light(DemoPlant.CEILING_LIGHT).power().set(true).send();   // what is to be tested
 *         assertEquals(1, simulator.device(DemoPlant.CEILING_LIGHT).value(Controller.POWER).intValue());
 *     }
 * }
 * }</pre>
 *
 * <p>The parameter's type is that of a generated client, such as {@code Thinknx}, which is connected with digest authentication
 * and closed when the test is over; or {@code Connection}, for what is to be set differently.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SimulatedClients.class)
public @interface Simulated {}
