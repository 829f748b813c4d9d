package io.github.thinknxkit.gateway.audit;

import io.github.thinknxkit.page.web.FormField;
import java.util.List;
import java.util.Optional;

/**
 * A command, before anybody knows what becomes of it.
 *
 * @param request the id of the request, which no other has, before a restart neither
 * @param place where the device is and what it is called, such as {@code Ground floor/Kitchen/Lamp}, if a plant file says so
 * @param effect what may be done again and what not: {@code absolute}, {@code relative} or {@code bus}
 */
public record AuditedCall(
        String request,
        Actor actor,
        String server,
        String operation,
        Optional<String> guid,
        Optional<String> place,
        List<FormField> arguments,
        String effect) {

    /** Copies the list. */
    public AuditedCall {
        arguments = List.copyOf(arguments);
    }
}
