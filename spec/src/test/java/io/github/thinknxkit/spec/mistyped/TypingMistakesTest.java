package io.github.thinknxkit.spec.mistyped;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One slip of the fingers in a good file, again and again: the first problem is near it, there are few, and none speaks of the parser.
 * The bounds are those of the worst slip, a letter of a name that is used far away; most slips are found in their own line.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Tag("once")
class TypingMistakesTest {

    private static final int TIMES = 25;

    /** Lines that may be between a slip and the first problem. */
    private static final int NEAR = 2;

    /** How many of all slips may be found further away than that, in percent. */
    private static final int FAR_PERCENT = 6;

    /** How many problems one slip may make, and how many of all slips may make more than two, in percent. */
    private static final int MOST_PROBLEMS = 6;

    private static final int MANY_PERCENT = 3;

    /** A slip: what is found of the pattern's first group becomes something else. */
    enum Slip {
        COLON("(:)(?= |$)", ""),
        SPACE(":( )(?=\\S)", ""),
        EQUALS("(:)(?= |$)", " ="),
        SEMICOLON("(:)(?= |$)", ";"),
        COLON_IN_TEXT("(: )(?=[A-Z])", ": x: "),
        QUOTE("([\"'])", ""),
        BRACKET("([{}\\[\\]])", ""),
        COMMA("(,)(?= )", ""),
        ONE_SPACE_MORE("^()(?= *\\S)", " "),
        ONE_SPACE_LESS("^( )(?= *\\S)", ""),
        TWO_SPACES_MORE("^()(?= *\\S)", "  "),
        TWO_SPACES_LESS("^(  )(?= *\\S)", ""),
        TAB("^(  +)(?=\\S)", "\t"),
        LETTER("([a-z])(?=[a-z-]*:(?: |$))", ""),
        LETTERS_SWAPPED("([a-z][a-z])(?=[a-z-]*:(?: |$))", "") {
            @Override
            String instead(String old) {
                return old.substring(1) + old.charAt(0);
            }
        },
        LINE_TWICE("^(.*\\S.*)$", "") {
            @Override
            String instead(String old) {
                return old + "\n" + old;
            }
        };

        private final Pattern pattern;
        private final String now;

        Slip(String pattern, String now) {
            this.pattern = Pattern.compile(pattern, Pattern.MULTILINE);
            this.now = now;
        }

        String instead(String old) {
            return now;
        }

        private record Slipped(String text, int line) {}

        private Slipped in(String good, Random random) {
            List<MatchResult> places = pattern.matcher(good).results().toList();
            MatchResult place = places.get(random.nextInt(places.size()));
            String text = good.substring(0, place.start(1)) + instead(place.group(1)) + good.substring(place.end(1));
            int line = 1
                    + (int) good.substring(0, place.start(1))
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            return new Slipped(text, line);
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void isFoundNearAndOnce(Form form) {
        String good =
                form == Form.SPEC ? new String(SpecSource.bundled().bytes(), StandardCharsets.UTF_8) : form.good();
        Random random = new Random(9);
        List<String> far = new ArrayList<>();
        List<String> many = new ArrayList<>();
        int wrong = 0;
        for (Slip slip : Slip.values()) {
            for (int i = 0; i < TIMES; i++) {
                Slip.Slipped slipped = slip.in(good, random);
                List<Problem> problems = form.load(slipped.text());
                if (problems.isEmpty()) {
                    continue; // A letter of a comment, a space in a text.
                }
                wrong++;
                String story = slip + " in line " + slipped.line() + ": " + problems;
                Jargon.assertNone(problems);
                assertTrue(problems.size() <= MOST_PROBLEMS, story);
                if (Math.abs(problems.get(0).position().line() - slipped.line()) > NEAR) {
                    far.add(story);
                }
                if (problems.size() > 2) {
                    many.add(story);
                }
            }
        }
        assertTrue(wrong > TIMES * Slip.values().length / 2, "slips that break a file: " + wrong);
        assertTrue(far.size() * 100 <= wrong * FAR_PERCENT, () -> String.join("\n", far));
        assertTrue(many.size() * 100 <= MANY_PERCENT * TIMES * Slip.values().length, () -> String.join("\n", many));
    }
}
