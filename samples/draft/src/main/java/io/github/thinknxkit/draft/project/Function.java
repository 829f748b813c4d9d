package io.github.thinknxkit.draft.project;

import java.util.List;

/**
 * What something in a space is for, with the group addresses that it is done by.
 *
 * @param type its type as ETS writes it, such as {@code FT-6}; may be empty
 * @param name its name, one line; may be empty
 * @param addresses the 16 bits of its group addresses, each once
 */
public record Function(String type, String name, List<Integer> addresses) {

    /** Copies the list. */
    public Function {
        addresses = List.copyOf(addresses);
    }
}
