package io.github.thinknxkit.draft.plan;

import io.github.thinknxkit.draft.guess.KindGuess;
import io.github.thinknxkit.draft.guess.Quoted;
import io.github.thinknxkit.draft.list.ListedDevice;
import io.github.thinknxkit.spec.names.NameRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A device with all that is guessed of it, before names are made distinct.
 *
 * @param listed what the list says
 * @param kind what it is
 * @param areas where it is, outermost first; empty for the whole building
 * @param areaReason what that was guessed from; empty if the list says it
 * @param name what to call it there
 */
record PlacedGuess(ListedDevice listed, KindGuess kind, List<String> areas, Optional<String> areaReason, String name) {

    PlacedGuess {
        areas = List.copyOf(areas);
    }

    /** The device with a name that is distinct among its siblings. */
    DraftDevice named(SiblingNames siblings) {
        String distinct = siblings.distinct(name);
        Optional<String> as = siblings.as(distinct, NameRole.DEVICE, kind.isOpen() ? "device" : kind.kind());
        List<String> remarks = new ArrayList<>();
        if (!distinct.equals(name)) {
            remarks.add(Quoted.of(name) + " is there already: which is which?");
        }
        as.ifPresent(word -> remarks.add("named for code, since its name alone makes none or that of another"));
        return new DraftDevice(distinct, as, kind, listed, remarks);
    }
}
