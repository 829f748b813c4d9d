package io.github.thinknxkit.watch;

import io.github.thinknxkit.watch.HintSource.Hints;
import java.lang.System.Logger.Level;
import java.util.Objects;

/**
 * What a source of hints gives to a watch.
 *
 * @param source the source
 * @param giving ends it
 */
record SeenHints(HintSource source, AutoCloseable giving) {

    static SeenHints of(HintSource source, Sight sight) {
        return new SeenHints(
                source,
                Objects.requireNonNull(source.open(new Taker(sight)), "a source of hints gave no way to end it"));
    }

    /** Ends it. The source is code of the caller's, which may fail. */
    void end() {
        try {
            giving.close();
        } catch (Exception e) {
            System.getLogger("io.github.thinknxkit").log(Level.WARNING, "a source of hints failed to end", e);
        }
    }

    private record Taker(Sight sight) implements Hints {

        @Override
        public void changed(String guid) {
            sight.readSoon(Objects.requireNonNull(guid, "guid"));
        }

        @Override
        public void anythingChanged() {
            sight.readAllSoon();
        }
    }
}
