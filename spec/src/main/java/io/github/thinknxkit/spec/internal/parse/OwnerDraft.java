package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.model.Name;
import java.util.List;

/**
 * A device kind or service as it is written.
 *
 * @param name the name
 * @param title the title
 * @param description what it is
 * @param bindings its controllers; a service has one
 */
public record OwnerDraft(Name name, String title, String description, List<BindingDraft> bindings) {

    /** Copies the list. */
    public OwnerDraft {
        bindings = List.copyOf(bindings);
    }
}
