package io.github.thinknxkit.cli.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.cli.plant.StateText;
import io.github.thinknxkit.cli.process.Key;
import io.github.thinknxkit.cli.process.Screen;
import io.github.thinknxkit.cli.report.Palette;
import io.github.thinknxkit.cli.watch.TableView.Heading;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.api.BundledSpec;
import io.github.thinknxkit.dynamic.plant.DeviceLink;
import io.github.thinknxkit.dynamic.plant.FileDevice;
import io.github.thinknxkit.dynamic.plant.StateKinds;
import io.github.thinknxkit.dynamic.server.OpenConnection;
import io.github.thinknxkit.dynamic.server.SecretEcho;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.plant.DeviceType;
import io.github.thinknxkit.plant.Protection;
import io.github.thinknxkit.plant.StateChange;
import io.github.thinknxkit.simulator.junit.SimulatorConnection;
import io.github.thinknxkit.simulator.junit.WithSimulator;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import io.github.thinknxkit.watch.Watch;
import io.github.thinknxkit.watch.WatchEvent.Cause;
import io.github.thinknxkit.watch.WatchEvent.Changed;
import io.github.thinknxkit.watch.WatchEvent.Reconfigured;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The table that fills a terminal, in a test's own time and on a screen that only notes what is drawn. */
@WithSimulator
@Timeout(60)
class TableViewTest {

    private static final StateKinds KINDS = new StateKinds(new ApiActions(BundledSpec.load()));
    private static final String EVIL = "Lamp \u001b[2J\u001b]0;x\u0007\u202eEND 灯";

    private final List<List<String>> drawn = new ArrayList<>();
    private OpenConnection link;
    private Screen.Size size = new Screen.Size(8, 60);
    private long now;
    private Duration later = Duration.ZERO;

    private final Screen screen = new Screen() {
        @Override
        public Size size() {
            return size;
        }

        @Override
        public void draw(List<String> lines) {
            drawn.add(List.copyOf(lines));
        }

        @Override
        public void close() {}
    };

    @BeforeEach
    void open(SimulatorConnection connection) {
        SecretEcho echo = new SecretEcho(Secret.of(connection.password()));
        link = OpenConnection.open(
                BundledSpec.load(),
                Connection.local(
                                connection.localAddress().getHost(),
                                connection.localAddress().getPort())
                        .digest(connection.user(), echo.secret()),
                echo,
                Optional.empty());
    }

    @AfterEach
    void close() {
        link.close();
    }

    @Test
    void statesWithTheirAge() throws Exception {
        try (Watch watch = read("Lamp")) {
            view(watch, Palette.PLAIN).goOn();

            List<String> lines = drawn.get(0);
            assertEquals(8, lines.size());
            assertTrue(lines.get(0).matches("Villa: 1 of 1 read; local 127.0.0.1:\\d+"), lines.get(0));
            assertEquals("DEVICE     STATE  VALUE  AGE", lines.get(1));
            assertTrue(lines.get(2).matches("Hall/Lamp +power +(on|off) +\\d s"), lines.get(2));
            assertEquals("q ends", lines.get(7));
        }
    }

    @Test
    void itIsDrawnOnceASecondAndSoonAfterAChangeButNotForEachOne() throws Exception {
        try (Watch watch = read("Lamp")) {
            TableView view = view(watch, Palette.PLAIN);

            assertEquals(Duration.ofSeconds(1), view.goOn());
            pass(Duration.ofMillis(900));
            assertEquals(Duration.ofMillis(100), view.goOn());
            assertEquals(1, drawn.size());
            pass(Duration.ofMillis(100));
            view.goOn();
            assertEquals(2, drawn.size());
            for (int i = 0; i < 50; i++) {
                view.tell(change());
                pass(Duration.ofMillis(1));
                view.goOn();
            }
            assertEquals(2, drawn.size(), "nobody could see fifty tables");
            pass(Duration.ofMillis(50));
            view.goOn();
            assertEquals(3, drawn.size());
            view.resized();
            view.goOn();
            assertEquals(4, drawn.size());
        }
    }

    @Test
    void oldStatesAreMarkedAndNewOnesToo() throws Exception {
        try (Watch watch = read("Lamp")) {
            TableView view = view(watch, Palette.COLOURED);
            view.tell(change());
            view.goOn();
            assertTrue(drawn.get(0).get(2).startsWith("\u001b[1m"), drawn.get(0).get(2));

            later = Duration.ofMinutes(7);
            pass(Duration.ofSeconds(6));
            view.goOn();
            assertFalse(
                    drawn.get(1).get(2).startsWith("\u001b[1m"), drawn.get(1).get(2));
            assertTrue(drawn.get(1).get(2).contains("7 min"), drawn.get(1).get(2));
        }
    }

