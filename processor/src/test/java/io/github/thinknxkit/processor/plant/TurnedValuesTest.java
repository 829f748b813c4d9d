package io.github.thinknxkit.processor.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.processor.harness.Compilation;
import io.github.thinknxkit.processor.harness.FakeCaller;
import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.harness.Specs;
import io.github.thinknxkit.processor.harness.Stories;
import io.github.thinknxkit.value.EnumValue;
import io.github.thinknxkit.value.WireValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Devices that count from the other end, on an API whose values are of more kinds than those of the bundled one. */
@Timeout(60)
class TurnedValuesTest {

    private static final String STORY = """
            package louvre;

            import io.github.thinknxkit.caller.Caller;
            import io.github.thinknxkit.plant.StateRequest;
            import java.time.Duration;
            import java.util.concurrent.CompletableFuture;

            final class Story {
                static Facade facade(Caller caller) {
                    return Facade.over(Shading.over(caller));
                }

                static String turned(Facade facade) {
                    TiltOpenRequest request = facade.south().tilt().open(0.3, Mode.SUN, 20);
                    return request.opening() + " " + request.mode() + " " + request.share() + " " + request.tiltState()
                            + " " + request.wireForm();
                }

                static String plain(Facade facade) {
                    return facade.north().tilt().open(0.3, Mode.SUN, 20).wireForm();
                }

                static String ends(Facade facade) {
                    TiltController tilt = facade.south().tilt();
                    return tilt.open(0.1, Mode.SUN, -50).wireForm() + " " + tilt.open(0.3, Mode.SUN, 50).wireForm() + " "
                            + tilt.open(0.2, Mode.SUN, 0).wireForm();
                }

                static String tooFar(Facade facade) {
                    return facade.south().tilt().open(0.31, Mode.SUN, 0).wireForm();
                }

                static String notANumber(Facade facade) {
                    return facade.south().tilt().open(Double.NaN, Mode.SUN, 0).wireForm();
                }

                static String answers(Facade facade) {
                    TiltOpenRequest request = facade.south().tilt().open(0.3, Mode.SUN, 20);
                    CompletableFuture<Moving> later = request.sendAsync();
                    State state = request.awaitFeedback().send();
                    return request.send().to() + " " + later.join().to() + " " + later.join().hours() + " "
                            + state.opening() + " " + state.share();
                }

                static String states(Facade facade) {
                    State state = facade.south().tilt().state().send();
                    return state.opening() + " " + state.isOpeningInRange() + " " + state.share() + " "
                            + state.isShareInRange() + " " + facade.snapshot().states().subList(3, 6);
                }

                static String awaited(Facade facade) {
                    TiltStateRequest request = facade.south().tilt().state();
                    State state = request.await(now -> now.share() == -30, Duration.ofSeconds(30));
                    State confirmed = request.confirm(
                            facade.south().tilt().open(0.15, Mode.SUN, -30), now -> now.share() == -30, Duration.ofSeconds(30));
                    return state.opening() + " " + confirmed.opening();
                }

                static String told(Facade facade) {
                    StateRequest<?> reading = facade.south().readings().get(0);
                    return reading.isToldBy("open") + " " + reading.isToldBy("state");
                }

                static String hours(Facade facade) {
                    Moving moving = facade.north().tilt().open(0.3, Mode.SUN, 20).send();
                    return moving.exactHours() + " " + moving.hours() + " " + moving.isHoursInRange();
                }

                static String locked(Facade facade) {
                    LockedLouvre roof = facade.roof();
                    State state = roof.tiltStateReading().send();
                    return roof.tiltState() + " " + state.opening() + " " + state.share() + " "
                            + roof.weatherForecast(Mode.WIND).withLag(3).wireForm() + " " + roof.readings();
                }
            }
            """;

    @TempDir
    static Path folder;

    private static Compilation compilation;
    private static Stories stories;

    @BeforeAll
    static void compile() {
        compilation = project("stories", Specs.read("/specs/louvre.yaml"))
                .source("louvre/Story.java", STORY)
                .compile()
                .succeeded();
        stories = new Stories(compilation.loader(), "louvre.Story");
    }

    @AfterAll
    static void close() throws IOException {
        stories.close();
    }

    @Test
    void compilesWithoutWarnings() {
        project("strict", Specs.read("/specs/louvre.yaml")).strict().compile().silent();
    }

    @Test
    void valuesAreTurnedAboutTheMiddleOfTheirRange() throws Exception {
        assertEquals("0.3 SUN 20 s open?id=s&open=0.1&mode=s&share=-20", tell("turned"));
        assertEquals("open?id=n&open=0.3&mode=s&share=20", tell("plain"));
    }

    /** 0.4 - 0.1 is 0.30000000000000004 in binary, which the API would not take. */
    @Test
    void endsOfRangeBecomeEachOther() throws Exception {
        assertEquals(
                "open?id=s&open=0.3&mode=s&share=50 open?id=s&open=0.1&mode=s&share=-50 open?id=s&open=0.2&mode=s&share=0",
                tell("ends"));
    }

