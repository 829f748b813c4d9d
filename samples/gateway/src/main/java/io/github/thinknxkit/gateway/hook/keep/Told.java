package io.github.thinknxkit.gateway.hook.keep;

import io.github.thinknxkit.gateway.fact.Value;
import java.util.Optional;

/**
 * What a receiver was told of a subject.
 *
 * @param value what it was told last and has confirmed
 * @param number how many different things it was told, those included that it has not confirmed
 * @param doubtful what was sent under that number and not confirmed: the receiver may know it or not, so it has to be told what is
 *     true whatever it was told before
 */
public record Told(Optional<Value> value, long number, Optional<Value> doubtful) {

    /** Nothing. */
    public static final Told NOTHING = new Told(Optional.empty(), 0, Optional.empty());

    /** Returns whether the receiver was told a value last, and has confirmed it. */
    public boolean isKnown(Value present) {
        return doubtful.isEmpty() && value.filter(present::equals).isPresent();
    }

    /**
     * Returns what is to be kept on disk before something is sent. The same as before has the same number, so that a receiver knows
     * it again.
     */
    public Told sending(Value present) {
        return doubtful.filter(present::equals).isPresent() ? this : new Told(value, number + 1, Optional.of(present));
    }

    /** {@return this after what was sent was confirmed} */
    public Told confirmed() {
        return new Told(doubtful, number, Optional.empty());
    }

    /** Returns this with a value that needs no telling. */
    public Told silently(Value present) {
        return new Told(Optional.of(present), number, Optional.empty());
    }
}
