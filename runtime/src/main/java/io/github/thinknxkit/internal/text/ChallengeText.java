package io.github.thinknxkit.internal.text;

import io.github.thinknxkit.internal.text.FieldCursor.ParameterValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One challenge of a 401, as a header field tells it.
 *
 * @param scheme the scheme as the server writes it
 * @param parameters what could be read of its parameters
 * @param fault why the challenge cannot be used, or null if it is well-formed
 */
public record ChallengeText(
        String scheme, Parameters parameters, @Nullable String fault) {

    /** Returns whether the challenge is of a scheme. */
    public boolean isOf(String name) {
        return name.equalsIgnoreCase(scheme);
    }

    /**
     * Reads all challenges.
     *
     * @param fields the values of all {@code WWW-Authenticate} fields, in order
     */
    public static List<ChallengeText> parse(List<String> fields) {
        List<ChallengeText> challenges = new ArrayList<>();
        for (String field : fields) {
            new Parser(field, challenges).parseField();
        }
        return challenges;
    }

    /**
     * Reads the challenges of a 401 (RFC 9110, section 11.6.1).
     *
     * <p>No input is an error: what makes no sense spoils the challenge that it stands in and no other. Where servers are known
     * to be sloppy and the meaning is plain (no comma between parameters, values that should be quoted and are not), the
     * challenge is taken.
     */
    private static final class Parser {

        private final FieldCursor cursor;
        private final List<ChallengeText> challenges;
        private @Nullable ChallengeText current;

        private Parser(String field, List<ChallengeText> challenges) {
            this.cursor = new FieldCursor(field);
            this.challenges = challenges;
        }

        private void parseField() {
            for (cursor.skipSeparators(); !cursor.atEnd(); cursor.skipSeparators()) {
                String token = cursor.token();
                cursor.skipSpace();
                if (token.isEmpty()) {
                    spoil("it holds text that is no parameter");
                } else if (cursor.skip('=')) {
                    parseValue(token);
                } else {
                    begin(token);
                }
            }
            end();
        }

        /** A token without a value is a scheme: the comma between challenges is the one between parameters. */
        private void begin(String scheme) {
            end();
            current = new ChallengeText(scheme, new Parameters(), null);
            if (cursor.skipToken68()) {
                spoilWith("it carries no parameters");
            }
        }

        private void end() {
            if (current != null) {
                challenges.add(current);
            }
            current = null;
        }

        private void parseValue(String name) {
            cursor.skipSpace();
            ParameterValue value = cursor.value();
            if (value == null) {
                spoil("a value is missing or its quote is not closed");
            } else if (current != null && !current.parameters().add(name, value)) {
                spoilWith("it names a parameter twice");
            }
        }

        private void spoil(String fault) {
            cursor.skipMember();
            spoilWith(fault);
        }

        private void spoilWith(String fault) {
            if (current != null) {
                current = new ChallengeText(current.scheme(), current.parameters(), fault);
            }
        }
    }
}
