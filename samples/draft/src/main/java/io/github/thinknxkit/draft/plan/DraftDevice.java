package io.github.thinknxkit.draft.plan;

import io.github.thinknxkit.draft.guess.KindGuess;
import io.github.thinknxkit.draft.list.ListedDevice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A device of a draft.
 *
 * @param name its name, distinct in its area
 * @param as its name in code, where its name alone would make none or that of another
 * @param kind what it is
 * @param listed what the list says of it
 * @param remarks what the user is to look at, each a clause without full stop
 */
public record DraftDevice(String name, Optional<String> as, KindGuess kind, ListedDevice listed, List<String> remarks) {

    /** Copies the list. */
    public DraftDevice {
        remarks = List.copyOf(remarks);
    }

    /** {@return whether the list calls it something else than its area and its name here, one behind the other} */
    public boolean isRenamed() {
        return !listed.name().toLowerCase(Locale.ROOT).endsWith(name.toLowerCase(Locale.ROOT));
    }
}
