package io.github.thinknxkit.openapi.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.auth.Scheme;
import io.github.thinknxkit.simulator.fault.Fault;
import io.github.thinknxkit.simulator.journal.Arrival;
import io.github.thinknxkit.simulator.knx.Telegram;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.opentest4j.TestAbortedException;

/**
 * The clients of other languages do what the README shows: they are generated from the documents as it says, compiled with its code
 * and run against the simulator. A build does so with one client; the profile {@code clients} with all.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ClientsTest {

    private static final Path DOCUMENTS = Path.of("documents");
    private static final Path FOLDER = Path.of("target", "clients").toAbsolutePath();
    private static final List<Language> LANGUAGES =
            List.of(new JavaLanguage(), new TypeScriptLanguage(), new PythonLanguage());

    private static final boolean ALL = Boolean.getBoolean("clients.all");
    private static final String ALL_CLIENTS = "mvn -Pclients verify runs the clients of all languages";

    /** What a program of the README prints, as Java writes it. */
    private static final List<String> PRINTED = List.of("true", "0", "0", "2", "404", "0");

    private static Simulator simulator;
    private static Page page;

    /** With the credentials of the README. */
    @BeforeAll
    static void start() throws Exception {
        simulator = Simulator.builder()
                .user("service", "password")
                .key("KEY")
                .reactionTime(Duration.ZERO)
                .start();
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @BeforeAll
    static void generate() throws Exception {
        page = Page.read();
        Files.createDirectories(FOLDER);
        Generator generator = new Generator(FOLDER);
        for (Language language : LANGUAGES) {
            for (String kind : setups(language).keySet()) {
                generator.add(
                        DOCUMENTS.resolve("thinknx-" + kind + ".json"),
                        page.options(language.generator(), kind),
                        FOLDER.resolve(language.word()).resolve(kind));
            }
        }
        generator.run();
    }

    /** The clients that this build tries. */
    private static Map<String, String> setups(Language language) {
        Map<String, String> setups = page.setups(language.word());
        if (!ALL) {
            setups.keySet().retainAll(language == LANGUAGES.get(0) ? Set.of("local-basic") : Set.of());
        }
        return setups;
    }

    @Test
    void thereIsAClientOfEveryDocument() {
        Set<String> kinds = new TreeSet<>();
        LANGUAGES.forEach(language -> kinds.addAll(page.setups(language.word()).keySet()));

        assertEquals(Set.of("local-digest", "local-basic", "local-query", "cloud", "on-premise-cloud"), kinds);
    }

    @TestFactory
    Stream<DynamicTest> java() throws Exception {
        return programs(LANGUAGES.get(0));
    }

    @TestFactory
    Stream<DynamicTest> typeScript() throws Exception {
        return programs(LANGUAGES.get(1));
    }

    @TestFactory
    Stream<DynamicTest> python() throws Exception {
        return programs(LANGUAGES.get(2));
    }

    private static Stream<DynamicTest> programs(Language language) throws Exception {
        try {
            assumeTrue(!setups(language).isEmpty(), ALL_CLIENTS);
            language.require();
        } catch (TestAbortedException e) {
            // Of a factory that is skipped itself, no report would tell.
            return Stream.of(dynamicTest(language.word(), () -> {
                throw e;
            }));
        }
        Path folder = FOLDER.resolve(language.word());
        Trust trust = Trust.write(
                folder, simulator.identity().certificate(), simulator.identity().pem());
        Map<String, String> setups = new LinkedHashMap<>();
        setups(language).forEach((kind, setup) -> setups.put(kind, addressed(setup, trust)));
        language.compile(folder, setups, page.calls(language.word()));
        return setups.keySet().stream()
                .map(kind -> dynamicTest(kind, () -> run(language, folder.resolve(kind), trust)));
    }

    /** Puts the simulator's addresses in place of the README's. */
    private static String addressed(String setup, Trust trust) {
        int local = simulator.localAddress().getPort();
        return setup.replace("https://data.thinknx.eu", simulator.cloudAddress().toString())
                .replace("cloud.example", simulator.cloudAddress().getAuthority())
                .replace("cloud.pem", trust.pem().toString())
                .replace("192.0.2.10", "127.0.0.1")
                .replace("5051", Integer.toString(local));
    }

    private static void run(Language language, Path client, Trust trust) throws Exception {
        simulator.reset();
        simulator.device(DemoPlant.CEILING_LIGHT).put(Controller.POWER, 0);
        simulator.faults().nextOf("trigger", 1, new Fault.Drop(Fault.Moment.BEFORE_ANSWER));

        String printed = Tool.run(client, language.environment(client, trust), language.command(client, trust));

        assertEquals(PRINTED, printed.toLowerCase(Locale.ROOT).lines().toList());
        assertCalled(client.getFileName().toString());
    }

    private static void assertCalled(String kind) {
        List<Arrival> calls = new ArrayList<>(simulator.journal().arrivals());
        calls.removeIf(call -> call.scheme() == Scheme.NONE && kind.equals("local-digest"));
        assertEquals(
                List.of(
                        "power",
                        "power",
                        "powerstatus",
                        "tempmode",
                        "system/sendKNXfloat2bytes",
                        "powerstatus",
                        "trigger"),
                calls.stream().map(Arrival::operation).toList());
        assertTrue(calls.stream().allMatch(call -> isExpected(kind, call.scheme())), calls::toString);
        assertFalse(calls.get(0).query().contains("fb"), calls.get(0)::query);
        assertEquals(
                2,
                simulator
                        .device(DemoPlant.THERMOSTAT)
                        .value(Controller.MODALITY)
                        .intValue());
        List<Telegram> telegrams = simulator.telegrams().telegrams();
        assertEquals(1, telegrams.size());
        assertEquals("1/0/1", telegrams.get(0).group().toString());
        assertEquals(0, telegrams.get(0).value().compareTo(new BigDecimal("21.5")));
    }

    private static boolean isExpected(String kind, Scheme scheme) {
        return switch (kind) {
            case "local-digest" -> scheme == Scheme.DIGEST_MD5 || scheme == Scheme.DIGEST_SHA_256;
            case "local-basic" -> scheme == Scheme.BASIC;
            case "local-query" -> scheme == Scheme.QUERY;
            default -> scheme == Scheme.KEY;
        };
    }
}
