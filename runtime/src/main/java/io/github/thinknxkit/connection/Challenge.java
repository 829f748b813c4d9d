package io.github.thinknxkit.connection;

import io.github.thinknxkit.internal.text.ChallengeText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One way of authentication that a server offers, as connections read it.
 *
 * <p>Connections read challenges by themselves. This is for programs that show what a server offers.
 *
 * @param scheme the scheme as the server writes it, such as {@code Digest}
 * @param parameters the parameters that can be read, by their names in lower case
 * @param fault why it cannot be answered, such as {@code it names a parameter twice}; empty if it is well-formed
 */
public record Challenge(String scheme, Map<String, String> parameters, Optional<String> fault) {

    /** Copies the parameters. */
    public Challenge {
        parameters = Map.copyOf(parameters);
    }

    /**
     * Reads challenges. No text is an error: what makes no sense spoils the challenge that it stands in, and no other.
     *
     * @param fields the values of all {@code WWW-Authenticate} header fields of an answer
     * @return the challenges, in order
     */
    public static List<Challenge> parse(List<String> fields) {
        return ChallengeText.parse(fields).stream()
                .map(read -> new Challenge(read.scheme(), read.parameters().texts(), Optional.ofNullable(read.fault())))
                .toList();
    }

    /** {@return the scheme and the names of its parameters, without their values, which may be secret} */
    @Override
    public String toString() {
        return scheme + parameters.keySet();
    }
}
