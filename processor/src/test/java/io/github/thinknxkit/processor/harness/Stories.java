package io.github.thinknxkit.processor.harness;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.util.Arrays;

/**
 * Generated code as a user's own code calls it: a class that is compiled with it has a static method for each story, which
 * gives what it learnt as a text.
 */
public final class Stories implements AutoCloseable {

    private final URLClassLoader loader;
    private final String className;

    /** Stories of a class, such as {@code home.Story}. */
    public Stories(URLClassLoader loader, String className) {
        this.loader = loader;
        this.className = className;
    }

    /** Tells a story, and throws what it throws. */
    public String tell(String name, Object... arguments) throws Exception {
        return (String) call(name, arguments);
    }

    /** Calls the method of a name, and throws what it throws. */
    public Object call(String name, Object... arguments) throws Exception {
        try {
            return method(name).invoke(null, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private Method method(String name) throws ReflectiveOperationException {
        Method method = Arrays.stream(Class.forName(className, true, loader).getDeclaredMethods())
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(name));
        method.setAccessible(true);
        return method;
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
