package io.github.thinknxkit.cli.watch;

import io.github.thinknxkit.cli.process.Key;
import io.github.thinknxkit.watch.WatchEvent;

/** What may happen while a plant is watched. */
sealed interface News {

    /** The watch tells something. */
    record Told(WatchEvent event) implements News {}

    /** A key was pressed. */
    record Pressed(Key key) implements News {}

    /** The terminal has another size. */
    record Resized() implements News {}

    /** The watch has ended. */
    record Ended() implements News {}
}
