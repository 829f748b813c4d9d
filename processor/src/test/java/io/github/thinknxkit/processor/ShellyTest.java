package io.github.thinknxkit.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Quirks;
import io.github.thinknxkit.error.AuthenticationException;
import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.error.NotFoundException;
import io.github.thinknxkit.processor.harness.Compilation;
import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.harness.ShellyDevice;
import io.github.thinknxkit.processor.harness.Specs;
import io.github.thinknxkit.processor.harness.Stories;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A client of the API of Shelly's first generation, which is an example in the README of the specs, against a device. */
@Timeout(120)
class ShellyTest {

    private static final String STORY = """
            package shelly;

            import io.github.thinknxkit.connection.Connection;

            final class Story {
                static Shelly open(Connection connection) {
                    return Shelly.connect(connection);
                }

                static String relay(Shelly shelly) {
                    RelayStatus on = shelly.relay(0).switching().turn(true).withTimer(2.5).send();
                    RelayStatus off = shelly.relay(1).switching().toggle().send();
                    RelayStatus again = shelly.relay(1).switching().toggle().send();
                    RelayStatus now = shelly.relay(0).switching().status().send();
                    return on.on() + " " + on.timer() + " " + on.remaining() + " " + off.on() + " " + again.on() + " "
                            + now.on() + " " + now.source();
                }

                static String light(Shelly shelly) {
                    LightStatus lit = shelly.light(0).lighting().turn(true).withBrightness(40).withTransition(500).send();
                    LightStatus dimmed = shelly.light(0).lighting().dim(DimDirection.UP, 10).send();
                    return lit.on() + " " + lit.brightness() + " " + dimmed.exactBrightness();
                }

                static String roller(Shelly shelly) {
                    HasMovement roller = shelly.roller(0);
                    RollerStatus unknown = roller.movement().status().send();
                    RollerStatus opening = roller.movement().open().send();
                    RollerStatus moving = roller.movement().move(RollerCommand.CLOSE, 1.5).send();
                    RollerStatus stopped = roller.movement().stop().send();
                    RollerStatus there = roller.movement().position(30).send();
                    return unknown.position() + " " + unknown.isPositionInRange() + " " + opening.state() + " "
                            + moving.state() + " " + stopped.state() + " " + there.position() + " "
                            + there.isPositionInRange() + " " + there.lastDirection() + " " + there.power();
                }

                static String status(Shelly shelly) {
                    DeviceStatus status = shelly.device().status().send();
                    return status.connected() + " " + status.address() + " " + status.signal() + " " + status.firstRelayOn()
                            + " " + status.secondRelayOn() + " " + status.power() + " " + status.update() + " "
                            + status.uptime();
                }

                static String identity(Shelly shelly) {
                    Identity identity = shelly.device().identity().send();
                    return identity.model() + " " + identity.protectedValue() + " " + identity.outputs();
                }

                static String effects(Shelly shelly) {
                    return shelly.relay(2).switching().turn(false).effect() + " "
                            + shelly.relay(2).switching().toggle().effect() + " "
                            + shelly.roller(0).movement().move(RollerCommand.OPEN, 1).effect() + " "
                            + shelly.device().reboot().effect();
                }

                static String forms(Shelly shelly) {
                    return shelly.relay(2).switching().turn(false) + " " + shelly.relay(2).switching().status() + " "
                            + shelly.roller(0).movement().position(7) + " " + shelly.device().status();
                }

                static String noSuchChannel(Shelly shelly) {
                    return shelly.relay(3).switching().status().send().toString();
                }

                static String channelOutOfRange(Shelly shelly) {
                    return shelly.relay(4).toString();
                }
            }
            """;

    @TempDir
    static Path folder;

    private static Compilation compilation;
    private static Stories stories;

    @BeforeAll
    static void compile() {
        // Alone under every lint: the story's own code has no comments, which doclint asks for on later releases of
        // Java.
        project("client").strict().compile().silent();
        compilation = project("story")
                .source("shelly/Story.java", STORY)
                .options("-Xlint:all,-processing", "-Werror")
                .compile()
                .silent();
        stories = new Stories(compilation.loader(), "shelly.Story");
    }

    private static Project project(String name) {
        return new Project(folder.resolve(name))
                .annotated("shelly", "(spec = \"shelly.yaml\")")
                .resource("shelly.yaml", Specs.shelly());
    }

    @AfterAll
    static void close() throws IOException {
        stories.close();
    }

