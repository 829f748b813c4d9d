package io.github.thinknxkit.matrix;

import io.github.thinknxkit.testing.Nonces;
import java.util.HashSet;
import java.util.Set;

/** A new nonce for each challenge, good until the server forgets it. */
final class KnownNonces implements Nonces {

    private final Set<String> known = new HashSet<>();
    private int issued;

    @Override
    public synchronized String issue() {
        String nonce = "n" + ++issued;
        known.add(nonce);
        return nonce;
    }

    @Override
    public synchronized Use use(String nonce, int count) {
        return known.contains(nonce) ? Use.GOOD : Use.REFUSED;
    }

    /** Forgets all, as a restart does. */
    synchronized void forget() {
        known.clear();
    }
}
