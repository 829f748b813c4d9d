package io.github.thinknxkit.cli.process;

import java.util.List;

/** A terminal of which every line is drawn, over and over. */
public interface Screen extends AutoCloseable {

    /**
     * How big it is.
     *
     * @param rows how many lines there are
     * @param columns how many columns a line has
     */
    record Size(int rows, int columns) {}

    /** {@return how big it is now} */
    Size size();

    /**
     * Draws all lines. Does nothing when the screen is closed.
     *
     * @param lines the lines, no more than there are, each no wider than the screen and without control characters but for
     *     colours
     */
    void draw(List<String> lines);

    /** Leaves the terminal as it was before. */
    @Override
    void close();
}
