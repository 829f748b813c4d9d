package io.github.thinknxkit.internal.thread;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;

/** The virtual threads of Java 21 and later (JEP 444), in code that is compiled for 17. */
final class VirtualThreads {

    private VirtualThreads() {}

    /** Returns what makes virtual threads, or nothing where there are none. */
    static Optional<ThreadFactory> factory(String name) {
        try {
            Class<?> builder = Class.forName("java.lang.Thread$Builder");
            Method named = builder.getMethod("name", String.class, long.class);
            Object plain = Thread.class.getMethod("ofVirtual").invoke(null);
            return Optional.of(
                    (ThreadFactory) builder.getMethod("factory").invoke(named.invoke(plain, name + "-", 1L)));
        } catch (ReflectiveOperationException | UnsupportedOperationException e) {
            // Java 17 to 20.
            return Optional.empty();
        }
    }
}
