package io.github.thinknxkit.error;

import io.github.thinknxkit.internal.text.VisibleText;
import java.io.Serializable;

/**
 * Which call an error belongs to, in words that hold no secret.
 *
 * @param operation the operation's name in the document; for a value that a KNX group refuses, the group's datapoint type,
 *     such as {@code DPT 5.001}
 * @param target the device or group address; empty for the server itself
 * @param connection the connection; empty if nothing was to be sent yet
 */
public record CallContext(String operation, String target, String connection) implements Serializable {

    private static final long serialVersionUID = 1L;

    String suffix() {
        StringBuilder text = new StringBuilder(" [").append(operation);
        if (!target.isEmpty()) {
            text.append(" of ").append(VisibleText.of(target));
        }
        if (!connection.isEmpty()) {
            text.append(", ").append(connection);
        }
        return text.append(']').toString();
    }
}
