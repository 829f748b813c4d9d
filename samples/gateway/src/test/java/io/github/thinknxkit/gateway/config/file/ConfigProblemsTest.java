package io.github.thinknxkit.gateway.config.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be wrong with a configuration. Each text has a password somewhere, which no problem may show. */
class ConfigProblemsTest {

    private static final String START = "folder: data\n";
    private static final String VILLA = "url: http://192.0.2.10, user: service";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1:9 | GATE-VALUE | listen: hunter2",
                "1:9 | GATE-VALUE | listen: 0.0.0.0:70000",
                "1:9 | GATE-WRONG-KIND | listen: [hunter2]",
                "1:8 | GATE-WRONG-KIND | listen: ",
                "2:11 | GATE-SAME-ADDRESS | listen: 0.0.0.0:8444~redirect: 127.0.0.1:8444",
                "1:6 | GATE-WRONG-KIND | tls: hunter2",
                "1:1 | GATE-MISSING-KEY | tls: {certificate: hunter2}",
                "1:1 | GATE-UNKNOWN-KEY | hunter2: x",
                "1:1 | GATE-UNKNOWN-KEY | hunter2: *x",
                "2:1 | GATE-DUPLICATE-KEY | hooks: {}~hooks: {}",
                "1:8 | GATE-WRONG-KIND | hooks: hunter2",
                "1:16 | GATE-WRONG-KIND | hooks: {allow: hunter2}",
                "1:17 | GATE-VALUE | hooks: {allow: ['hunter2:443']}",
                "1:17 | GATE-VALUE | hooks: {allow: ['https://hunter2']}",
                "1:17 | GATE-VALUE | hooks: {allow: ['*']}",
                "1:17 | GATE-VALUE | hooks: {allow: [10.1.0.0/33]}",
                "1:17 | GATE-VALUE | hooks: {allow: [10.1.0]}",
                "1:17 | GATE-VALUE | hooks: {allow: ['::1::2']}",
                "1:15 | GATE-VALUE | hooks: {http: hunter2}",
                "1:8 | GATE-WRONG-KIND | users: hunter2",
                "1:9 | GATE-WRONG-KIND | users: [hunter2]",
                "1:9 | GATE-MISSING-KEY | users: [{name: hunter2, role: look}]",
                "1:16 | GATE-NAME | users: [{name: '<hunter2>', role: look, password-file: x}]",
                "1:28 | GATE-VALUE | users: [{name: anna, role: hunter2, password-file: x}]",
                "1:53 | GATE-NAME | users: [{name: anna, role: look, password-file: x}, {name: anna, role: look, password-file: hunter2}]",
                "1:1 | GATE-MISSING-KEY | page: 127.0.0.1:8445",
            })
    void ofTheWhole(String position, String code, String text) {
        String lines = text.replace("~", "\n").replace("*x", "'*x'");
        assertProblem(position, code, lines + "\n" + START + "servers: {villa: {" + VILLA + ", password-file: x}}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2:3 | GATE-MISSING-KEY | villa: {key-file: hunter2}",
                "2:10 | GATE-WRONG-KIND | villa: hunter2",
                "2:3 | GATE-NAME | HUNTER-2-HUNTER2: {cloud: true, key-file: x}",
                "2:16 | GATE-VALUE | villa: {url: hunter2, user: x, password-file: y}",
                "2:16 | GATE-VALUE | villa: {url: 'http://service:hunter2@192.0.2.10', user: x, password-file: y}",
                "2:3 | GATE-MISSING-KEY | villa: {url: http://192.0.2.10, password-file: hunter2}",
                "2:3 | GATE-MISSING-KEY | villa: {url: http://192.0.2.10, user: hunter2}",
                "2:11 | GATE-SECRET | villa: {password: hunter2, url: http://192.0.2.10, user: x}",
                "2:11 | GATE-SECRET | villa: {key: hunter2, cloud: true}",
                "2:3 | GATE-MISSING-KEY | villa: {cloud: true}",
                "2:24 | GATE-CONFLICT | villa: {cloud: true, password-file: hunter2, key-file: x}",
                "2:51 | GATE-CONFLICT | villa: {cloud: true, key-file: x, key-variable: HUNTER2}",
                "2:18 | GATE-CONFLICT | villa: {cloud: true, url: https://hunter2.example, key-file: x}",
                "2:38 | GATE-VALUE | villa: {cloud: true, key-variable: 'hunter2!'}",
                "2:43 | GATE-VALUE | villa: {cloud: true, key-file: x, auth: hunter2}",
                "2:46 | GATE-VALUE | villa: {cloud: true, key-file: x, timeout: hunter2}",
                "2:48 | GATE-VALUE | villa: {cloud: true, key-file: x, freshness: hunter2}",
                "2:48 | GATE-VALUE | villa: {cloud: true, key-file: x, freshness: 90ms}",
                "2:45 | GATE-NUMBER | villa: {cloud: true, key-file: x, budget: hunter2}",
                "2:45 | GATE-NUMBER | villa: {cloud: true, key-file: x, budget: 0}",
                "2:45 | GATE-NUMBER | villa: {cloud: true, key-file: x, budget: 1e3}",
                "2:43 | GATE-NUMBER | villa: {cloud: true, key-file: x, rate: 100001}",
                "2:43 | GATE-VALUE | villa: {cloud: true, key-file: x, post: hunter2}",
                "2:45 | GATE-WRONG-KIND | villa: {cloud: true, key-file: x, quirks: hunter2}",
                "2:11 | GATE-UNKNOWN-KEY | villa: {hunter2: x, cloud: true, key-file: x}",
            })
    void ofAServer(String position, String code, String text) {
        assertProblem(position, code, "servers:\n  " + text + "\n" + START);
    }

    private static void assertProblem(String position, String code, String text) {
        List<ConfigProblem> problems = ConfigFileTest.problems(text);

        assertEquals(1, problems.size(), problems.toString());
        ConfigProblem problem = problems.get(0);
        assertEquals(
                code + " at /etc/thinknx/gateway.yaml:" + position,
                problem.code().code() + " at " + problem.place());
        assertFalse(problem.toString().contains("hunter2"), problem.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "folder: [hunter2",
                "folder: 'hunter2",
                "folder: hunter2: hunter2",
                "folder: x\n\thunter2: y",
                "folder: @hunter2",
                "folder: x\n---\nfolder: hunter2",
                "%hunter2",
                "\u0007hunter2"
            })
    void whatIsNotYaml(String text) {
        assertAlone(ConfigCode.SYNTAX, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "servers: &hunter2 {a: *hunter2}",
                "folder: !hunter2 x",
                "folder: !!binary hunter2",
                "servers: &a {<<: *a, hunter2: x}",
                "a: &a [hunter2]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: [*c, *c, *c]"
            })
    void whatStandsForSomethingElse(String text) {
        List<ConfigProblem> problems = ConfigFileTest.problems(text);

        assertEquals(
                List.of(ConfigCode.SHORTCUT),
                problems.stream().map(ConfigProblem::code).distinct().toList());
        assertFalse(problems.toString().contains("hunter2"), problems.toString());
    }

    @Test
    void whatIsNotReadAtAll() {
        assertAlone(ConfigCode.EMPTY_FILE, "");
        assertAlone(ConfigCode.EMPTY_FILE, "# hunter2\n");
        assertAlone(ConfigCode.TOO_DEEP, "servers: " + "[".repeat(60_000) + "hunter2");
        assertAlone(ConfigCode.TOO_LARGE, "# hunter2\n".repeat(110_000));
        assertAlone(ConfigCode.WRONG_KIND, "hunter2");
        assertAlone(ConfigCode.WRONG_KIND, "- hunter2");
    }

    @Test
    void whatIsNotUtf8() {
        byte[] latin = "folder: hunter2ä\n".getBytes(StandardCharsets.ISO_8859_1);
        List<ConfigProblem> problems =
                new ConfigFile(Path.of("gateway.yaml")).read(latin).problems();

        assertEquals(
                "[gateway.yaml: [GATE-ENCODING] the file is not UTF-8 at byte 16; save it as UTF-8]",
                problems.toString());
    }

    @Test
    void manyWrongServersAreToldQuickly() {
        StringBuilder text = new StringBuilder("folder: data\nservers:\n");
        for (int i = 0; i < 2_000; i++) {
            text.append("  s").append(i).append(": {urrl: http://192.0.2.10, uzer: x, passwort: hunter2}\n");
        }

        List<ConfigProblem> problems = ConfigFileTest.problems(text.toString());

        assertEquals(8_000, problems.size());
    }

    private static void assertAlone(ConfigCode code, String text) {
        List<ConfigProblem> problems = ConfigFileTest.problems(text);

        assertEquals(List.of(code), problems.stream().map(ConfigProblem::code).toList(), problems.toString());
        assertFalse(Arrays.asList(problems.toString().split("\\W")).contains("hunter2"), problems.toString());
    }
}
