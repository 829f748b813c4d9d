package io.github.thinknxkit.gateway.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.connection.Quirks;
import io.github.thinknxkit.dynamic.server.Scheme;
import io.github.thinknxkit.dynamic.server.SecretSource;
import io.github.thinknxkit.dynamic.server.ServerAddress;
import io.github.thinknxkit.page.Role;
import io.github.thinknxkit.servers.config.ServerConfig;
import io.github.thinknxkit.servers.file.ConfigCode;
import io.github.thinknxkit.servers.file.ConfigProblem;
import io.github.thinknxkit.servers.file.ConfigResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a configuration says. */
class ConfigFileTest {

    private static final Path FILE = Path.of("/etc/thinknx/gateway.yaml");

    @Test
    void allThatCanBeSaid() {
        GatewayConfig config = config("""
                listen: 0.0.0.0:8443
                redirect: 0.0.0.0:8080
                operation: '[::1]:8444'
                page: localhost:8445
                tls: {certificate: fullchain.pem, key: /keys/privkey.pem}
                folder: ../data
                servers:
                  villa:
                    url: http://192.0.2.10:5051
                    auth: basic
                    user: service
                    password-file: villa.password
                    plant: villa.yaml
                    timeout: 5s
                    feedback-timeout: 1m
                    post: true
                    quirks: [version=v1]
                    budget: 4.5
                    freshness: 30s
                    rate: 20
                  hotel: {cloud: true, key-variable: HOTEL_KEY}
                  office-2: {url: https://cloud.example.com, key-file: office.key, trust: office.pem}
                hooks: {allow: [Hooks.example.com, "*.example.org", 10.1.0.0/16, 192.0.2.7, "fd00::/8"], ports: [443, 9443], http: true}
                users:
                  - {name: anna, role: operate, password-file: anna.hash}
                  - {name: Bea Beer, role: administer, password-file: bea.hash}
                """);

        assertEquals(new ListenPort("0.0.0.0", 8443), config.listen());
        assertEquals(Optional.of(new ListenPort("0.0.0.0", 8080)), config.redirect());
        assertEquals(new ListenPort("::1", 8444), config.operation());
        assertEquals(Optional.of(new ListenPort("localhost", 8445)), config.page());
        assertEquals(
                Optional.of(new TlsFiles(Path.of("/etc/thinknx/fullchain.pem"), Path.of("/keys/privkey.pem"))),
                config.tls());
        assertEquals(Path.of("/etc/data"), config.folder());
        assertEquals(
                new HookRules(
                        List.of("hooks.example.com", "*.example.org", "10.1.0.0/16", "192.0.2.7", "fd00::/8"),
                        Set.of(443, 9443),
                        true),
                config.hooks());
        assertEquals(
                List.of(
                        new PageUser("anna", Role.OPERATE, Path.of("/etc/thinknx/anna.hash")),
                        new PageUser("Bea Beer", Role.ADMINISTER, Path.of("/etc/thinknx/bea.hash"))),
                config.users());
        assertEquals(
                List.of("villa", "hotel", "office-2"),
                config.servers().stream().map(ServerConfig::name).toList());
        ServerConfig villa = config.server("villa").orElseThrow();
        assertEquals(
                Optional.of(new ServerAddress.Local("192.0.2.10", OptionalInt.of(5051))),
                villa.connection().place());
        assertEquals(Optional.of(Scheme.BASIC), villa.connection().scheme());
        assertEquals(Optional.of("service"), villa.connection().user());
        assertEquals(
                Optional.of(new SecretSource.InFile(Path.of("/etc/thinknx/villa.password"))),
                villa.connection().secret());
        assertEquals(Optional.of(Path.of("/etc/thinknx/villa.yaml")), villa.plant());
        assertEquals(Optional.of(Duration.ofSeconds(5)), villa.connection().timeout());
        assertEquals(Optional.of(Duration.ofMinutes(1)), villa.connection().feedbackTimeout());
        assertTrue(villa.connection().post());
        assertEquals(Quirks.none().version("v1"), villa.connection().quirks());
        assertEquals(OptionalDouble.of(4.5), villa.budget());
        assertEquals(Optional.of(Duration.ofSeconds(30)), villa.freshness());
        assertEquals(OptionalDouble.of(20), villa.rate());
        assertEquals(
                Optional.of(new SecretSource.InVariable("HOTEL_KEY")),
                config.server("hotel").orElseThrow().connection().secret());
        assertEquals(
                Optional.of(new SecretSource.InFile(Path.of("/etc/thinknx/office.key"))),
                config.server("office-2").orElseThrow().connection().secret());
    }

