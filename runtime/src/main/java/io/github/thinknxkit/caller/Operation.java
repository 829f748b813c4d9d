package io.github.thinknxkit.caller;

import io.github.thinknxkit.call.Effect;
import java.util.List;
import java.util.Optional;

/**
 * What the runtime needs to know of one operation of a generated API.
 *
 * @param index the operation's place among the API's operations, from 0
 * @param name the operation's name in the document, such as {@code system/sendKNXbit}
 * @param effect what sending it does
 * @param path the path below the API's base path, percent-encoded; each segment in braces, such as
 *     <code>relay/&#123;channel}</code>, is for the value of the parameter at its place, the first of all parameters
 * @param parameters the names of the parameters in the order in which they are sent, percent-encoded
 * @param prefix what a call starts with: the path up to its first value; if it takes none, the path, and {@code ?name=} of
 *     the first parameter if it has one that is required, such as {@code power?guid=}
 * @param namespace the value that the answer's namespace field has according to the document
 * @param feedback the bare flag that asks the server to wait for the device, percent-encoded; empty if the operation
 *     takes none
 */
public record Operation(
        int index,
        String name,
        Effect effect,
        String path,
        List<String> parameters,
        String prefix,
        String namespace,
        Optional<String> feedback) {

    /** Copies the list. */
    public Operation {
        parameters = List.copyOf(parameters);
    }

    /** Returns the operation's name. */
    @Override
    public String toString() {
        return name;
    }
}
