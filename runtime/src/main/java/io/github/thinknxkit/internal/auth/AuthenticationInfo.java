package io.github.thinknxkit.internal.auth;

import io.github.thinknxkit.internal.auth.FieldCursor.ParameterValue;
import java.util.List;

/** Reads {@code Authentication-Info} (RFC 9110, section 11.6.3). */
final class AuthenticationInfo {

    private AuthenticationInfo() {}

    /**
     * Reads all parameters.
     *
     * @param fields the values of all {@code Authentication-Info} fields, in order
     * @return the parameters; none if one of them is malformed or named twice, for then all may be someone else's
     */
    public static Parameters parse(List<String> fields) {
        Parameters parameters = new Parameters();
        for (String field : fields) {
            if (!read(new FieldCursor(field), parameters)) {
                return new Parameters();
            }
        }
        return parameters;
    }

    private static boolean read(FieldCursor cursor, Parameters parameters) {
        for (cursor.skipSeparators(); !cursor.atEnd(); cursor.skipSeparators()) {
            String name = cursor.token();
            cursor.skipSpace();
            if (name.isEmpty() || !cursor.skip('=')) {
                return false;
            }
            cursor.skipSpace();
            ParameterValue value = cursor.value();
            if (value == null || !parameters.add(name, value)) {
                return false;
            }
        }
        return true;
    }
}
