package io.github.thinknxkit.cli.process;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** What a key means in a table that fills the terminal; letters mean what they do in {@code less} and {@code vi}. */
public enum Key {
    /** To leave. */
    QUIT,
    /** One line up. */
    UP,
    /** One line down. */
    DOWN,
    /** One page up. */
    PAGE_UP,
    /** One page down. */
    PAGE_DOWN,
    /** To the first line. */
    HOME,
    /** To the last line. */
    END,
    /** Nothing. */
    OTHER;

    private static final int ESCAPE = 27;

    /**
     * Waits for a key.
     *
     * @param in what the terminal sends
     * @return the key; empty at the end of the input
     * @throws IOException if the input cannot be read
     */
    public static Optional<Key> read(InputStream in) throws IOException {
        int c = in.read();
        if (c == ESCAPE) {
            c = in.read();
            if (c == '[' || c == 'O') {
                return special(in);
            }
        }
        return c < 0 ? Optional.empty() : Optional.of(ofLetter(c));
    }

    private static Key ofLetter(int c) {
        return switch (c) {
            case 'q', 'Q' -> QUIT;
            case 'k' -> UP;
            case 'j' -> DOWN;
            case 'b' -> PAGE_UP;
            case ' ', 'f' -> PAGE_DOWN;
            case 'g' -> HOME;
            case 'G' -> END;
            default -> OTHER;
        };
    }

    /** The rest of a sequence: parameters, and a sign that ends it. */
    private static Optional<Key> special(InputStream in) throws IOException {
        StringBuilder rest = new StringBuilder();
        int c = in.read();
        while (c >= 0 && c < '@') {
            rest.append((char) c);
            c = in.read();
        }
        if (c < 0) {
            return Optional.empty();
        }
        return Optional.of(
                switch (rest.append((char) c).toString()) {
                    case "A" -> UP;
                    case "B" -> DOWN;
                    case "5~" -> PAGE_UP;
                    case "6~" -> PAGE_DOWN;
                    case "H", "1~", "7~" -> HOME;
                    case "F", "4~", "8~" -> END;
                    default -> OTHER;
                });
    }
}
