package io.github.thinknxkit.spec.mistyped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole files with one mistake each: one problem, at the line of the mistake, that says what to write instead. */
class MistypedFilesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            specs/wrong-indent         | 30:4  SPEC-SYNTAX         | is indented by 3 spaces, its siblings by 4
            specs/wrong-indent-block   | 18:5  SPEC-UNKNOWN-KEY    | what belongs to 'values' is indented further
            specs/missing-colon        | 30:5  SPEC-SYNTAX         | write 'effect: absolute', not 'effect absolute'
            specs/duplicate-operation  | 36:3  SPEC-DUPLICATE-KEY  | The key 'lamp' is here twice, first in line 26
            specs/json                 | 1:1   SPEC-OTHER-FILE     | as JSON is; expected a spec, which has the keys format, api
            specs/top-list             | 1:1   SPEC-WRONG-KIND     | The file is a list; expected a spec
            specs/anchor               | 32:11 SPEC-ANCHOR         | write the value out here, without '&lampid', and again in line 42
            specs/colon-in-description | 29:18 SPEC-SYNTAX         | description: "Switches a lamp: on or off."
            specs/unclosed-brace       | 18:12 SPEC-SYNTAX         | The '{' that opens here, in line 18, is not closed
            specs/on-value-unknown     | 56:26 SPEC-UNKNOWN-ACTION | Did you mean 'status'?
            specs/unquoted-percent     | 20:48 SPEC-SYNTAX         | A text that begins with '%' needs quotes: write "%"
            plants/colon-in-name       | 11:22 SPEC-SYNTAX         | A name with ': ' in it needs quotes: write "Wall lamp: left":
            plants/device-twice        | 11:11 SPEC-DUPLICATE-KEY  | The key 'Ceiling light' is here twice, first in line 10
            plants/url-cred            | 3:1   PLANT-SECRET        | A plant file holds no addresses of servers and no credentials
            plants/device-list         | 10:11 SPEC-SYNTAX         | The names of the entries are their keys: no line of them begins with '-'
            plants/tag-string          | 10:77 SPEC-WRONG-KIND     | A list is needed for 'tags': write [evening]
            plants/group-bad           | 20:3  PLANT-GROUP-ADDRESS | '1/8/1' is no group address: the middle group is 0 to 7, not 8
            """)
    void isOneProblemAtTheMistake(String file, String placed, String says) {
        Form form = file.startsWith("specs/") ? Form.SPEC : Form.PLANT;
        byte[] bytes = Form.resource("mistyped/" + file + ".yaml").getBytes(StandardCharsets.UTF_8);
        List<Problem> problems = form.load("f.yaml", bytes);
        assertEquals(1, problems.size(), problems::toString);
        Problem problem = problems.get(0);
        assertEquals(
                "f.yaml:" + placed.replaceAll(" +", " "),
                problem.position() + " " + problem.code().code());
        assertTrue(problem.toString().contains(says), problem::toString);
        Jargon.assertNone(problems);
    }
}
