package io.github.thinknxkit.caller;

import java.util.Optional;

/**
 * How a server is asked whether it answers at all, and whether it was set up anew.
 *
 * @param operation the operation to ask for. It changes nothing and has no required parameter: a call leaves all of its
 *     parameters out
 * @param revision the answer field whose value is another one once the server's project was changed, by its name on the wire
 *     as {@link Answer} takes it; empty if no field tells. Answers may lack it
 */
public record Probe(Operation operation, Optional<String> revision) {

    /** Returns the operation, and the field if there is one, such as {@code system/serverStatus, config_time}. */
    @Override
    public String toString() {
        return operation + revision.map(field -> ", " + field).orElse("");
    }
}
