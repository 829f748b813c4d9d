package io.github.thinknxkit.processor.locate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** A place where a spec may be. */
interface Place {

    /** Returns the place in words, with the address where it has one. */
    String describe(String name);

    /**
     * Opens a file here.
     *
     * @param name its name, which is judged to be relative and below this place
     * @return the file
     * @throws IOException if it is not here, or if there is no such place
     */
    InputStream open(String name) throws IOException;

    /** Returns the path of a file here; empty if it has none in the file system. */
    Optional<Path> path(String name);
}
