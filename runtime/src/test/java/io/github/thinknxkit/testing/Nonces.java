package io.github.thinknxkit.testing;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Which nonces a digest server hands out, and which uses of them it takes. Called by one thread at a time. */
public interface Nonces {

    /** What a server thinks of a use. */
    enum Use {
        GOOD,
        STALE,
        REFUSED
    }

    /** Returns the nonce of the next challenge. */
    String issue();

    /** Takes a use with a genuine response. */
    Use use(String nonce, int count);

    /** One nonce for everybody, and each count once. */
    static Nonces shared() {
        return shared(Use.REFUSED);
    }

    /** One nonce for everybody, and each count once, after which it is called stale. */
    static Nonces sharedStale() {
        return shared(Use.STALE);
    }

    private static Nonces shared(Use afterwards) {
        return new Nonces() {
            private final Set<Integer> used = new HashSet<>();

            @Override
            public String issue() {
                return "n1";
            }

            @Override
            public Use use(String nonce, int count) {
                return used.add(count) ? Use.GOOD : afterwards;
            }
        };
    }

    /** No nonce is ever good, and each is called stale. */
    static Nonces neverGood() {
        return new Nonces() {
            private int issued;

            @Override
            public String issue() {
                return "n" + ++issued;
            }

            @Override
            public Use use(String nonce, int count) {
                return Use.STALE;
            }
        };
    }

    /** One nonce for everybody, whose counts have to ascend. */
    static Nonces sharedAscending() {
        return new Nonces() {
            private int last;

            @Override
            public String issue() {
                return "n1";
            }

            @Override
            public Use use(String nonce, int count) {
                boolean ascends = count > last;
                last = Math.max(last, count);
                return ascends ? Use.GOOD : Use.REFUSED;
            }
        };
    }

    /** The newest nonce only, once, as Apache has it for each client that it knows. */
    static Nonces newestOnce() {
        return new Nonces() {
            private int issued;
            private boolean used = true;

            @Override
            public String issue() {
                used = false;
                return "n" + ++issued;
            }

            @Override
            public Use use(String nonce, int count) {
                boolean good = nonce.equals("n" + issued) && !used;
                used |= good;
                return good ? Use.GOOD : Use.REFUSED;
            }
        };
    }

    /** Each nonce once. */
    static Nonces once() {
        return new Nonces() {
            private final Set<String> fresh = new HashSet<>();
            private int issued;

            @Override
            public String issue() {
                String nonce = "n" + ++issued;
                fresh.add(nonce);
                return nonce;
            }

            @Override
            public Use use(String nonce, int count) {
                return fresh.remove(nonce) ? Use.GOOD : Use.STALE;
            }
        };
    }

    /** Another nonce every 20 milliseconds. */
    static Nonces every20Milliseconds() {
        LongSupplier current = () -> System.nanoTime() / TimeUnit.MILLISECONDS.toNanos(20);
        return new Nonces() {
            @Override
            public String issue() {
                return "n" + current.getAsLong();
            }

            @Override
            public Use use(String nonce, int count) {
                return nonce.equals("n" + current.getAsLong()) ? Use.GOOD : Use.STALE;
            }
        };
    }

    /** Each nonce until so many others have been handed out or used; what a server says of it then is up to it. */
    static Nonces shortLived(int steps, Use afterwards) {
        return new Nonces() {
            private int now;

            @Override
            public String issue() {
                return "n" + ++now;
            }

            @Override
            public Use use(String nonce, int count) {
                now++;
                return now - Integer.parseInt(nonce.substring(1)) <= steps ? Use.GOOD : afterwards;
            }
        };
    }
}
