package io.github.thinknxkit.spec.model;

import java.util.List;
import java.util.Optional;

/**
 * A whole API: what one spec file says, with every reference resolved.
 *
 * @param name the name of the API in kebab case, such as {@code thinknx}; names the generated entry type
 * @param title the title for people
 * @param description what the API is for
 * @param provenance the document that the spec was transcribed from
 * @param server the facts that hold for the whole server
 * @param types the value types, in file order
 * @param answers the answers, in file order
 * @param operations the operations, in file order; the position in this list is the operation's index
 * @param controllers the controllers, in file order
 * @param devices the device kinds, in file order
 * @param services the services, in file order
 * @param telegrams how telegrams get on the KNX bus, if the API can send any
 * @param notes what the document leaves open for the API as a whole
 * @param digest the SHA-256 of the file's bytes, as 64 lower-case hexadecimal digits
 */
public record ApiSpec(
        Name name,
        String title,
        String description,
        Provenance provenance,
        Server server,
        List<ValueType> types,
        List<Answer> answers,
        List<Operation> operations,
        List<Controller> controllers,
        List<DeviceKind> devices,
        List<Service> services,
        Optional<Telegrams> telegrams,
        List<Note> notes,
        String digest) {

    /** Copies the lists. */
    public ApiSpec {
        types = List.copyOf(types);
        answers = List.copyOf(answers);
        operations = List.copyOf(operations);
        controllers = List.copyOf(controllers);
        devices = List.copyOf(devices);
        services = List.copyOf(services);
        notes = List.copyOf(notes);
    }
}
