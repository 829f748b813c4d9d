package io.github.thinknxkit.page;

import java.util.function.BooleanSupplier;

/**
 * Who uses the page.
 *
 * @param name the name that the visitor logged in with; empty where there is no log-in
 * @param role what the visitor may do
 * @param isPresent tells whether the visitor may still be told what happens; false once the log-in has ended
 */
public record Visitor(String name, Role role, BooleanSupplier isPresent) {

    /** Whoever reaches a page that has no log-in. */
    public static final Visitor ANYBODY = new Visitor("", Role.ADMINISTER, () -> true);
}
