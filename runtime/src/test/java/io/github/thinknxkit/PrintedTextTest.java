package io.github.thinknxkit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.annotation.ThinknxApi;
import io.github.thinknxkit.call.LatestWins;
import io.github.thinknxkit.connection.Attempt;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Quirks;
import io.github.thinknxkit.connection.RetryPolicy;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.connection.Settings;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.hook.GatewayHooks;
import io.github.thinknxkit.hook.HookReceiver;
import io.github.thinknxkit.plant.Devices;
import io.github.thinknxkit.plant.PlantDevice;
import io.github.thinknxkit.testing.Specimens;
import io.github.thinknxkit.value.EnumValue;
import io.github.thinknxkit.value.WireValue;
import io.github.thinknxkit.watch.Watch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read of values: words, and nothing that Java says of its own accord. */
class PrintedTextTest {

    private static final Pattern UNREADABLE =
            Pattern.compile("\\bPT-?\\d|@[0-9a-f]{5,}|Optional(Int|Double|Long)?[\\[.]|\\$\\$Lambda"
                    + "|\\$Proxy|\\bnull\\b|\\d\\.\\d*E-?\\d");

    private static final Connection LOCAL =
            Connection.local("192.0.2.10").digest("service", Secret.of(Specimens.SECRET));

    static Stream<Object> values() {
        return Stream.of(
                        exportedTypes().stream().flatMap(type -> Specimens.of(type).stream()),
                        Stream.of(
                                LOCAL,
                                LOCAL.settings(),
                                LOCAL.listener(attempt -> {}).maxRate(5).settings(),
                                Connection.local("192.0.2.10"),
                                Connection.local("192.0.2.10")
                                        .basic("service", Specimens.SECRET)
                                        .settings(),
                                Connection.local("192.0.2.10")
                                        .queryCredentials("service", Specimens.SECRET)
                                        .settings(),
                                Connection.cloud(Specimens.SECRET).settings(),
                                Connection.onPremise("https://cloud.example.com", Specimens.SECRET)
                                        .settings(),
                                Secret.of(Specimens.SECRET),
                                Transport.builder(),
                                Watch.over(List.of()),
                                HookReceiver.of(Secret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")),
                                GatewayHooks.over(Connection.onPremise("https://cloud.example.com", Specimens.SECRET)),
                                new LatestWins<>(),
                                Devices.of(List.of(), PlantDevice.class),
                                EnumValue.of(Switch.ON),
                                EnumValue.of("7", List.of(Switch.ON))))
                .flatMap(values -> values);
    }

    @ParameterizedTest
    @MethodSource("values")
    void isReadable(Object value) {
        String text = value.toString();
        assertAll(
                () -> assertFalse(text.isEmpty(), value.getClass().getName()),
                () -> assertFalse(
                        UNREADABLE.matcher(text).find(), value.getClass().getName() + " prints " + text),
                () -> assertFalse(
                        text.contains(Specimens.SECRET), value.getClass().getName() + " prints " + text));
    }

    /** So that nothing is left out by mistake: a new type is made above, or is named here. */
    @Test
    void allTypesArePrinted() {
        TreeSet<String> left = new TreeSet<>();
        exportedTypes().forEach(type -> left.add(name(type)));
        values().forEach(value -> left.remove(name(value.getClass())));
        // A transport and a watch are printed by their own tests, sources by nobody; the others are made of requests
        // and failures,
        // which are printed here.
        assertEquals(Set.of("PartialFailureException", "Sources", "StateRequest", "Transport", "Watch"), left);
    }

    private static String name(Class<?> type) {
        return type.getName().replaceFirst(".*\\.", "");
    }

    /** Types that have values: neither those that others implement, nor those that have static methods only. */
    private static List<Class<?>> exportedTypes() {
        List<Class<?>> types = new ArrayList<>();
        Path classes = classes();
        for (ModuleDescriptor.Exports exported : ModuleFinder.of(classes)
                .findAll()
                .iterator()
                .next()
                .descriptor()
                .exports()) {
            if (!exported.isQualified()) {
                try (Stream<Path> files =
                        Files.list(classes.resolve(exported.source().replace('.', '/')))) {
                    files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".class") && !file.startsWith("package-info"))
                            .map(file -> load(exported.source() + "." + file.replace(".class", "")))
                            .filter(PrintedTextTest::hasValues)
                            .forEach(types::add);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        assertTrue(types.size() > 60, types::toString);
        return types;
    }

    private static boolean hasValues(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null
                        || Modifier.isPublic(type.getEnclosingClass().getModifiers()))
                && !Modifier.isAbstract(type.getModifiers())
                && Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> !Modifier.isStatic(method.getModifiers()));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PrintedTextTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }

    private static Path classes() {
        try {
            return Path.of(ThinknxApi.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void settingsAreInWords() {
        assertEquals(
                "Settings[endpoint=local 192.0.2.10, method=GET, deadlines=Deadlines[call=10 s, feedback=1 min],"
                        + " limits=Limits[answerBytes=1048576, inFlight=8],"
                        + " retries=RetryPolicy[attempts=3, firstPause=200 ms, longestPause=5 s], quirks=Quirks]",
                LOCAL.settings().toString());
    }

    @Test
    void whatIsSetIsShown() {
        Settings settings = LOCAL.maxRate(2.5)
                .quirks(Quirks.parse("path.hvacfanset=hvacfan"))
                .listener(attempt -> {})
                .settings();
        assertTrue(
                settings.toString().endsWith(", quirks=Quirks[paths={hvacfanset=hvacfan}], listener=set]"),
                settings::toString);
        assertEquals(
                "Limits[answerBytes=1048576, inFlight=8, rate=2.5]",
                settings.limits().toString());
    }

    @Test
    void attemptsAreInWords() {
        Attempt attempt = new Attempt(
                "power",
                "1IzPszHWAEuvzxtXBMrkzA",
                "local 192.0.2.10:5051",
                "GET /api/V1/power?guid=1IzPszHWAEuvzxtXBMrkzA&cmd=1&auth=digest",
                2,
                Attempt.Outcome.ANSWERED,
                OptionalInt.of(200),
                Duration.ofNanos(12_345_600));
        assertEquals(
                "Attempt[operation=power, target=1IzPszHWAEuvzxtXBMrkzA, connection=local 192.0.2.10:5051,"
                        + " request=GET /api/V1/power?guid=1IzPszHWAEuvzxtXBMrkzA&cmd=1&auth=digest, number=2, outcome=ANSWERED,"
                        + " status=200, duration=12.3456 ms]",
                attempt.toString());
    }

    @Test
    void refusedPausesAreInWords() {
        RuntimeException refused = assertThrows(
                IllegalArgumentException.class,
                () -> new RetryPolicy(3, Duration.ofSeconds(5), Duration.ofMillis(200)));
        assertEquals(
                "the first pause must be zero or more and no longer than the longest one, not 5 s and 200 ms",
                refused.getMessage());
    }

    private enum Switch implements WireValue {
        ON;

        @Override
        public String wire() {
            return "1";
        }
    }
}
