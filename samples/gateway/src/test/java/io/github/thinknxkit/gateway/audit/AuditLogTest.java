package io.github.thinknxkit.gateway.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.gateway.key.ApiKey;
import io.github.thinknxkit.gateway.key.CallLimit;
import io.github.thinknxkit.gateway.key.Right;
import io.github.thinknxkit.gateway.key.Scope;
import io.github.thinknxkit.page.web.FormField;
import io.github.thinknxkit.testing.ManualTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class AuditLogTest {

    private static final Instant START = Instant.parse("2026-11-30T06:00:00Z");

    private static final String SECRET = "nx_0123456789_" + "s".repeat(43);

    private final ManualTime time = new ManualTime(START);

    @TempDir
    private Path gatewayFolder;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(gatewayFolder.resolve("audit"));
    }

    private AuditLog open(AuditRules rules) throws IOException {
        return AuditLog.open(gatewayFolder, rules, time::now);
    }

    private static ApiKey key() {
        return new ApiKey(
                "3f7kq2m9xd",
                "villa",
                "Anna's phone",
                Scope.everything(Right.READ, Right.COMMAND),
                CallLimit.USUAL,
                START,
                Optional.empty(),
                Optional.empty());
    }

    private static AuditedCall call(String request, FormField... arguments) {
        return new AuditedCall(
                request,
                Actor.key(key(), "192.0.2.7"),
                "villa",
                "power",
                Optional.of("1IzPszHWAEvzxtXBMrkzWQ"),
                Optional.of("Ground floor/Kitchen/Lamp"),
                List.of(arguments),
                "absolute");
    }

    private static FormField field(String name, String value) {
        return new FormField(name, Optional.of(value));
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(folder.resolve("audit.jsonl"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void tellsOfACommandBeforeItIsSentAndAfter() throws IOException {
        AuditLog log = open(AuditRules.USUAL);
        AuditedCall call = call("r1", field("value", "on"), new FormField("fb", Optional.empty()));

        log.begun(call);
        List<String> before = lines();
        time.pass(Duration.ofMillis(34));
        log.ended(call, 200, true, Duration.ofMillis(34));

        String rest = "\"request\":\"r1\",\"actor\":\"key 3f7kq2m9xd\",\"address\":\"192.0.2.7\",\"server\":\"villa\","
                + "\"operation\":\"power\",\"guid\":\"1IzPszHWAEvzxtXBMrkzWQ\","
                + "\"place\":\"Ground floor/Kitchen/Lamp\",\"arguments\":[\"value=on\",\"fb\"],\"effect\":\"absolute\"";
        String begun = "{\"at\":\"2026-11-30T06:00:00Z\",\"event\":\"begun\"," + rest + "}";
        String ended = "{\"at\":\"2026-11-30T06:00:00.034Z\",\"event\":\"ended\"," + rest
                + ",\"status\":200,\"outcome\":\"done\",\"ms\":34}";
        assertEquals(List.of(begun), before);
        assertEquals(List.of(begun, ended), lines());
        log.close();
    }

    @Test
    void saysWhatBecameOfACommand() throws IOException {
        AuditLog log = open(AuditRules.USUAL);
        log.ended(call("r1"), 200, true, Duration.ZERO);
        log.ended(call("r2"), 503, false, Duration.ZERO);
        log.ended(call("r3"), 504, true, Duration.ZERO);
        // What a server refuses, some say with 200.
        log.ended(call("r4"), 200, false, Duration.ZERO);
        log.close();

        assertEquals(
                List.of("done", "not done", "unknown", "not done"),
                lines().stream()
                        .map(line -> line.replaceAll(".*\"outcome\":\"([^\"]*)\".*", "$1"))
                        .toList());
    }

    @Test
    void tellsOfKeysAndOthers() throws IOException {
        AuditLog log = open(AuditRules.USUAL);
        log.keyMade(Actor.console("root"), key());
        log.keyRevoked(Actor.user("anna", "192.0.2.9"), key());
        log.happened("logged in", Actor.user("anna", "192.0.2.9"), Map.of("role", "operate"));
        log.close();

        assertEquals(
                List.of(
                        "{\"at\":\"2026-11-30T06:00:00Z\",\"event\":\"key made\",\"actor\":\"account root\",\"address\":\"console\","
                                + "\"key\":\"3f7kq2m9xd\",\"server\":\"villa\",\"note\":\"Anna's phone\","
                                + "\"rights\":\"command, read\",\"areas\":\"\",\"tags\":\"\",\"devices\":\"\",\"expires\":\"never\"}",
                        "{\"at\":\"2026-11-30T06:00:00Z\",\"event\":\"key revoked\",\"actor\":\"user anna\",\"address\":\"192.0.2.9\","
                                + "\"key\":\"3f7kq2m9xd\",\"server\":\"villa\",\"note\":\"Anna's phone\"}",
                        "{\"at\":\"2026-11-30T06:00:00Z\",\"event\":\"logged in\",\"actor\":\"user anna\",\"address\":\"192.0.2.9\","
                                + "\"role\":\"operate\"}"),
                lines());
    }

    @Test
    void staysInLinesWhateverCallersSend() throws IOException {
        AuditLog log = open(AuditRules.USUAL);
        AuditedCall call = call(
                "r1\n{\"at\":\"x\",\"event\":\"ended\"}",
                field("pass", "hunter2"),
                field("value", SECRET),
                field("a\r\nb", "\u0000\u001b[2J\u009b\u202e\ud800\"\\"),
                field("long", "x".repeat(100_000)));

        log.begun(call);
        log.close();

        String line = String.join("\n", lines());
        assertEquals(1, lines().size());
        assertFalse(line.contains("hunter2"), line);
        assertFalse(line.contains("sss"), line);
        assertTrue(line.contains("value=nx_0123456789_***"), line);
        assertTrue(line.chars().noneMatch(Character::isISOControl), line);
        assertTrue(line.contains("a\\u000d\\u000ab=\\u0000\\u001b[2J\\u009b\\u202e\\ud800\\\"\\\\"), line);
        assertTrue(line.length() < 1_000, line);
    }

    @Test
    void saysWhichCommandsWereCutOff() throws IOException {
        AuditLog killed = open(AuditRules.USUAL);
        killed.begun(call("whole"));
        killed.ended(call("whole"), 200, true, Duration.ofMillis(34));
        killed.begun(call("cut \"off"));
        Files.writeString(
                folder.resolve("audit.jsonl"), "{\"at\":\"2026-11-30T06:00:00Z\",\"ev", StandardOpenOption.APPEND);
        time.pass(Duration.ofMinutes(1));

        open(AuditRules.USUAL).close();

        List<String> lines = lines();
        String last = lines.get(lines.size() - 1);
        assertTrue(
                last.startsWith("{\"at\":\"2026-11-30T06:01:00Z\",\"event\":\"cut off\",\"request\":\"cut \\\"off\","),
                last);
        assertTrue(last.endsWith(",\"begun\":\"2026-11-30T06:00:00Z\",\"outcome\":\"unknown\"}"), last);
        assertEquals(5, lines.size());
        killed.close();

        open(AuditRules.USUAL).close();
        assertEquals(5, lines().size());
    }

    @Test
    void findsACommandThatWasCutOffAtMidnight() throws IOException {
        AuditLog killed = open(AuditRules.USUAL);
        killed.begun(call("cut"));
        Files.setLastModifiedTime(folder.resolve("audit.jsonl"), FileTime.from(START));
        time.pass(Duration.ofDays(1));

        open(AuditRules.USUAL).close();

        assertEquals(2, files().size());
        assertEquals(1, lines().size());
        assertTrue(lines().get(0).contains("\"cut off\",\"request\":\"cut\""));
        killed.close();
    }

    @Test
    void beginsAFileWhenOneIsFullAndKeepsSome() throws IOException {
        AuditLog log = open(new AuditRules(1_000, 3, Duration.ofDays(365)));
        for (int i = 0; i < 40; i++) {
            log.begun(call("r" + i));
        }
        log.close();

        assertEquals(3, files().size());
        for (Path file : files()) {
            assertTrue(Files.size(file) <= 1_000, file.toString());
            assertTrue(Files.readString(file).endsWith("}\n"));
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
        assertTrue(lines().get(lines().size() - 1).contains("r39"));
    }

    @Test
    void beginsAFileEachDayAndDeletesOldOnesOnly() throws IOException {
        Path stranger = Files.writeString(folder.resolve("audit-notes.jsonl"), "mine");
        AuditLog log = open(new AuditRules(1_000_000, 100, Duration.ofDays(3)));
        for (int day = 0; day < 10; day++) {
            log.begun(call("day" + day));
            time.pass(Duration.ofDays(1));
        }
        log.close();

        assertEquals(6, files().size());
        assertTrue(Files.exists(stranger));
        assertTrue(lines().get(0).contains("day9"));
    }

    @Test
    void losesNoLineOfManyThreads() throws IOException {
        AuditLog log = open(new AuditRules(20_000, 1_000, Duration.ofDays(365)));

        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(thread -> CompletableFuture.runAsync(() -> {
                            for (int i = 0; i < 100; i++) {
                                log.begun(call(thread + "-" + i));
                            }
                            Thread.currentThread().interrupt();
                            log.ended(call(thread + "-0"), 200, true, Duration.ofMillis(34));
                            assertTrue(Thread.interrupted());
                        }))
                        .toArray(CompletableFuture[]::new))
                .join();
        log.close();

        int lines = 0;
        for (Path file : files()) {
            List<String> read = Files.readAllLines(file, StandardCharsets.UTF_8);
            assertTrue(read.stream().allMatch(line -> line.startsWith("{\"at\"") && line.endsWith("}")));
            lines += read.size();
        }
        assertEquals(404, lines);
    }

    /** As tools that clear logs away do: what is written to a file that nobody finds again is lost, and nobody is told. */
    @ParameterizedTest
    @ValueSource(strings = {"moved", "deleted", "with its folder"})
    void goesOnWhereItWasWhenTheFileIsTakenAway(String how) throws IOException {
        AuditLog log = open(AuditRules.USUAL);
        log.begun(call("before"));
        Path file = folder.resolve("audit.jsonl");
        if (how.equals("moved")) {
            Path unused = Files.move(file, folder.resolve("mine.jsonl"));
        } else {
            Files.delete(file);
        }
        if (how.equals("with its folder")) {
            Files.delete(folder);
        }
        log.begun(call("after"));
        log.close();

        assertEquals(1, lines().size());
        assertTrue(lines().get(0).contains("after"));
        assertEquals(PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(file));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void failsNoCallWhenTheDiskIsFull() throws IOException {
        Path file = Files.createSymbolicLink(folder.resolve("audit.jsonl"), Path.of("/dev/full"));
        AuditLog log = open(AuditRules.USUAL);
        log.begun(call("lost"));
        log.ended(call("lost"), 200, true, Duration.ofMillis(34));
        Files.delete(file);

        log.begun(call("after"));
        log.ended(call("after"), 200, true, Duration.ofMillis(34));
        log.close();

        assertEquals("{\"at\":\"2026-11-30T06:00:00Z\",\"event\":\"lines lost\",\"lines\":2}", lines().get(0));
        assertEquals(3, lines().size());
    }
}
