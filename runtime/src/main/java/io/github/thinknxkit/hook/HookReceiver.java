package io.github.thinknxkit.hook;

import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.watch.HintSource;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Takes what a gateway sends by a hook, and tells watches which devices to read.
 *
 * <pre>{@code
 * NewHook hook = hooks.make(HookOrder.to("https://me.example.com/hooks")).send();
 * HookReceiver receiver = HookReceiver.of(hook.secret());
 * server.createContext("/hooks", new HookHandler(receiver));
 * Watch watch = Watch.over(villa).hints(receiver).start();
 * }</pre>
 *
 * <p>Only messages that were signed with the hook's secret, within five minutes of the receiver's time, count (the Standard
 * Webhooks convention); one that comes again counts once. A message is a hint and no state, so what watches tell is what the
 * server says when it is asked.
 *
 * <p>Any HTTP server will do: hand the header fields and the body to {@link #receive}, and send what it returns. Instances are
 * safe for use by many threads.
 */
public final class HookReceiver implements HintSource {

    /** How long a message may be at most, in bytes. */
    public static final int MAX_BYTES = 64 * 1024;

    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Pattern ID = Pattern.compile("[\\x21-\\x7E]{1,256}");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");
    private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{1,256}");
    private static final int LONGEST_SIGNATURES = 2048;

    private final HookSignature signature;
    private final InstantSource clock;
    private final SeenMessages seen = new SeenMessages(TOLERANCE.multipliedBy(2));
    private final List<Hints> watches = new CopyOnWriteArrayList<>();

    private HookReceiver(HookSignature signature, InstantSource clock) {
        this.signature = signature;
        this.clock = clock;
    }

    /**
     * Creates a receiver.
     *
     * @param secret what the gateway signs with, as it shows it when the hook is made: {@code whsec_} and Base64. One that a
     *     supplier tells ({@link Secret#from}) may change
     * @return the receiver
     * @throws IllegalArgumentException if the secret is known and none of a hook; the message does not repeat it
     */
    public static HookReceiver of(Secret secret) {
        return of(secret, InstantSource.system());
    }

    /**
     * Creates a receiver that goes by another time than that of the Java platform.
     *
     * @param secret what the gateway signs with
     * @param clock tells the time
     * @return the receiver
     * @throws IllegalArgumentException if {@link #of(Secret)} throws it
     */
    public static HookReceiver of(Secret secret, InstantSource clock) {
        HookSignature signature = new HookSignature(Objects.requireNonNull(secret, "secret"));
        if (!secret.isSupplied()) {
            signature.check();
        }
        return new HookReceiver(signature, Objects.requireNonNull(clock, "clock"));
    }

    /**
     * Takes a request: a POST to the URL of the hook. Returns at once.
     *
     * @param field finds a header field by its name, in any case
     * @param body the body, of which {@link #MAX_BYTES} and one more are enough
     * @return what to answer: 202 for a message, 200 and a text for a challenge; 4xx for what is none of the gateway's, and 503
     *     while the secret cannot be had
     */
    public HookReply receive(Function<? super String, Optional<String>> field, byte[] body) {
        if (body.length > MAX_BYTES) {
            return new HookReply(413, "the message is too long");
        }
        String id = field.apply("webhook-id").orElse("");
        String seconds = field.apply("webhook-timestamp").orElse("");
        String signatures = field.apply("webhook-signature").orElse("");
        boolean isWhole = ID.matcher(id).matches()
                && SECONDS.matcher(seconds).matches()
                && signatures.length() <= LONGEST_SIGNATURES;
        Instant now = clock.instant();
        try {
            if (!isWhole || !signature.isRight(id, seconds, body, signatures)) {
                return new HookReply(401, "the message is not signed with the secret of this hook");
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            return new HookReply(503, "the secret of this hook cannot be had now");
        }
        return isRecent(seconds, now)
                ? taken(id, HookMessage.read(body), now)
                : new HookReply(401, "the message is too old, or a clock is wrong");
    }

    private static boolean isRecent(String seconds, Instant now) {
        Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(seconds)), now);
        return age.abs().compareTo(TOLERANCE) <= 0;
    }

    private HookReply taken(String id, HookMessage message, Instant now) {
        if (message.type().equals("hook.challenge")) {
            return message.challenge()
                    .filter(text -> CHALLENGE.matcher(text).matches())
                    .map(text -> new HookReply(200, text))
                    .orElseGet(() -> new HookReply(400, "there is no challenge"));
        }
        if (seen.isNew(id, now)) {
            Consumer<Hints> hint = message.guid()
                    .filter(guid -> message.type().startsWith("device."))
                    .<Consumer<Hints>>map(guid -> watch -> watch.changed(guid))
                    .orElse(Hints::anythingChanged);
            watches.forEach(hint);
        }
        return new HookReply(202, "");
    }

    @Override
    public AutoCloseable open(Hints hints) {
        Objects.requireNonNull(hints, "hints");
        watches.add(hints);
        return () -> watches.remove(hints);
    }

    /** Returns how many watches are told. */
    @Override
    public String toString() {
        return "HookReceiver for " + watches.size() + (watches.size() == 1 ? " watch" : " watches");
    }
}
