package io.github.thinknxkit.simulator.fault;

import io.github.thinknxkit.page.web.FormField;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A call that a fault may hit.
 *
 * @param number its number in the journal
 * @param plant the name of the plant whose server is called
 * @param operation the operation, as it was called
 * @param fields what came with it, without what authenticates
 */
public record HitCall(long number, String plant, String operation, List<FormField> fields) {

    /** The parameters that tell a device to do something; reading operations have none of them. */
    private static final Set<String> ORDERS = Set.of("cmd", "val");

    /** Copies the list. */
    public HitCall {
        fields = List.copyOf(fields);
    }

    boolean has(FormField field) {
        return fields.contains(field);
    }

    boolean asksForFeedback() {
        return fields.stream().anyMatch(field -> field.name().equals("fb"));
    }

    /** Whether the call is to make a device do something; a button is pressed without a parameter too. */
    boolean isOrder() {
        return operation.toLowerCase(Locale.ROOT).equals("trigger")
                || fields.stream().anyMatch(field -> ORDERS.contains(field.name()));
    }
}
