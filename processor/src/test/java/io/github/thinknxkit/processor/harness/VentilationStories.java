package io.github.thinknxkit.processor.harness;

import io.github.thinknxkit.connection.Connection;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The client of the ventilation API, as a user's own code calls it: a class that is compiled with the client has a
 * method for each story, which gives what it learnt as a text.
 */
public final class VentilationStories implements AutoCloseable {

    private static final String STORY = """
            package vent;

            import io.github.thinknxkit.connection.Connection;
            import io.github.thinknxkit.caller.Caller;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.function.Function;

            /** Calls that each give a text; looked up by name. */
            final class Story {
                static Aero fake(Caller caller) {
                    return Aero.over(caller);
                }

                static Aero real(Connection connection) {
                    return Aero.connect(connection);
                }

                static String run(Aero aero) {
                    return aero.unit("A-1").fan().run(true).send().unit();
                }

                static String stage(Aero aero) {
                    return aero.unit("A 1/b").fan().stage(Stage.PARTY).withFor(5).withLimit(120.5).withBack(Stage.LOW)
                            .withDefault(false).withRemark("a&b=c").send().unit();
                }

                static String bareStage(Aero aero) {
                    return aero.unit("A-1").fan().stage(Stage.LOW).wireForm();
                }

                static String state(Aero aero) {
                    HasFan unit = aero.unit("A-1");
                    UnitState state = unit.fan().state().send();
                    return state.running() + " " + state.stage() + " " + state.boost() + " " + state.temperature() + " "
                            + state.filterPressure() + " " + state.remark();
                }

                static String printedState(Aero aero) {
                    return aero.unit("A-1").fan().state().send().toString();
                }

                static String handles(Aero aero) {
                    return aero.unit("A-1") + ", " + aero.unit("A-1").fan() + ", " + aero.station();
                }

                static String about(Aero aero) {
                    Overview overview = aero.station().about().send();
                    return overview.firmware() + " " + overview.units() + " " + overview.runTime();
                }

                static String values(Aero aero) {
                    FanStageRequest request = aero.unit("A-1").fan().stage(Stage.HIGH).withFor(3);
                    List<Object> values = new ArrayList<>();
                    values.add(request.unit());
                    values.add(request.stage());
                    values.add(request.forValue());
                    values.add(request.limit());
                    values.add(request.equals(aero.unit("A-1").fan().stage(Stage.HIGH).withFor(3)));
                    values.add(request.equals(aero.unit("A-1").fan().stage(Stage.HIGH).withFor(4)));
                    values.add(request.effect());
                    return values.toString();
                }

                static String tooShort(Aero aero) {
                    return aero.unit("A").toString();
                }

                static String tooLittle(Aero aero) {
                    return aero.unit("A-1").fan().stage(Stage.LOW).withFor(0).toString();
                }

                static String tooMuch(Aero aero) {
                    return aero.unit("A-1").fan().stage(Stage.LOW).withLimit(250.1).toString();
                }

                static String notANumber(Aero aero) {
                    return aero.unit("A-1").fan().stage(Stage.LOW).withLimit(Double.NaN).toString();
                }

                static String nothing(Aero aero) {
                    return aero.unit("A-1").fan().stage(null).toString();
                }

                static String noTime(Aero aero) {
                    return aero.unit("A-1").fan().state().within(java.time.Duration.ZERO).toString();
                }

                static String freshness(Aero aero) {
                    return Aero.freshness().toString();
                }

                static String close(Aero aero) {
                    aero.close();
                    return aero.unit("A-1").toString();
                }
            }
            """;

    private final Stories stories;

    public VentilationStories(Path folder) {
        stories = new Stories(
                new Project(folder)
                        .annotated("vent", "(spec = \"aero.yaml\")")
                        .resource("aero.yaml", Specs.ventilation())
                        .source("vent/Story.java", STORY)
                        .compile()
                        .succeeded()
                        .loader(),
                "vent.Story");
    }

    /** A client over a fake. */
    public Object fake(FakeCaller caller) throws Exception {
        return stories.call("fake", caller);
    }

    /** A client of a server. */
    public Object real(Connection connection) throws Exception {
        return stories.call("real", connection);
    }

    /** Tells a story, and throws what it throws. */
    public String tell(String name, Object aero) throws Exception {
        return stories.tell(name, aero);
    }

    @Override
    public void close() throws IOException {
        stories.close();
    }
}
