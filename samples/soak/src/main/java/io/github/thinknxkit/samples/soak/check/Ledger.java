package io.github.thinknxkit.samples.soak.check;

import io.github.thinknxkit.call.Effect;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The commands that were given, each with a number that no other has, which is what the command sends: so the server's side
 * tells of each how often it was carried out. Safe for use by many threads.
 */
public final class Ledger {

    /** A four-byte float has all whole numbers up to this one. */
    private static final int LAST = 1 << 24;

    private final Violations violations;
    private final Map<Integer, Order> open = new ConcurrentHashMap<>();
    private final AtomicInteger given = new AtomicInteger();
    private volatile int judged;

    /** What the caller of a command was told. */
    public enum Told {
        /** It was carried out. */
        DONE,
        /** It was certainly not carried out. */
        NOT_DONE,
        /** Nobody knows. */
        PERHAPS
    }

    /** A command. */
    public static final class Order {

        private final int number;
        private final Effect effect;
        private final String what;
        private final AtomicInteger times = new AtomicInteger();
        private volatile Told told = Told.PERHAPS;

        private Order(int number, Effect effect, String what) {
            this.number = number;
            this.effect = effect;
            this.what = what;
        }

        /** {@return the number that it sends} */
        public int number() {
            return number;
        }

        /** Notes what the caller was told. */
        public void told(Told answer) {
            told = answer;
        }

        private boolean isAsTold() {
            int count = times.get();
            boolean most = effect.repeatable() || count <= 1;
            return most && (told == Told.PERHAPS || (told == Told.DONE) == (count > 0));
        }

        @Override
        public String toString() {
            return what + " (" + effect + ", number " + number + ")";
        }
    }

    /** Starts an empty ledger. */
    public Ledger(Violations violations) {
        this.violations = violations;
    }

    /** Enters a command that is about to be given. */
    public Order open(Effect effect, String what) {
        int number = given.incrementAndGet();
        if (number > LAST) {
            throw new IllegalStateException("all " + LAST + " numbers have been given to commands");
        }
        Order order = new Order(number, effect, what);
        open.put(number, order);
        return order;
    }

    /** Notes that the server has carried out a command, once more. */
    public void carriedOut(int number) {
        Order order = open.get(number);
        if (order != null) {
            order.times.incrementAndGet();
        } else if (number <= judged) {
            violations.add("command " + number + " was carried out after its round had ended");
        } else {
            violations.add("command " + number + " was carried out, which nobody has given");
        }
    }

    /** Compares what was told with what was done; when no command is on its way. */
    public void judge() {
        judged = given.get();
        for (Order order : open.values()) {
            if (!order.isAsTold()) {
                violations.add(
                        order + " was carried out " + order.times.get() + " times, its caller was told " + order.told);
            }
        }
        open.clear();
    }

    /** {@return how many commands were given} */
    public int given() {
        return given.get();
    }
}
