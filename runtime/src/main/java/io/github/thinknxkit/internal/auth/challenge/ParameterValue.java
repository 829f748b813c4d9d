package io.github.thinknxkit.internal.auth.challenge;

/**
 * The value of a parameter, as it is meant and as it is sent back.
 *
 * <p>Both are kept because some servers do not escape what they quote: what is sent back must then still be theirs, byte
 * for byte, while what is hashed has its escapes undone (RFC 7616, section 3.3; curl's tests 1095 and 2091).
 *
 * @param text the value without quotes and escapes
 * @param quoted the value as it stands between quotes
 */
public record ParameterValue(String text, String quoted) {

    /** {@return whether a header field can carry the value: the JDK's client writes {@code ?} for all outside ASCII} */
    public boolean isSendable() {
        for (int i = 0; i < quoted.length(); i++) {
            char c = quoted.charAt(i);
            if (c > '~' || (c < ' ' && c != '\t')) {
                return false;
            }
        }
        return true;
    }

    /** Shows nothing of the value, which may be a proof of the password. */
    @Override
    public String toString() {
        return "ParameterValue[redacted]";
    }
}
