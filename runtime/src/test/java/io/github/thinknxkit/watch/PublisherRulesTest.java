package io.github.thinknxkit.watch;

import static org.junit.jupiter.api.Assumptions.abort;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Flow.Publisher;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.SkipException;

/** The rules of reactive streams, by their own test kit, which TestNG would run otherwise. */
class PublisherRulesTest {

    private static final long TIMEOUT_MILLIS = 1000;
    private static final long NO_SIGNAL_MILLIS = 50;
    private static final Duration DEADLINE = Duration.ofSeconds(60);

    @TestFactory
    Stream<DynamicTest> rules() {
        return Arrays.stream(Rules.class.getMethods())
                .filter(method -> method.isAnnotationPresent(org.testng.annotations.Test.class))
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getName(),
                        () -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(DEADLINE, () -> check(rule))));
    }

    private static void check(Method rule) throws Throwable {
        Rules rules = new Rules();
        rules.setUp();
        try {
            rule.invoke(rules);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SkipException skipped) {
                abort(skipped.getMessage());
            }
            throw e.getCause();
        }
    }

    /** The rules, for watches over as many lamps as events are wanted. A watch goes on, so none completes. */
    public static final class Rules extends FlowPublisherVerification<WatchEvent> {

        Rules() {
            super(new TestEnvironment(TIMEOUT_MILLIS, NO_SIGNAL_MILLIS));
        }

        @Override
        public Publisher<WatchEvent> createFlowPublisher(long elements) {
            SteppedTime time = new SteppedTime();
            Building building = new Building(time);
            Watch watch = Watch.over(building.lamps((int) Math.min(elements, 100)))
                    .budget(1000)
                    .start();
            time.pass(Duration.ofSeconds(10));
            return watch.events();
        }

        /** One whose watch has ended, which must not fail. */
        @Override
        public Publisher<WatchEvent> createFailedFlowPublisher() {
            return null;
        }

        @Override
        public long maxElementsFromPublisher() {
            return publisherUnableToSignalOnComplete();
        }
    }
}
