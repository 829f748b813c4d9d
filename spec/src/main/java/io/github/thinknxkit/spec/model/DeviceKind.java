package io.github.thinknxkit.spec.model;

import java.util.List;

/**
 * A kind of device, such as lights.
 *
 * @param name its name in kebab case, such as {@code light}
 * @param title the document's title
 * @param description what such a device is, as a sentence
 * @param controllers the controllers that such a device may have, in file order
 */
public record DeviceKind(Name name, String title, String description, List<Binding> controllers) {

    /** Copies the list. */
    public DeviceKind {
        controllers = List.copyOf(controllers);
    }
}
