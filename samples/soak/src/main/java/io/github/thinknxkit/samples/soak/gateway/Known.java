package io.github.thinknxkit.samples.soak.gateway;

import io.github.thinknxkit.simulator.plant.Controller;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one listener was told last of each device of its server. */
final class Known {

    private static final Pattern GUID = Pattern.compile("\"guid\":\\s*\"([^\"]+)\"");
    private static final Pattern VALUE = Pattern.compile("\"value\":\\s*(-?[0-9.eE+-]+)");

    private final String server;
    private final String listener;
    private final Delays delays;
    private final Map<String, BigDecimal> values = new ConcurrentHashMap<>();
    private final LongAdder messages = new LongAdder();

    /**
     * Knows nothing yet.
     *
     * @param server the server that is listened to
     * @param listener what the listener is called
     * @param delays takes how long after its moment each value is told
     */
    Known(String server, String listener, Delays delays) {
        this.server = server;
        this.listener = listener;
        this.delays = delays;
    }

    /** Takes a message: JSON with {@code guid} and {@code value}. */
    void told(String message) {
        messages.increment();
        Matcher guid = GUID.matcher(message);
        Matcher value = VALUE.matcher(message);
        if (guid.find() && value.find()) {
            BigDecimal number = new BigDecimal(value.group(1));
            values.put(guid.group(1), number);
            delays.told(server, guid.group(1), number);
        }
    }

    /** Returns what is not as this listener was told; empty if it knows all. */
    Optional<String> ignorance(Estate estate) {
        for (String guid : estate.values()) {
            BigDecimal known = values.get(guid);
            BigDecimal real = estate.device(server, guid).value(Controller.VALUE);
            if (known == null || known.compareTo(real) != 0) {
                return Optional.of(
                        listener + " of " + server + " was told " + known + " of " + guid + ", which is " + real);
            }
        }
        return Optional.empty();
    }

    /** Returns how many messages came. */
    long messages() {
        return messages.sum();
    }
}
