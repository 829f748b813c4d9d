package io.github.thinknxkit.spec.hostile;

import java.util.Random;

/** Good files with slips in them, the same ones in every run. */
public final class Mutations {

    private static final int LONGEST_NOISE = 400;
    private static final int LONGEST_PIECE = 30;

    private final Random random;
    private final String spice;

    /**
     * Starts a series.
     *
     * @param seed what the series depends on
     * @param spice characters that mean something in files of this kind
     */
    public Mutations(long seed, String spice) {
        this.random = new Random(seed);
        this.spice = spice;
    }

    /** Returns bytes that are no file of any kind. */
    public byte[] noise() {
        byte[] bytes = new byte[random.nextInt(LONGEST_NOISE)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Changes some bytes. */
    public byte[] bytes(byte[] good) {
        byte[] bytes = good.clone();
        for (int change = 0; change <= random.nextInt(3); change++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    /** Deletes, doubles, moves or spices some pieces of a text. */
    public String text(String good) {
        StringBuilder text = new StringBuilder(good);
        for (int change = 0; change <= random.nextInt(4); change++) {
            mutate(text);
        }
        return text.toString();
    }

    private void mutate(StringBuilder text) {
        int start = random.nextInt(text.length());
        int end = Math.min(text.length(), start + random.nextInt(LONGEST_PIECE));
        String piece = text.substring(start, end);
        switch (random.nextInt(4)) {
            case 0 -> text.delete(start, end);
            case 1 -> text.insert(end, piece);
            case 2 -> text.delete(start, end).insert(random.nextInt(text.length() + 1), piece);
            default -> text.insert(start, spice.charAt(random.nextInt(spice.length())));
        }
    }
}
