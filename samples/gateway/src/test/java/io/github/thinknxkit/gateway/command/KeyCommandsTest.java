package io.github.thinknxkit.gateway.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.gateway.admin.AdminChannel;
import io.github.thinknxkit.gateway.audit.AuditLog;
import io.github.thinknxkit.gateway.audit.AuditRules;
import io.github.thinknxkit.gateway.key.ApiKey;
import io.github.thinknxkit.gateway.key.CallLimit;
import io.github.thinknxkit.gateway.key.Keys;
import io.github.thinknxkit.gateway.key.Right;
import io.github.thinknxkit.gateway.key.Scope;
import io.github.thinknxkit.gateway.store.Store;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceType;
import io.github.thinknxkit.plant.Protection;
import io.github.thinknxkit.testing.ManualTime;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

@Timeout(60)
class KeyCommandsTest {

    private static final Instant START = Instant.parse("2026-11-30T06:00:00Z");

    private static final String GUID = "1IzPszHWAEvzxtXBMrkzWQ";

    private static final KnownServers SERVERS =
            new KnownServers(() -> List.of("villa", "office"), KeyCommandsTest::devices);

    private final ManualTime time = new ManualTime(START);

    @TempDir
    private Path folder;

    /** What a command said. */
    private record Said(int status, String out, String err) {}

    /** A villa with a plant file, and an office without one. */
    private static List<DeviceInfo> devices(String server) {
        DeviceType type = new DeviceType("light", List.of("power"), Protection.NONE);
        return server.equals("villa")
                ? List.of(DeviceInfo.of(type, GUID, "Lamp", List.of("Ground floor", "Kitchen"))
                        .tagged("night"))
                : List.of();
    }

    private Said run(String... words) {
        CommandSpec root = CommandSpec.create().name("thinknx-gateway");
        root.addSubcommand(KeyCommands.NAME, KeyCommands.spec(() -> folder, SERVERS));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = new CommandLine(root);
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        int status = line.execute(words);
        return new Said(status, out.toString(), err.toString());
    }

    /** A gateway that runs in the folder. */
    private final class Gateway implements AutoCloseable {

        private final Store store = Store.open(folder);
        private final Keys keys = new Keys(store, time::now, new SecureRandom());
        private final AuditLog audit = AuditLog.open(folder, AuditRules.USUAL, time::now);
        private final AdminChannel channel = AdminChannel.open(folder, new AdminCommands(keys, SERVERS, audit));

        private Gateway() throws IOException {}

        @Override
        public void close() throws IOException {
            channel.close();
            audit.close();
            store.close();
        }
    }

    @Test
    void makesListsAndRevokesAKeyWhileTheGatewayRuns() throws IOException {
        try (Gateway gateway = new Gateway()) {
            String words =
                    "key create villa --read --command --area=Ground~floor/Kitchen --area Ground~floor --tag night"
                            + " --device 1IzPszHWAEvzxtXBMrkzWQ --rate 0.5 --burst 3 --expires 30d --note=--Anna's~\"phone\"";
            Said made = run(Stream.of(words.split(" ", -1))
                    .map(word -> word.replace('~', ' '))
                    .toArray(String[]::new));
            assertEquals(0, made.status(), made.err());

            ApiKey key = gateway.keys.find(made.out().strip()).orElseThrow();
            Scope scope = new Scope(
                    Set.of(Right.READ, Right.COMMAND),
                    List.of("Ground floor/Kitchen", "Ground floor"),
                    List.of("night"),
                    List.of(GUID));
            assertEquals(
                    new ApiKey(
                            key.id(),
                            "villa",
                            "--Anna's \"phone\"",
                            scope,
                            new CallLimit(0.5, 3),
                            START,
                            Optional.of(START.plus(Duration.ofDays(30))),
                            Optional.empty()),
                    key);
            assertFalse(made.err().contains(made.out().strip()));

            assertEquals(
                    "{\"id\":\"" + key.id()
                            + "\",\"server\":\"villa\",\"state\":\"valid\",\"rights\":[\"read\",\"command\"],"
                            + "\"areas\":[\"Ground floor/Kitchen\",\"Ground floor\"],\"tags\":[\"night\"],\"devices\":[\""
                            + GUID + "\"],\"perSecond\":0.5,\"burst\":3,\"made\":\"2026-11-30T06:00:00Z\","
                            + "\"expires\":\"2026-12-30T06:00:00Z\",\"note\":\"--Anna's \\\"phone\\\"\"}\n",
                    run("key", "list", "--json").out());

            Said revoked = run("key", "revoke", key.id());
            assertEquals(new Said(0, "", "The key " + key.id() + " of villa is revoked.\n"), revoked);
            assertEquals(Optional.empty(), gateway.keys.find(made.out().strip()));
            assertEquals(
                    new Said(0, "", "The key " + key.id() + " of villa was revoked before.\n"),
                    run("key", "revoke", made.out().strip()));

            String account = "\"actor\":\"account " + System.getProperty("user.name") + "\",\"address\":\"console\"";
            String audit = Files.readString(folder.resolve("audit/audit.jsonl"));
            assertTrue(audit.contains("\"event\":\"key made\"," + account), audit);
            assertTrue(audit.contains("\"event\":\"key revoked\"," + account), audit);
            assertFalse(audit.contains(made.out().strip()));
            assertEquals(2, audit.lines().count());
        }
    }

