package io.github.thinknxkit.testing;

import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.hook.HookReceiver;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceResult;
import io.github.thinknxkit.plant.StateRequest;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Values of any type, made by its constructors: with all that they may have, and with none of it. */
public final class Specimens {

    /** What all secrets hold, so that it is found where it must not be. */
    public static final String SECRET = "S3cr3tOfTheHouse";

    private final boolean full;

    private Specimens(boolean full) {
        this.full = full;
    }

    /** Returns those of a type that its public constructors take; none if they take neither, or if there are none. */
    public static List<Object> of(Class<?> type) {
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        } else if (type == DeviceResult.class) {
            return results();
        }
        return Stream.of(new Specimens(true), new Specimens(false))
                .flatMap(specimens -> Arrays.stream(type.getConstructors()).flatMap(specimens::made))
                .toList();
    }

    /** Either succeeded or failed, which no constructor can tell. */
    private static List<Object> results() {
        DeviceInfo device = (DeviceInfo) of(DeviceInfo.class).get(0);
        return List.of(
                new DeviceResult<>(device, Optional.of(40), Optional.empty()),
                new DeviceResult<>(device, Optional.empty(), Optional.of(new IllegalStateException("reason"))));
    }

    private Stream<Object> made(Constructor<?> constructor) {
        try {
            return Stream.of(constructor.newInstance(Arrays.stream(constructor.getGenericParameterTypes())
                    .map(this::one)
                    .toArray()));
        } catch (InvocationTargetException refused) {
            return Stream.empty();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(constructor.toString(), e);
        }
    }

    private Object one(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        } else if (type instanceof TypeVariable<?> variable) {
            return one(variable.getBounds()[0]);
        }
        Class<?> plain = (Class<?>) type;
        return plain.isPrimitive() ? primitive(plain) : object(plain);
    }

    private Object container(Class<?> type, Type... arguments) {
        if (type == Optional.class) {
            return full ? Optional.of(one(arguments[0])) : Optional.empty();
        } else if (type == List.class) {
            return full ? List.of(one(arguments[0])) : List.of();
        } else if (type == Set.class) {
            return full ? Set.of(one(arguments[0])) : Set.of();
        } else if (type == Map.class) {
            return full ? Map.of(one(arguments[0]), one(arguments[1])) : Map.of();
        } else if (type == SortedMap.class) {
            return full ? new TreeMap<>(Map.of(one(arguments[0]), one(arguments[1]))) : new TreeMap<>();
        }
        return object(type);
    }

    private static Object primitive(Class<?> type) {
        if (type == boolean.class) {
            return true;
        } else if (type == double.class) {
            return 40.0;
        } else if (type == long.class) {
            return 1L;
        }
        return 1;
    }

    private Object object(Class<?> type) {
        if (type == Instant.class) {
            return Instant.parse("2026-11-30T18:00:00Z");
        } else if (type == StateRequest.class) {
            return StateRequest.of("power", HandRequest.answered(1));
        } else if (type == String.class) {
            return "text";
        } else if (type == Object.class || type == Integer.class) {
            return 40;
        } else if (type == Duration.class) {
            return Duration.ofNanos(1_500_000);
        } else if (type == OptionalInt.class) {
            return full ? OptionalInt.of(1) : OptionalInt.empty();
        } else if (type == OptionalDouble.class) {
            return full ? OptionalDouble.of(40) : OptionalDouble.empty();
        } else if (type == Secret.class) {
            return Secret.of(SECRET);
        } else if (type == HookReceiver.class) {
            return HookReceiver.of(Secret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        } else if (type == Charset.class) {
            return StandardCharsets.UTF_8;
        } else if (type.isAssignableFrom(IllegalStateException.class)) {
            return new IllegalStateException("reason");
        } else if (type.isSealed()) {
            return object(type.getPermittedSubclasses()[0]);
        } else if (type.isInterface()) {
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                throw new AssertionError("printed values call nothing, but " + method);
            });
        }
        return of(type).stream()
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("No constructor takes a sample: make a " + type.getName() + " here"));
    }
}
