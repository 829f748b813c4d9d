package io.github.thinknxkit.simulator.junit;

import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.SimulatorBuilder;
import io.github.thinknxkit.simulator.plant.Plant;
import io.github.thinknxkit.simulator.plant.PlantFileException;
import io.github.thinknxkit.simulator.plant.PlantReader;
import io.github.thinknxkit.spec.load.SpecSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Runs a simulator beside the tests of a class, and gives tests what they ask for as parameters: the {@link Simulator},
 * the {@link SimulatorConnection}.
 *
 * <p>One simulator serves a test class and the classes nested in it, on free ports of the loopback. Before each test it is
 * {@linkplain Simulator#reset() reset}. Devices have reacted when they acknowledge, unless configured otherwise. Tests of one
 * class must not run at the same time.
 *
 * <p>Either annotate the class with {@link WithSimulator}, or register the extension to configure the simulator:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final SimulatorExtension SIMULATOR = SimulatorExtension.configured(
 *         simulator -> simulator.rateLimit(new RateLimit(5, Duration.ofSeconds(1))));
 * }</pre>
 */
public final class SimulatorExtension implements BeforeEachCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SimulatorExtension.class);

    /** For extensions of modules that do not know this one, such as thinknx-testing. */
    private static final Namespace HANDED_OVER = Namespace.create("io.github.thinknxkit.simulator");

    private final Consumer<SimulatorBuilder> configuration;

    /** Makes an extension for {@link WithSimulator}, or for the demo plant. */
    public SimulatorExtension() {
        this(builder -> {});
    }

    private SimulatorExtension(Consumer<SimulatorBuilder> configuration) {
        this.configuration = configuration;
    }

    /**
     * Makes an extension to register.
     *
     * @param configuration changes the simulator before it starts; it has a user and a key already
     * @return the extension
     */
    public static SimulatorExtension configured(Consumer<SimulatorBuilder> configuration) {
        return new SimulatorExtension(configuration);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        running(context).simulator().reset();
        handOver(context);
    }

    private void handOver(ExtensionContext context) {
        SimulatorConnection connection = running(context).connection();
        Store store = context.getStore(HANDED_OVER);
        store.put("localAddress", connection.localAddress());
        store.put("user", connection.user());
        store.put("password", connection.password());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Simulator.class || type == SimulatorConnection.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        RunningSimulator running = running(context);
        return parameter.getParameter().getType() == Simulator.class ? running.simulator() : running.connection();
    }

    private RunningSimulator running(ExtensionContext context) {
        ExtensionContext outermost = outermostClass(context);
        return outermost
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(RunningSimulator.class, ignored -> start(outermost), RunningSimulator.class);
    }

    /** A class registers extensions for those nested in it; so they share its simulator. */
    private static ExtensionContext outermostClass(ExtensionContext context) {
        ExtensionContext outermost = context;
        for (ExtensionContext outer = context; outer.getTestClass().isPresent(); ) {
            outermost = outer;
            outer = outer.getParent().orElseThrow();
        }
        return outermost;
    }

    private RunningSimulator start(ExtensionContext context) {
        try {
            return RunningSimulator.start(annotated(context).andThen(configuration));
        } catch (IOException e) {
            throw new ExtensionConfigurationException("the simulator cannot start: " + e.getMessage(), e);
        }
    }

    private static Consumer<SimulatorBuilder> annotated(ExtensionContext context) {
        Class<?> testClass = context.getRequiredTestClass();
        return builder -> AnnotationSupport.findAnnotation(testClass, WithSimulator.class)
                .ifPresent(wanted -> apply(wanted, testClass, builder));
    }

    private static void apply(WithSimulator wanted, Class<?> testClass, SimulatorBuilder builder) {
        builder.speed(wanted.speed());
        if (!wanted.plant().isEmpty()) {
            builder.plant(plant(wanted.plant(), testClass));
        }
    }

    private static Plant plant(String name, Class<?> testClass) {
        try (InputStream in = testClass.getResourceAsStream(name)) {
            if (in == null) {
                throw new ExtensionConfigurationException("the plant file \"" + name + "\" is not on the class path of "
                        + testClass.getName() + "; a name without a leading slash is looked for beside that class");
            }
            return new PlantReader().read(SpecSource.of(name, in.readAllBytes()));
        } catch (IOException | PlantFileException e) {
            throw new ExtensionConfigurationException(
                    "the plant file \"" + name + "\" cannot be used:\n" + e.getMessage(), e);
        }
    }
}