    @Test
    void doesTheSameWhileNoGatewayRuns() throws IOException {
        assertTrue(run("key", "list").err().startsWith("There are no keys."));
        Said made = run("key", "create", "office", "--read");
        assertEquals(0, made.status(), made.err());
        Said table = run("key", "list", "office");
        assertEquals("", run("key", "list", "villa", "--json").out());

        try (Gateway gateway = new Gateway()) {
            ApiKey key = gateway.keys.find(made.out().strip()).orElseThrow();
            assertEquals(CallLimit.USUAL, key.limit());
            assertEquals(
                    "ID          SERVER  STATE  RIGHTS  DEVICES  RATE  MADE                  ENDS   NOTE\n" + key.id()
                            + "  office  valid  read    all      20/s  " + key.made() + "  never\n",
                    table.out());
        }
        assertEquals(0, run("key", "list").status());
    }

    @Test
    void takesASocketOfAGatewayThatWasKilledForWhatItIs() throws IOException {
        Path socket = folder.resolve("admin/socket");
        Path killed = folder.resolve("admin/killed");
        try (Gateway gateway = new Gateway()) {
            assertEquals(List.of(), gateway.keys.all());
            Files.move(socket, killed);
        }
        Files.move(killed, socket);

        assertEquals(0, run("key", "list").status());
        try (Gateway gateway = new Gateway()) {
            assertEquals(0, run("key", "create", "villa", "--read").status());
            assertEquals(1, gateway.keys.all().size());
        }
    }

    @Test
    void keepsOtherAccountsAway() throws IOException {
        Path admin = Files.createDirectories(folder.resolve("admin"));
        Files.setPosixFilePermissions(admin, PosixFilePermissions.fromString("rwxrwxrwx"));
        try (Gateway gateway = new Gateway()) {
            assertEquals(List.of(), gateway.keys.all());
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(admin)));
        }
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        Map<List<String>, String> wrong = Map.ofEntries(
                Map.entry(List.of("create", "vila", "--read"), "has no server \"vila\"; did you mean \"villa\"?"),
                Map.entry(List.of("create", "villa"), "say what the key is for: --read, --command"),
                Map.entry(List.of("create", "villa", "--read", "--unlock"), "unlock is for commands"),
                Map.entry(
                        List.of("create", "villa", "--read", "--area", "Ground floor/Kitchn"),
                        "has no area \"Ground floor/Kitchn\"; did you mean \"Ground floor/Kitchen\"?"),
                Map.entry(List.of("create", "villa", "--read", "--tag", "day"), "has no tag \"day\""),
                Map.entry(List.of("create", "villa", "--read", "--device", "X"), "has no device \"X\""),
                Map.entry(List.of("create", "office", "--read", "--tag", "day"), "server office has none"),
                Map.entry(List.of("create", "villa", "--read", "--rate", "0"), "--rate is a number above 0"),
                Map.entry(List.of("create", "villa", "--read", "--rate", "NaN"), "--rate is a number above 0"),
                Map.entry(List.of("create", "villa", "--read", "--burst", "1.5"), "--burst is a whole number above 0"),
                Map.entry(
                        List.of("create", "villa", "--read", "--expires", "soon"), "such as 30d or 12h, not \"soon\""),
                Map.entry(List.of("create", "villa", "--read", "--expires", "0d"), "a key lives for some time"),
                Map.entry(List.of("create", "villa", "--read", "--note", "x".repeat(201)), "200 characters at most"),
                Map.entry(List.of("revoke", "--", "--json"), "there is no key \"--json\""),
                Map.entry(List.of("revoke", "\u001b[2J"), "there is no key \"\ufffd[2J\""));
        try (Gateway gateway = new Gateway()) {
            wrong.forEach(this::assertWrong);
            assertEquals(List.of(), gateway.keys.all());
        }
    }

    private void assertWrong(List<String> words, String message) {
        Said said = run(Stream.concat(Stream.of("key"), words.stream()).toArray(String[]::new));
        assertEquals(2, said.status(), said.err());
        assertEquals("", said.out());
        assertTrue(said.err().contains(message), said.err());
    }
}
