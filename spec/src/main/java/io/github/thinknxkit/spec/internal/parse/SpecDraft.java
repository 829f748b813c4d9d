package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.model.Answer;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.ValueType;
import java.util.List;
import java.util.Optional;

/**
 * A spec as its sections say, before controllers are bound.
 *
 * @param api the section {@code api}; empty if it is missing or broken
 * @param server the section {@code server}
 * @param types the types
 * @param answers the answers
 * @param operations the operations
 * @param controllers the controllers
 * @param devices the device kinds
 * @param services the services
 * @param telegrams the section {@code telegrams}, if there is one that could be read
 * @param mentions the words of the parts that could not be understood
 */
public record SpecDraft(
        Optional<ApiSection> api,
        ServerSection server,
        Declarations<ValueType> types,
        Declarations<Answer> answers,
        Declarations<Operation> operations,
        Declarations<ControllerDraft> controllers,
        List<OwnerDraft> devices,
        List<OwnerDraft> services,
        Optional<TelegramsDraft> telegrams,
        Mentions mentions) {

    /** Copies the lists. */
    public SpecDraft {
        devices = List.copyOf(devices);
        services = List.copyOf(services);
    }
}
