package io.github.thinknxkit.internal.auth;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which encoding a server reads the credentials of one connection: found out by trying, and then kept. Safe for use by
 * many threads.
 */
public final class Encodings {

    private final List<Charset> candidates;
    private volatile @Nullable Charset accepted;

    /**
     * Starts with the first candidate.
     *
     * @param login the credentials
     */
    public Encodings(Login login) {
        this.candidates = login.charsets();
    }

    /** {@return what the server is known to read, or else the first candidate} */
    public Charset current() {
        Charset known = accepted;
        return known == null ? candidates.get(0) : known;
    }

    /**
     * Returns what to try after a refusal.
     *
     * @param refused the encoding of the refused credentials
     * @return another encoding, or null if there is none or the server is known to read the refused one
     */
    public @Nullable Charset after(Charset refused) {
        Charset known = accepted;
        for (Charset candidate : known == null ? candidates : List.of(known)) {
            if (!candidate.equals(refused)) {
                return candidate;
            }
        }
        return null;
    }

    /**
     * Keeps what a server accepted.
     *
     * @param charset the encoding
     */
    public void keep(Charset charset) {
        accepted = charset;
    }

    /** Begins anew: the server refused what it had accepted. */
    public void forget() {
        accepted = null;
    }
}