    @Test
    void valueIsJudgedAsItWasGiven() {
        for (Map.Entry<String, String> story : Map.of(
                        "tooFar", "opening must be 0.1 to 0.3 m, not 0.31 [open]",
                        "notANumber", "opening must be 0.1 to 0.3 m, not NaN [open]")
                .entrySet()) {
            InvalidArgumentException e = assertThrows(InvalidArgumentException.class, () -> tell(story.getKey()));
            assertEquals(story.getValue(), e.getMessage());
        }
    }

    @Test
    void bothAnswersAreTurned() throws Exception {
        assertEquals("-10 -10 OptionalInt.empty 0.15 -30", tell("answers"));
    }

    @Test
    void answersOfReadsThatAreMadeAgainAndAgainAreTurned() throws Exception {
        assertEquals("0.15 0.15", tell("awaited"));
    }

    @Test
    void feedbackOfTheSameTypeTellsTheState() throws Exception {
        assertEquals("true false", tell("told"));
    }

    /** A spec may let reads ask for feedback, too; and of two readings nobody knows which one a feedback is about. */
    @Test
    void controllersMayHaveReadingsOfOneTypeWithFeedback() {
        String spec = Specs.read("/specs/louvre.yaml");
        String state = spec.substring(spec.indexOf("  state:\n    title"), spec.indexOf("  forecast:\n    title"));
        String glance = state.replace("  state:\n", "  glance:\n")
                .replace("namespace: state\n", "namespace: glance\n    feedback: state\n")
                .replace("louvre/state", "louvre/glance");
        String both = spec.replace(state, state + glance)
                .replace(
                        "      state: {description: Tells how it stands.}\n",
                        "      state: {description: Tells how it stands.}\n      glance: {description: Tells how it stands.}\n")
                .replace("state: state}", "state: state, glance: glance}");
        Compilation readings = project("readings", both).strict().compile().silent();
        String handle = readings.sources().get("louvre/PlantLouvreHandle.java");
        assertTrue(handle.contains("\"tilt.glance\""), handle);
        assertFalse(handle.contains("toldBy"), handle);
    }

    @Test
    void whatIsOutOfRangeIsNotTurnedButMarked() throws Exception {
        FakeCaller server = new FakeCaller(Map.of("open", 0.35, "share", -51, "mode", EnumValue.of(Known.SUN)));
        assertEquals(
                "0.35 false -51 false [South tilt.opening: 0.35 m (out of range),"
                        + " South tilt.share: -51 % (out of range), South tilt.mode: SUN]",
                stories.tell("states", stories.call("facade", server)));
        assertEquals(
                "0.15 true -30 true [South tilt.opening: 0.15 m, South tilt.share: -30 %, South tilt.mode: SUN]",
                tell("states"));
    }

    @Test
    void quantityThatMayBeMissingHasFractionsToo() throws Exception {
        FakeCaller server = new FakeCaller(Map.of("to", 10, "run", OptionalDouble.of(2.5)));
        assertEquals("OptionalDouble[2.5] OptionalInt[3] true", stories.tell("hours", stories.call("facade", server)));
        server = new FakeCaller(Map.of("to", 10, "run", OptionalDouble.of(-0.1)));
        assertEquals(
                "OptionalDouble[-0.1] OptionalInt[0] false", stories.tell("hours", stories.call("facade", server)));
        assertEquals("OptionalDouble.empty OptionalInt.empty true", tell("hours"));
    }

    @Test
    void lockedDeviceReadsTurnedAndAlsoWithArguments() throws Exception {
        assertEquals("r 0.15 -30 forecast?id=r&mode=w&lag=3 [tilt: state?id=r]", tell("locked"));
    }

    @Test
    void argumentsOfReadingAreDocumented() {
        String locked = compilation.sources().get("louvre/LockedLouvre.java");
        assertTrue(locked.contains("     * @param mode the mode to ask about\n     * @return the request;"), locked);
    }

    @Test
    void valuesWithoutRangeCannotBeTurned() {
        String spec = Specs.read("/specs/louvre.yaml").replace("min: -50, max: 50, ", "min: -50, ");
        String message =
                project("unbounded", spec).compile().error("PLANT-SHAPE").getMessage(null);
        assertEquals(
                "[PLANT-SHAPE] " + folder.resolve("unbounded/target/classes/facade.yaml")
                        + ":5:3 (devices.South): the device is inverted, but the API gives the values of"
                        + " tilt no least and greatest one, so that they cannot be turned. Take 'direction' out, or give"
                        + " their types a min and a max in the spec.",
                message);
    }

    private static Project project(String name, String spec) {
        return new Project(folder.resolve(name))
                .annotated("louvre", "(spec = \"louvre.yaml\")", "(\"facade.yaml\")")
                .resource("louvre.yaml", spec)
                .resource("facade.yaml", Specs.read("/plants/facade.yaml"));
    }

    private static String tell(String story) throws Exception {
        FakeCaller server =
                new FakeCaller(Map.of("to", 10, "open", 0.25, "share", 30, "mode", EnumValue.of(Known.SUN)));
        return stories.tell(story, stories.call("facade", server));
    }

    private enum Known implements WireValue {
        SUN;

        @Override
        public String wire() {
            return "s";
        }
    }
}
