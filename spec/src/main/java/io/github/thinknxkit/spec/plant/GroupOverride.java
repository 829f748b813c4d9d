package io.github.thinknxkit.spec.plant;

import io.github.thinknxkit.spec.model.Name;
import java.util.Optional;

/**
 * What a plant file says of a group address: what the ETS exports leave open or say wrong, and whether it is protected. At
 * least one of these is said.
 *
 * @param address the address as written, in one, two or three levels
 * @param raw its 16 bits, 1 to 65535, distinct in the plant
 * @param type the datapoint type as written, such as {@code 1.008} or {@code DPST-1-8}; only its form has been looked at
 * @param as its name in code, in kebab case; empty to leave it to the name in the exports
 * @param protection whether code must say explicitly that it means to send to it
 */
public record GroupOverride(Name address, int raw, Optional<Name> type, Optional<Name> as, Protection protection) {}