    @Test
    void whatDoesNotFitIsCutAndScrolled() throws Exception {
        String[] names = IntStream.range(0, 20)
                .mapToObj(i -> "Lamp " + i + " with a name that is much too long for this terminal")
                .toArray(String[]::new);
        try (Watch watch = read(names)) {
            TableView view = view(watch, Palette.PLAIN);
            view.goOn();
            assertEquals(8, drawn.get(0).size());
            drawn.get(0).forEach(line -> assertTrue(line.length() < 60, line));
            assertTrue(drawn.get(0).get(2).contains("Lamp 0 "), drawn.get(0).get(2));
            assertTrue(drawn.get(0).get(2).contains("…"), drawn.get(0).get(2));
            assertEquals(
                    "rows 1 to 5 of 20; arrows scroll, q ends", drawn.get(0).get(7));

            assertEquals("rows 2 to 6 of 20; arrows scroll, q ends", footerAfter(view, Key.DOWN));
            assertEquals("rows 7 to 11 of 20; arrows scroll, q ends", footerAfter(view, Key.PAGE_DOWN));
            assertEquals("rows 16 to 20 of 20; arrows scroll, q ends", footerAfter(view, Key.END));
            assertEquals("rows 16 to 20 of 20; arrows scroll, q ends", footerAfter(view, Key.DOWN));
            assertEquals("rows 15 to 19 of 20; arrows scroll, q ends", footerAfter(view, Key.UP));
            assertEquals("rows 1 to 5 of 20; arrows scroll, q ends", footerAfter(view, Key.HOME));
            assertEquals("rows 1 to 5 of 20; arrows scroll, q ends", footerAfter(view, Key.PAGE_UP));
            size = new Screen.Size(40, 200);
            assertEquals("q ends", footerAfter(view, Key.OTHER));
            for (int rows = 1; rows < 5; rows++) {
                size = new Screen.Size(rows, rows);
                view.press(Key.OTHER);
                view.goOn();
                int most = rows;
                assertTrue(last().size() <= rows, () -> last() + " on " + most + " rows");
            }
        }
    }

    @Test
    void namesOfStrangersDriveNoTerminal() throws Exception {
        size = new Screen.Size(8, 200);
        try (Watch watch = read(EVIL)) {
            TableView view = view(watch, Palette.PLAIN);
            view.tell(new Reconfigured("local \u001b[31m", "\u001b[2J"));
            view.goOn();

            String all = String.join("", last());
            assertTrue(all.contains("灯"), all);
            assertTrue(all.contains("has another"), all);
            assertEquals(
                    0,
                    all.chars()
                            .filter(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)
                            .count(),
                    all);
        }
    }

    private List<String> last() {
        return drawn.get(drawn.size() - 1);
    }

    private String footerAfter(TableView view, Key key) {
        view.press(key);
        view.goOn();
        return last().get(last().size() - 1);
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }

    private TableView view(Watch watch, Palette colours) {
        InstantSource clock = () -> Instant.now().plus(later);
        return new TableView(
                screen,
                watch,
                new Heading("Villa", colours),
                new StateText(KINDS),
                clock.withZone(ZoneOffset.UTC),
                () -> now);
    }

    private Watch read(String... names) throws Exception {
        List<FileDevice> devices = List.of(names).stream()
                .map(name -> new FileDevice(lamp(name), DeviceLink.over(link), KINDS))
                .toList();
        Watch watch = Watch.over(devices).budget(1000).start();
        watch.ready().get(30, TimeUnit.SECONDS);
        return watch;
    }

    private static DeviceInfo lamp(String name) {
        return DeviceInfo.of(
                new DeviceType("light", List.of("power"), Protection.NONE),
                DemoPlant.CEILING_LIGHT,
                name,
                List.of("Hall"));
    }

    private static Changed change() {
        DeviceState before = new DeviceState(lamp("Lamp"), "power.on", false, "");
        DeviceState after = new DeviceState(lamp("Lamp"), "power.on", true, "");
        return new Changed(new StateChange(Optional.of(before), Optional.of(after)), Instant.now(), Cause.POLL);
    }
}
