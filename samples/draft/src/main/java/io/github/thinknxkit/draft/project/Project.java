package io.github.thinknxkit.draft.project;

import io.github.thinknxkit.spec.ets.EtsExport;
import java.util.List;

/**
 * What an ETS project says.
 *
 * @param name its name, one line; may be empty
 * @param groups its group addresses, as an export of the project would have them
 * @param spaces the outermost spaces, in file order
 * @param remarks what contradicts itself in it, each a clause without full stop
 */
public record Project(String name, EtsExport groups, List<Space> spaces, List<String> remarks) {

    /** Copies the lists. */
    public Project {
        spaces = List.copyOf(spaces);
        remarks = List.copyOf(remarks);
    }
}
