package io.github.thinknxkit.dynamic.server;

import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.value.ParsedText;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Finds a connection's secret in answers: a careless server may echo it, as its version for example. */
public final class SecretEcho {

    private static final String LEFT_OUT = "[left out: it holds the password or key]";

    /** A shorter secret is part of many texts by chance. */
    private static final int SHORTEST_PART = 4;

    /** More than a secret is changed during a call. */
    private static final int MOST_KNOWN = 8;

    private final Secret secret;

    /** What the secret has been of late, the newest first; never changed but by {@link #note}. */
    private final Deque<Secret> known = new ArrayDeque<>();

    /**
     * Makes a search.
     *
     * @param secret the password or key of the connection
     */
    public SecretEcho(Secret secret) {
        this.secret = secret.isSupplied() ? Secret.from(() -> note(secret.now())) : note(secret);
    }

    /** {@return the secret for the connection; whatever it is told to be is found in answers, too} */
    public Secret secret() {
        return secret;
    }

    private synchronized Secret note(Secret now) {
        known.removeIf(earlier -> now.reveal(one -> earlier.reveal(other -> Arrays.equals(one, other))));
        known.addFirst(now);
        if (known.size() > MOST_KNOWN) {
            known.removeLast();
        }
        return now;
    }

    private synchronized List<Secret> known() {
        return List.copyOf(known);
    }

    /**
     * Returns a value of an answer without the secret.
     *
     * @param value the value
     * @return the value, or a note in its place if it is a text with the secret in it
     */
    public Object clean(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::clean).toList();
        }
        boolean foreign = value instanceof String || value instanceof ParsedText<?>;
        return foreign && holds(value) ? LEFT_OUT : value;
    }

    /**
     * Returns a text of an answer without the secret.
     *
     * @param text the text
     * @return the text, or a note in its place
     */
    public String clean(String text) {
        return holds(text) ? LEFT_OUT : text;
    }

    private boolean holds(Object value) {
        String text = value instanceof ParsedText<?> parsed ? parsed.text() : value.toString();
        return known().stream().anyMatch(secret -> secret.reveal(characters -> holds(text, new String(characters))));
    }

    private static boolean holds(String text, String hidden) {
        return text.equals(hidden) || (hidden.length() >= SHORTEST_PART && text.contains(hidden));
    }
}
