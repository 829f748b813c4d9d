package io.github.thinknxkit.gateway.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.thinknxkit.servers.file.ConfigProblem;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be wrong with what a gateway is told of itself. Each text has a password somewhere, which no problem may show. */
class ConfigProblemsTest {

    private static final String START = "folder: data\n";
    private static final String VILLA = "url: http://192.0.2.10, user: service";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1:9 | CONFIG-VALUE | listen: hunter2",
                "1:9 | CONFIG-VALUE | listen: 0.0.0.0:70000",
                "1:9 | CONFIG-WRONG-KIND | listen: [hunter2]",
                "1:8 | CONFIG-WRONG-KIND | listen: ",
                "2:11 | CONFIG-SAME-ADDRESS | listen: 0.0.0.0:8444~redirect: 127.0.0.1:8444",
                "1:6 | CONFIG-WRONG-KIND | tls: hunter2",
                "1:1 | CONFIG-MISSING-KEY | tls: {certificate: hunter2}",
                "1:1 | CONFIG-UNKNOWN-KEY | hunter2: x",
                "1:1 | CONFIG-UNKNOWN-KEY | hunter2: *x",
                "2:1 | CONFIG-DUPLICATE-KEY | hooks: {}~hooks: {}",
                "1:8 | CONFIG-WRONG-KIND | hooks: hunter2",
                "1:16 | CONFIG-WRONG-KIND | hooks: {allow: hunter2}",
                "1:17 | CONFIG-VALUE | hooks: {allow: ['hunter2:443']}",
                "1:17 | CONFIG-VALUE | hooks: {allow: ['https://hunter2']}",
                "1:17 | CONFIG-VALUE | hooks: {allow: ['*']}",
                "1:17 | CONFIG-VALUE | hooks: {allow: [10.1.0.0/33]}",
                "1:17 | CONFIG-VALUE | hooks: {allow: [10.1.0]}",
                "1:17 | CONFIG-VALUE | hooks: {allow: ['::1::2']}",
                "1:15 | CONFIG-VALUE | hooks: {http: hunter2}",
                "1:8 | CONFIG-WRONG-KIND | users: hunter2",
                "1:9 | CONFIG-WRONG-KIND | users: [hunter2]",
                "1:9 | CONFIG-MISSING-KEY | users: [{name: hunter2, role: look}]",
                "1:16 | CONFIG-NAME | users: [{name: '<hunter2>', role: look, password-file: x}]",
                "1:28 | CONFIG-VALUE | users: [{name: anna, role: hunter2, password-file: x}]",
                "1:53 | CONFIG-NAME | users: [{name: anna, role: look, password-file: x}, {name: anna, role: look, password-file: hunter2}]",
                "1:1 | CONFIG-MISSING-KEY | page: 127.0.0.1:8445",
                "1:1 | CONFIG-MISSING-KEY | bridge: {id: home}",
                "1:34 | CONFIG-VALUE | bridge: {id: home, broker: {url: 'hunter2'}}",
                "1:46 | CONFIG-SECRET | bridge: {id: home, broker: {url: 'mqtt://x', password: hunter2}}",
                "1:57 | CONFIG-UNKNOWN-KEY | bridge: {id: home, broker: {url: 'mqtt://x'}, options: {hunter2: {}}}",
                "1:47 | CONFIG-UNKNOWN-KEY | bridge: {id: home, broker: {url: 'mqtt://x'}, servers: {}}",
            })
    void ofTheWhole(String position, String code, String text) {
        String lines = text.replace("~", "\n").replace("*x", "'*x'");
        assertProblem(position, code, lines + "\n" + START + "servers: {villa: {" + VILLA + ", password-file: x}}\n");
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
}
