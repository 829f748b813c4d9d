package io.github.thinknxkit.samples.benchmark.instant;

import io.github.thinknxkit.connection.Transport;
import java.lang.reflect.Field;
import java.net.http.HttpClient;

/**
 * A transport of the kit with another HTTP client in it. Users cannot do this, since the kit depends on how its client is
 * set up; nothing else shows what the kit alone costs.
 */
public final class InstantTransport {

    private InstantTransport() {}

    /** Returns a transport over a client. */
    public static Transport over(HttpClient client) {
        Transport transport = Transport.create();
        try {
            Object plain = open(transport.http(), "plain");
            field(plain, "client").set(plain, client);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the transport keeps its client elsewhere now", e);
        }
        return transport;
    }

    private static Object open(Object owner, String name) throws ReflectiveOperationException {
        return field(owner, name).get(owner);
    }

    private static Field field(Object owner, String name) throws ReflectiveOperationException {
        Field field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
