package io.github.thinknxkit.spec.internal.text;

/**
 * How much of a file is read. A limit keeps a hostile file from taking time and memory without end.
 *
 * @param bytes how many bytes a file may have
 * @param nodes how many nodes
 * @param depth how deep nodes may be nested
 */
public record ReadLimits(int bytes, int nodes, int depth) {

    /** For a spec: the Integration Kit's has a tenth of the bytes and nodes, and eight levels. */
    public static final ReadLimits SPEC = new ReadLimits(1 << 20, 50_000, 16);

    /** For a plant: 10,000 devices take 2 MB and 120,000 nodes; an area within an area takes two levels. */
    public static final ReadLimits PLANT = new ReadLimits(1 << 25, 2_000_000, 200);
}
