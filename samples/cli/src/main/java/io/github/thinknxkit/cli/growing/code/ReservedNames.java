package io.github.thinknxkit.cli.growing.code;

import java.util.HashSet;
import java.util.Set;

/** Names that Java and the generated types have taken; the processor's lists. */
final class ReservedNames {

    private static final Set<String> JAVA = words("""
            abstract assert boolean break byte case catch char class const continue default do double else enum
            extends false final finally float for goto if implements import instanceof int interface long native
            new null package private protected public return short static strictfp super switch synchronized
            this throw throws transient true try void volatile while yield
            clone equals finalize getClass hashCode notify notifyAll toString wait
            """);

    private static final Set<String> AREA = with("""
            all areas devices eachArea eachDevice find freshness groups home name over path snapshot
            """);

    private static final Set<String> RANGE = with("""
            eachGroup eachLocked eachRange eachUntyped find groups locked name path ranges untyped
            """);

    private ReservedNames() {}

    /** What is taken where something of this role has its method. */
    static Set<String> of(Role role) {
        return role == Role.AREA || role == Role.DEVICE ? AREA : RANGE;
    }

    private static Set<String> with(String own) {
        Set<String> all = new HashSet<>(JAVA);
        all.addAll(words(own));
        return Set.copyOf(all);
    }

    private static Set<String> words(String text) {
        return Set.of(text.trim().split("\\s+", -1));
    }
}
