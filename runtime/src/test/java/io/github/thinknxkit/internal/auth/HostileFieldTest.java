package io.github.thinknxkit.internal.auth;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.internal.auth.Refusal.Excerpt;
import io.github.thinknxkit.internal.text.ChallengeText;
import io.github.thinknxkit.internal.text.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No field is an exception, and none takes more than a walk along it. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileFieldTest {

    private static final int FIELDS = 5_000;
    private static final List<String> PIECES = List.of(
            "Digest",
            "Basic",
            " ",
            "\t",
            ",",
            "=",
            "\"",
            "\\",
            "realm",
            "nonce",
            "qop",
            "\"auth\"",
            "MD5",
            "a==",
            "\r\n",
            "\0",
            "\u00e9",
            "\ud83d",
            "\ud83d\ude00",
            "stale=true",
            "nextnonce=\"x\"",
            "rspauth",
            "'",
            "*",
            "/",
            "username*=");

    @RepeatedTest(8)
    void takesAnyMixOfPieces(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < FIELDS; i++) {
            StringBuilder field = new StringBuilder();
            for (int length = random.nextInt(24); length > 0; length--) {
                field.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            checkAllIsRead(field.toString());
        }
    }

    @RepeatedTest(4)
    void takesAnyCharacters(RepetitionInfo repetition) {
        Random random = new Random(100 + repetition.getCurrentRepetition());
        for (int i = 0; i < FIELDS; i++) {
            char[] field = new char[random.nextInt(40)];
            for (int at = 0; at < field.length; at++) {
                field[at] = (char) random.nextInt(random.nextBoolean() ? 128 : 0x10000);
            }
            checkAllIsRead(new String(field));
        }
    }

    @RepeatedTest(4)
    void takesATornField(RepetitionInfo repetition) {
        Random random = new Random(200 + repetition.getCurrentRepetition());
        String whole =
                "Negotiate YWI=, Digest realm=\"a \\\"b\\\"\", nonce=\"x\", qop=\"auth,auth-int\", Basic realm=\"c\"";
        for (int i = 0; i < FIELDS; i++) {
            StringBuilder field = new StringBuilder(whole);
            for (int edits = 1 + random.nextInt(4); edits > 0 && field.length() > 0; edits--) {
                int at = random.nextInt(field.length());
                if (random.nextBoolean()) {
                    field.deleteCharAt(at);
                } else {
                    field.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                }
            }
            checkAllIsRead(field.toString());
        }
    }

    @Test
    void walksAlongHugeFieldsOnce() {
        int size = 100_000;
        List<String> fields = new ArrayList<>();
        for (String piece :
                List.of("\"", "\\", ",", "=", "a", " ", "a,", "a=,", "a \"", "\\\"", "Digest ", "a a=", "a ==")) {
            fields.add(piece.repeat(size / piece.length()));
            fields.add("Digest realm=\"" + piece.repeat(size / piece.length()));
        }
        for (String field : fields) {
            checkAllIsRead(field);
        }
        assertTrue(ChallengeText.parse(fields).size() > fields.size() / 2);
    }

    private static void checkAllIsRead(String field) {
        for (ChallengeText challenge : ChallengeText.parse(List.of(field, field))) {
            assertNotNull(challenge.toString());
            assertTrue(field.contains(challenge.scheme()));
        }
        assertNotNull(Parameters.ofAuthenticationInfo(List.of(field)));
        assertTrue(Excerpt.of(field, quoted -> quoted).length() <= 45);
    }
}