    @Test
    void clientDrivesTheDevice() throws Exception {
        try (ShellyDevice device = new ShellyDevice()) {
            Object shelly = open(device);
            assertEquals(
                    "true Optional[true] OptionalDouble[2.5] true false true Optional[http]",
                    stories.tell("relay", shelly));
            assertEquals("true 40 50.0", stories.tell("light", shelly));
            assertEquals(
                    "101 false OPEN CLOSE STOP 30 true Optional[OPEN] OptionalDouble[0.0]",
                    stories.tell("roller", shelly));
            assertEquals(
                    "true Optional[192.0.2.7] OptionalInt[-62] Optional[true] Optional[false] OptionalDouble[12.5]"
                            + " Optional[false] 5",
                    stories.tell("status", shelly));
            assertEquals("SHSW-25 true OptionalInt[2]", stories.tell("identity", shelly));
            assertEquals(
                    List.of(
                            "GET /relay/0?turn=on&timer=2.5",
                            "GET /relay/1?turn=toggle",
                            "GET /relay/1?turn=toggle",
                            "GET /relay/0",
                            "GET /light/0?turn=on&brightness=40&transition=500",
                            "GET /light/0?dim=up&step=10",
                            "GET /roller/0",
                            "GET /roller/0?go=open",
                            "GET /roller/0?go=close&duration=1.5",
                            "GET /roller/0?go=stop",
                            "GET /roller/0?go=to_pos&roller_pos=30",
                            "GET /status",
                            "GET /shelly"),
                    device.received());
        }
    }

    @Test
    void aFormHasTheOtherParametersOnly() throws Exception {
        try (ShellyDevice device = new ShellyDevice()) {
            Object shelly = stories.call("open", connection(device).post());
            stories.tell("light", shelly);
            assertEquals(
                    List.of("POST /light/0 turn=on&brightness=40&transition=500", "POST /light/0 dim=up&step=10"),
                    device.received());
        }
    }

    @Test
    void errorsAreToldApart() throws Exception {
        try (ShellyDevice device = new ShellyDevice()) {
            Object shelly = open(device);
            assertThrows(NotFoundException.class, () -> stories.tell("noSuchChannel", shelly));
            InvalidArgumentException beyond =
                    assertThrows(InvalidArgumentException.class, () -> stories.tell("channelOutOfRange", shelly));
            assertEquals("channel must be 0 to 3, not 4 [relay]", beyond.getMessage());
            Object stranger = stories.call(
                    "open", Connection.local("127.0.0.1", device.port()).basic("admin", "wrong"));
            assertThrows(AuthenticationException.class, () -> stories.tell("status", stranger));
            assertEquals(List.of("GET /relay/3"), device.received());
        }
    }

    @Test
    void requestsShowPathAndEffect() throws Exception {
        Object shelly = stories.call("open", Connection.local("127.0.0.1", 1).basic("admin", "s3cret"));
        assertEquals("ABSOLUTE RELATIVE RELATIVE RELATIVE", stories.tell("effects", shelly));
        assertEquals("relay/2?turn=off relay/2 roller/0?go=to_pos&roller_pos=7 status", stories.tell("forms", shelly));
    }

    @Test
    void anotherPathKeepsTheChannel() throws Exception {
        try (ShellyDevice device = new ShellyDevice()) {
            Connection moved = connection(device).quirks(Quirks.parse("path.light-dim=relay/{channel}"));
            assertThrows(RuntimeException.class, () -> stories.tell("light", stories.call("open", moved)));
            assertEquals("GET /relay/0?dim=up&step=10", device.received().get(1));
            for (String wrong : List.of("path.light-dim=relay", "path.status=status/{channel}", "version=v1")) {
                Connection quirky = connection(device).quirks(Quirks.parse(wrong));
                assertThrows(IllegalArgumentException.class, () -> stories.call("open", quirky), wrong);
            }
        }
    }

    @Test
    void theDocumentationHasTheUrlAsItIsSent() {
        String controller = compilation.sources().get("shelly/LightingController.java");
        assertTrue(controller.contains("/light/0?turn=on"), controller);
        assertFalse(controller.contains("//light"), controller);
    }

    private static Object open(ShellyDevice device) throws Exception {
        return stories.call("open", connection(device));
    }

    private static Connection connection(ShellyDevice device) {
        return Connection.local("127.0.0.1", device.port()).basic("admin", "s3cret");
    }
}
