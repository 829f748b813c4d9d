package io.github.thinknxkit.spec.ets;

import io.github.thinknxkit.spec.knx.DatapointTypeId;
import io.github.thinknxkit.spec.model.Name;
import java.util.List;
import java.util.Optional;

/**
 * A group address of an export.
 *
 * @param name its name, one line, not distinct; empty if the export gives none
 * @param address the address as written, in one, two or three levels
 * @param raw its 16 bits, 1 to 65535, distinct in the export
 * @param description what the export says of it, below that its comment if there is one; may be empty or have many lines
 * @param types its datapoint types as written; empty if the export gives none
 * @param typeIds the same one by one, repetitions too; if one was given to the address itself, it is the last, behind those of
 *     the devices that use the address
 * @param central whether it is marked as central
 * @param unfiltered whether line couplers let it pass unfiltered
 * @param security the mark of its security as written, such as {@code Auto}; empty if there is none
 */
public record GroupEntry(
        Name name,
        Name address,
        int raw,
        String description,
        Optional<Name> types,
        List<DatapointTypeId> typeIds,
        boolean central,
        boolean unfiltered,
        Optional<String> security) {

    /** Copies the list. */
    public GroupEntry {
        typeIds = List.copyOf(typeIds);
    }
}
