package io.github.thinknxkit.testing.junit;

import io.github.thinknxkit.connection.Connection;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Resolves {@link Simulated} parameters. JUnit closes the clients with the store that they are in. */
public final class SimulatedClients implements ParameterResolver {

    /** What the simulator's extension hands over, since neither module knows the other. */
    private static final Namespace SIMULATOR = Namespace.create("io.github.thinknxkit.simulator");

    private static final Namespace CLIENTS = Namespace.create(SimulatedClients.class);

    private final AtomicInteger clients = new AtomicInteger();

    /** For JUnit. */
    public SimulatedClients() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.isAnnotated(Simulated.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        Connection connection = connection(context);
        if (type == Connection.class) {
            return connection;
        }
        Object client = open(type, connection);
        context.getStore(CLIENTS).put(clients.incrementAndGet(), client);
        return client;
    }

    private static Connection connection(ExtensionContext context) {
        Store store = context.getStore(SIMULATOR);
        URI address = store.get("localAddress", URI.class);
        String user = store.get("user", String.class);
        String password = store.get("password", String.class);
        if (address == null || user == null || password == null) {
            throw new ParameterResolutionException(
                    "no simulator runs beside this test; annotate its class with @WithSimulator");
        }
        return Connection.local(address.getHost(), address.getPort()).digest(user, password);
    }

    private static Object open(Class<?> type, Connection connection) {
        try {
            Method connect = type.getMethod("connect", Connection.class);
            if (Modifier.isStatic(connect.getModifiers()) && AutoCloseable.class.isAssignableFrom(type)) {
                return connect.invoke(null, connection);
            }
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw unusable(type, e);
        } catch (InvocationTargetException e) {
            throw new ParameterResolutionException("the client of the simulator cannot be opened", e.getCause());
        }
        throw unusable(type, null);
    }

    private static ParameterResolutionException unusable(Class<?> type, @Nullable Exception cause) {
        return new ParameterResolutionException(
                type.getName()
                        + " is no client; expected a generated one that is public, such as Thinknx, or Connection",
                cause);
    }
}
