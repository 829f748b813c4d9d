package io.github.thinknxkit.dynamic.api;

import io.github.thinknxkit.spec.model.Binding;
import io.github.thinknxkit.spec.model.DeviceKind;
import io.github.thinknxkit.spec.model.Service;
import java.util.List;

/**
 * What a command begins with: a kind of device, or a service of the server itself.
 *
 * @param name the word, such as {@code light} or {@code system}
 * @param device whether it is a kind of device, so that the command names one
 * @param title the document's title
 * @param description what it is, as a sentence
 * @param bindings its controllers
 */
public record Subject(String name, boolean device, String title, String description, List<Binding> bindings) {

    /** Copies the list. */
    public Subject {
        bindings = List.copyOf(bindings);
    }

    static Subject of(DeviceKind kind) {
        return new Subject(kind.name().text(), true, kind.title(), kind.description(), kind.controllers());
    }

    static Subject of(Service service) {
        return new Subject(
                service.name().text(), false, service.title(), service.description(), List.of(service.binding()));
    }
}
