package io.github.thinknxkit.internal.auth;

import io.github.thinknxkit.connection.Endpoint;
import io.github.thinknxkit.connection.Secret;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Where one connection goes, with its password or key as it is now: a supplier may tell another one each time. Safe for use
 * by many threads.
 */
public final class CurrentEndpoint {

    /** More than change while a call is on its way, so that the echo of any that it was sent with is recognized. */
    private static final int MOST_KNOWN = 8;

    private final Endpoint set;

    /** The newest first; never changed but by {@link #keep}. */
    private final Deque<Endpoint> known = new ArrayDeque<>();

    /**
     * Begins with what a connection is set to; asks for nothing.
     *
     * @param set the endpoint of the connection
     */
    public CurrentEndpoint(Endpoint set) {
        this.set = set;
        if (!set.secret().isSupplied()) {
            known.add(set);
        }
    }

    /** {@return the endpoint that the connection is set to, whose secret may have to be asked for} */
    Endpoint set() {
        return set;
    }

    /**
     * Returns the endpoint with the secret as it is now.
     *
     * @return the same instance for as long as the secret is the same
     * @throws UnusableSecretException if the supplier fails or tells what cannot be sent
     */
    Endpoint ask() {
        if (!set.secret().isSupplied()) {
            return set;
        }
        try {
            return keep(set.with(set.secret().now()));
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new UnusableSecretException(e);
        }
    }

    private synchronized Endpoint keep(Endpoint told) {
        Endpoint same = known.stream()
                .filter(earlier -> isSame(earlier.secret(), told.secret()))
                .findFirst()
                .orElse(told);
        known.remove(same);
        known.addFirst(same);
        if (known.size() > MOST_KNOWN) {
            known.removeLast();
        }
        return same;
    }

    private static boolean isSame(Secret one, Secret other) {
        return one.reveal(left -> other.reveal(right -> Arrays.equals(left, right)));
    }

    /** {@return the endpoint with each secret that was used lately, the newest first; none if none has been asked for} */
    public synchronized List<Endpoint> known() {
        return List.copyOf(known);
    }

    /** The supplier of a secret failed, or what it told cannot be sent. Its message repeats nothing of the supplier's. */
    public static final class UnusableSecretException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnusableSecretException(RuntimeException cause) {
            super(cause.getMessage(), cause);
        }

        /** {@return what is wrong, as part of a sentence} */
        public String reason() {
            return String.valueOf(getMessage());
        }
    }
}
