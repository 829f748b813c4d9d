package io.github.thinknxkit.draft.plan;

import io.github.thinknxkit.draft.guess.Address;
import io.github.thinknxkit.draft.guess.TypeProposer.TypeProposal;
import io.github.thinknxkit.draft.list.DeviceList;
import java.util.List;
import java.util.Optional;

/**
 * All decisions of a draft.
 *
 * @param title the plant's name
 * @param exports the exports
 * @param project the file of the ETS project that was read, if there is one
 * @param building the areas and devices; an area without a name of its own
 * @param proposals datapoint types for addresses whose types the exports leave open
 * @param open such addresses that nothing suggests a type for
 * @param list what was read
 * @param remarks what is wrong with the exports and the project, each a clause without full stop
 */
public record Draft(
        Title title,
        List<ExportName> exports,
        Optional<String> project,
        DraftArea building,
        List<TypeProposal> proposals,
        List<Address> open,
        DeviceList list,
        List<String> remarks) {

    /** Copies the lists. */
    public Draft {
        exports = List.copyOf(exports);
        proposals = List.copyOf(proposals);
        open = List.copyOf(open);
        remarks = List.copyOf(remarks);
    }
}
