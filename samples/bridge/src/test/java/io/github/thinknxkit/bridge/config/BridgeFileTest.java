package io.github.thinknxkit.bridge.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.bridge.broker.BrokerConfig;
import io.github.thinknxkit.dynamic.server.SecretSource;
import io.github.thinknxkit.servers.file.ConfigProblem;
import io.github.thinknxkit.servers.file.ConfigResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BridgeFileTest {

    private static final String SERVERS =
            "servers: {villa: {url: 'http://192.0.2.10:5051', user: service, password-file: p, plant: v.yaml}}\n";

    private static final String USUAL = "id: home\nbroker: {url: mqtt://broker}\n" + SERVERS;

    /** A configuration with each key that excludes no other. */
    static final String ALL = """
                        id: home
                        base: house/knx
                        discovery: ha
                        rate: 20
                        command-age: 10s
                        health: 1m
                        broker:
                          url: mqtts://[2001:db8::1]:8884
                          user: bridge
                          password-file: broker.password
                          trust: ca.pem
                          certificate: bridge.pem
                          key: /run/bridge.key
                        options:
                          villa:
                            devices:
                              Garden: {bridged: false}
                              Hall/Pump: {name: Pumpe, area: Keller, as: switch, class: switch, unit: '%', step: 0.5, icon: 'mdi:pump', commands: true}
                            groups:
                              - {address: 1/0/7, type: 1.008, name: Gate, buttons: [up, down]}
                              - address: 1/0/8
                        """ + SERVERS;

    private static ConfigResult<ProgramConfig> read(String text) {
        return ProgramConfig.in(Path.of("/etc/thinknx/bridge.yaml")).read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void hasWhatIsUsualWhereNothingIsSaid() {
        ProgramConfig config = read(USUAL).orElseThrow();

        assertEquals(1883, config.bridge().broker().port());
        assertEquals("thinknx/home/bridge/state", config.bridge().topics().bridgeState());
        assertEquals("homeassistant", config.bridge().topics().discoveryPrefix());
        assertEquals(100, config.bridge().rate());
        assertEquals(Duration.ofSeconds(30), config.bridge().commandAge());
        assertEquals("villa", config.servers().get(0).name());
    }

    @Test
    void takesAllThatCanBeSaid() {
        ProgramConfig config = read(ALL).orElseThrow();

        BrokerConfig broker = config.bridge().broker();
        assertEquals("[2001:db8::1]:8884", broker.toString());
        assertEquals(
                new SecretSource.InFile(Path.of("/etc/thinknx/broker.password")),
                broker.password().orElseThrow());
        assertEquals(
                Path.of("/etc/thinknx/ca.pem"),
                broker.tls().orElseThrow().trust().orElseThrow());
        assertEquals(
                Path.of("/run/bridge.key"),
                broker.tls().orElseThrow().client().orElseThrow().key());
        var options = config.bridge().options().get("villa");
        assertEquals(
                List.of("Garden", "Hall/Pump"), List.copyOf(options.places().keySet()));
        assertEquals(Optional.of(true), options.places().get("Hall/Pump").commands());
        assertEquals(0.5, options.places().get("Hall/Pump").step().orElseThrow());
        assertEquals(List.of("up", "down"), options.groups().get(0).buttons());
        assertEquals("house/knx/home/bridge/state", config.bridge().topics().bridgeState());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "broker: {url: mqtt://b} | CONFIG-MISSING-KEY | the key id is missing",
                "id: home | CONFIG-MISSING-KEY | the key broker is missing",
                "id: home;broker: {} | CONFIG-MISSING-KEY | the key url is missing",
                "id: home;broker: {url: 'http://b'} | CONFIG-VALUE | mqtt://HOST",
                "id: home;broker: {url: 'mqtt://user:secret@b'} | CONFIG-VALUE | mqtt://HOST",
                "id: home;broker: {url: 'mqtt://b:70000'} | CONFIG-VALUE | mqtt://HOST",
                "id: home;broker: {url: mqtt://b, password: secret} | CONFIG-SECRET | password-file",
                "id: home;broker: {url: mqtt://b, trust: x} | CONFIG-CONFLICT | is for TLS",
                "id: home;broker: {url: mqtts://b, key: x} | CONFIG-CONFLICT | needs a certificate",
                "id: home;broker: {url: mqtts://b, certificate: x} | CONFIG-MISSING-KEY | key is missing",
                "id: home;broker: {url: mqtt://b, password-file: x, password-variable: Y} | CONFIG-CONFLICT | exclude each other",
                "id: home;broker: {url: mqtt://b, password-variable: 'Y Z'} | CONFIG-VALUE | variable of the environment",
                "id: home;broker: {url: mqtt://b};base: 'a/#' | CONFIG-NAME | the base topic",
                "id: home;broker: {url: mqtt://b};rate: 0 | CONFIG-NUMBER | messages a second",
                "id: home;broker: {url: mqtt://b};health: soon | CONFIG-VALUE | a time such as 30s",
                "id: home;broker: {url: mqtt://b};options: {vila: {}} | CONFIG-UNKNOWN-KEY | did you mean",
                "id: home;broker: {url: mqtt://b};options: {villa: {devices: {Lamp: {nam: x}}}} | CONFIG-UNKNOWN-KEY | did you mean",
                "id: home;broker: {url: mqtt://b};options: {villa: {devices: {Lamp: {step: -1}}}} | CONFIG-NUMBER | more than 0",
                "id: home;broker: {url: mqtt://b};options: {villa: {groups: [{name: x}]}} | CONFIG-MISSING-KEY | address is missing"
            })
    void saysWhatIsWrong(String lines, String code, String text) {
        List<ConfigProblem> problems =
                read(lines.replace(';', '\n') + "\n" + SERVERS).problems();

        String told = ConfigProblem.text(problems);
        assertTrue(told.contains("[" + code + "]") && told.contains(text), told);
        assertTrue(!told.contains("secret"), told);
        assertEquals(1, problems.size(), told);
    }
}
