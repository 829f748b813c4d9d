package io.github.thinknxkit.servers.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.thinknxkit.servers.file.ConfigCode;
import io.github.thinknxkit.servers.file.ConfigProblem;
import io.github.thinknxkit.servers.file.ConfigResult;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2:3 | CONFIG-MISSING-KEY | villa: {key-file: hunter2}",
                "2:10 | CONFIG-WRONG-KIND | villa: hunter2",
                "2:3 | CONFIG-NAME | HUNTER-2-HUNTER2: {cloud: true, key-file: x}",
                "2:16 | CONFIG-VALUE | villa: {url: hunter2, user: x, password-file: y}",
                "2:16 | CONFIG-VALUE | villa: {url: 'http://service:hunter2@192.0.2.10', user: x, password-file: y}",
                "2:3 | CONFIG-MISSING-KEY | villa: {url: http://192.0.2.10, password-file: hunter2}",
                "2:3 | CONFIG-MISSING-KEY | villa: {url: http://192.0.2.10, user: hunter2}",
                "2:11 | CONFIG-SECRET | villa: {password: hunter2, url: http://192.0.2.10, user: x}",
                "2:11 | CONFIG-SECRET | villa: {key: hunter2, cloud: true}",
                "2:3 | CONFIG-MISSING-KEY | villa: {cloud: true}",
                "2:24 | CONFIG-CONFLICT | villa: {cloud: true, password-file: hunter2, key-file: x}",
                "2:51 | CONFIG-CONFLICT | villa: {cloud: true, key-file: x, key-variable: HUNTER2}",
                "2:18 | CONFIG-CONFLICT | villa: {cloud: true, url: https://hunter2.example, key-file: x}",
                "2:38 | CONFIG-VALUE | villa: {cloud: true, key-variable: 'hunter2!'}",
                "2:43 | CONFIG-VALUE | villa: {cloud: true, key-file: x, auth: hunter2}",
                "2:46 | CONFIG-VALUE | villa: {cloud: true, key-file: x, timeout: hunter2}",
                "2:48 | CONFIG-VALUE | villa: {cloud: true, key-file: x, freshness: hunter2}",
                "2:48 | CONFIG-VALUE | villa: {cloud: true, key-file: x, freshness: 90ms}",
                "2:45 | CONFIG-NUMBER | villa: {cloud: true, key-file: x, budget: hunter2}",
                "2:45 | CONFIG-NUMBER | villa: {cloud: true, key-file: x, budget: 0}",
                "2:45 | CONFIG-NUMBER | villa: {cloud: true, key-file: x, budget: 1e3}",
                "2:43 | CONFIG-NUMBER | villa: {cloud: true, key-file: x, rate: 100001}",
                "2:43 | CONFIG-VALUE | villa: {cloud: true, key-file: x, post: hunter2}",
                "2:45 | CONFIG-WRONG-KIND | villa: {cloud: true, key-file: x, quirks: hunter2}",
                "2:11 | CONFIG-UNKNOWN-KEY | villa: {hunter2: x, cloud: true, key-file: x}",
            })
    void ofAServer(String position, String code, String text) {
        assertProblem(position, code, "servers:\n  " + text + "\n");
    }

    private static void assertProblem(String position, String code, String text) {
        List<ConfigProblem> problems = SomeConfig.problems(text);

        assertEquals(1, problems.size(), problems.toString());
        ConfigProblem problem = problems.get(0);
        assertEquals(
                code + " at /etc/thinknx/some.yaml:" + position, problem.code().code() + " at " + problem.place());
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
        List<ConfigProblem> problems = SomeConfig.problems(text);

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

    /** A key of the file, a name of a server and the name of the file itself are shown, whatever is in them. */
    @Test
    void whatTurnsTextAroundIsNotRepeated() {
        String turned = "\u202E\u2028\u0085";
        String text = "\"serv" + turned + "ers\": {\"vi" + turned + "lla\": {urrl: x}}\n";
        ConfigResult<?> result =
                SomeConfig.in(Path.of("some" + turned + ".yaml")).read(text.getBytes(StandardCharsets.UTF_8));

        assertFalse(result.problems().isEmpty());
        assertFalse(
                result.problems().toString().chars().anyMatch(c -> turned.indexOf(c) >= 0),
                result.problems()::toString);
    }

    @Test
    void whatIsNotUtf8() {
        byte[] latin = "folder: hunter2ä\n".getBytes(StandardCharsets.ISO_8859_1);
        List<ConfigProblem> problems =
                SomeConfig.in(Path.of("some.yaml")).read(latin).problems();

        assertEquals(
                "[some.yaml: [CONFIG-ENCODING] the file is not UTF-8 at byte 16; save it as UTF-8]",
                problems.toString());
    }

    @Test
    void manyWrongServersAreToldQuickly() {
        StringBuilder text = new StringBuilder("servers:\n");
        for (int i = 0; i < 2_000; i++) {
            text.append("  s").append(i).append(": {urrl: http://192.0.2.10, uzer: x, passwort: hunter2}\n");
        }

        List<ConfigProblem> problems = SomeConfig.problems(text.toString());

        assertEquals(8_000, problems.size());
    }

    private static void assertAlone(ConfigCode code, String text) {
        List<ConfigProblem> problems = SomeConfig.problems(text);

        assertEquals(List.of(code), problems.stream().map(ConfigProblem::code).toList(), problems.toString());
        assertFalse(Arrays.asList(problems.toString().split("\\W")).contains("hunter2"), problems.toString());
    }
}