    @Test
    void whatMayBeLeftOut() {
        GatewayConfig config = config("""
                folder: data
                servers:
                  hotel: {cloud: true, key-file: hotel.key}
                """);

        assertEquals(new ListenPort("127.0.0.1", 8443), config.listen());
        assertEquals(new ListenPort("127.0.0.1", 8444), config.operation());
        assertEquals(Optional.empty(), config.redirect());
        assertEquals(Optional.empty(), config.page());
        assertEquals(Optional.empty(), config.tls());
        assertEquals(HookRules.none(), config.hooks());
        assertEquals(List.of(), config.users());
        ServerConfig hotel = config.server("hotel").orElseThrow();
        assertEquals(OptionalDouble.empty(), hotel.budget());
        assertEquals(Optional.empty(), hotel.freshness());
        assertEquals(OptionalDouble.empty(), hotel.rate());
        assertEquals(Optional.empty(), config.server("villa"));
    }

    @Test
    void problemsAreToldAtOnceAndInTheOrderOfTheFile() {
        List<ConfigProblem> problems = problems("""
                listen: 8443
                folders: data
                servers:
                  villa:
                    url: http://192.0.2.10
                    user: service
                    password: hunter2
                    rate: fast
                """);

        assertEquals(
                """
                /etc/thinknx/gateway.yaml:1:9: [CONFIG-VALUE] listen should be an address and a port up to 65535, such as 0.0.0.0:8443, or [::]:8443 for IPv6
                    listen: …
                            ^
                /etc/thinknx/gateway.yaml:2:1: [CONFIG-UNKNOWN-KEY] there is no key folders here; did you mean "folder"?
                    folders: …
                    ^
                /etc/thinknx/gateway.yaml:7:5: [CONFIG-SECRET] a password or key is never in this file, which people copy and show: use password-file or password-variable
                    password: …
                    ^
                /etc/thinknx/gateway.yaml:8:11: [CONFIG-NUMBER] rate should be a number a second, more than 0 and at most 100000
                    rate: …
                          ^
                """,
                String.join("", problems.stream().map(problem -> problem + "\n").toList()));
    }

    @Test
    void aFileThatCannotBeRead(@TempDir Path folder) {
        ConfigResult<GatewayConfig> missing =
                GatewayConfig.in(folder.resolve("none.yaml")).read();
        ConfigResult<GatewayConfig> notAFile = GatewayConfig.in(folder).read();

        assertEquals(Optional.empty(), missing.config());
        assertEquals(ConfigCode.UNREADABLE, missing.problems().get(0).code());
        assertTrue(missing.problems().get(0).message().contains("no such file"));
        assertEquals(ConfigCode.UNREADABLE, notAFile.problems().get(0).code());
    }

    static List<ConfigProblem> problems(String text) {
        ConfigResult<GatewayConfig> result = GatewayConfig.in(FILE).read(text.getBytes(StandardCharsets.UTF_8));
        assertEquals(result.config().isEmpty(), !result.problems().isEmpty());
        return result.problems();
    }

    private static GatewayConfig config(String text) {
        ConfigResult<GatewayConfig> result = GatewayConfig.in(FILE).read(text.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), result.problems());
        assertFalse(result.config().isEmpty());
        return result.config().orElseThrow();
    }

    @Test
    void whatCountsAtTheNextStart() {
        String text = "folder: data\nservers:\n  hotel: {cloud: true, key-file: hotel.key}\n";
        String more = "listen: 0.0.0.0:443\nredirect: 0.0.0.0:80\nhooks: {http: true}\n";
        GatewayConfig next = config(more + text.replace("data", "elsewhere").replace("hotel:", "office:"));

        assertEquals(List.of("listen", "redirect", "folder"), next.restartFrom(config(text)));
    }
}
