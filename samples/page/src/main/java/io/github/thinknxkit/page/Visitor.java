package io.github.thinknxkit.page;

import java.util.function.BooleanSupplier;

/**
 * Who uses the page.
 *
 * @param name the name that the visitor logged in with; empty where there is no log-in
 * @param address where the visitor is, for logs; empty where nobody asks
 * @param role what the visitor may do
 * @param mark the value of the {@linkplain RequestGuard#MARK field} that the page's scripts add to changes; a secret of this
 *     log-in where there is one
 * @param isPresent tells whether the visitor may still be told what happens; false once the log-in has ended
 */
public record Visitor(String name, String address, Role role, String mark, BooleanSupplier isPresent) {

    /** Whoever reaches a page that has no log-in. */
    public static final Visitor ANYBODY = new Visitor("", "", Role.ADMINISTER, "1", () -> true);

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
