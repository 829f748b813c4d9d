package io.github.thinknxkit.samples.villa;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.knx.BitGroup;
import io.github.thinknxkit.knx.ByteChoiceGroup;
import io.github.thinknxkit.knx.Float2Group;
import io.github.thinknxkit.knx.Float4Group;
import io.github.thinknxkit.knx.ForcedGroup;
import io.github.thinknxkit.knx.Group;
import io.github.thinknxkit.knx.KnxValue;
import io.github.thinknxkit.knx.NumberGroup;
import io.github.thinknxkit.knx.ScaledGroup;
import io.github.thinknxkit.knx.SceneControlGroup;
import io.github.thinknxkit.knx.SceneGroup;
import io.github.thinknxkit.knx.StepGroup;
import io.github.thinknxkit.knx.StepInterval;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/** Values for a handle: all of its words, and of its numbers the ends and one between. */
final class Samples {

    private static final int LEARN = 0x80;

    private Samples() {}

    static List<Sample> of(Handle handle) {
        Group<?> group = handle.group();
        if (group instanceof BitGroup || group instanceof ByteChoiceGroup) {
            return words(handle, word -> Sample.of(call(group, "write", word), raw(word)));
        } else if (group instanceof ForcedGroup<?, ?> forced) {
            List<Sample> samples = words(handle, word -> Sample.of(call(group, "force", word), 2 | raw(word)));
            samples.add(Sample.of(forced.release(), 0));
            return samples;
        } else if (group instanceof StepGroup<?, ?> steps) {
            return steps(handle, steps);
        } else if (group instanceof ScaledGroup<?> scaled) {
            return numbers(scaled::write, value -> scale(value, scaled.max()), 0, 0.3 * scaled.max(), scaled.max());
        } else if (group instanceof NumberGroup<?> number) {
            return numbers(value -> number.write(value.intValue()), Samples::octet, number.min(), number.max());
        } else if (group instanceof SceneGroup<?> scene) {
            return numbers(value -> scene.activate(value.intValue()), value -> octet(value - 1), 1, 64);
        } else if (group instanceof SceneControlGroup<?> scene) {
            return scenes(scene);
        } else if (group instanceof Float2Group<?> floats) {
            return numbers(floats::write, value -> float2(floats.carried(value)), floats.min(), 21.53, floats.max());
        }
        Float4Group<?> floats = (Float4Group<?>) group;
        return numbers(floats::write, Samples::float4, -3.4e38, 85.235, 3.4e38);
    }

    private static List<Sample> steps(Handle handle, StepGroup<?, ?> group) {
        List<Sample> samples = new ArrayList<>(List.of(Sample.of(group.stop(), 0)));
        for (StepInterval interval : StepInterval.values()) {
            samples.addAll(words(
                    handle, word -> Sample.of(step(group, word, interval), (raw(word) << 3) | interval.code())));
        }
        return samples;
    }

    private static List<Sample> scenes(SceneControlGroup<?> group) {
        List<Sample> samples = numbers(value -> group.activate(value.intValue()), value -> octet(value - 1), 1, 64);
        samples.addAll(numbers(value -> group.learn(value.intValue()), value -> octet(LEARN + value - 1), 1, 64));
        return samples;
    }

    private static List<Sample> words(Handle handle, Function<Enum<?>, Sample> sample) {
        if (handle.words().isEmpty()) {
            throw new AssertionError("no words for " + handle);
        }
        return new ArrayList<>(handle.words().stream().map(sample).toList());
    }

    private static List<Sample> numbers(
            Function<Double, Request<?>> request, Function<Double, String> bytes, double... values) {
        List<Sample> samples = new ArrayList<>();
        for (double value : values) {
            samples.add(new Sample(request.apply(value), bytes.apply(value)));
        }
        return samples;
    }

    private static int raw(Enum<?> word) {
        return ((KnxValue) word).raw();
    }

    /** A half is rounded up. */
    private static String scale(double value, int max) {
        return octet(Math.floor(value * 255 / max + 0.5));
    }

    private static String octet(double value) {
        return HexFormat.of().toHexDigits((byte) (int) value);
    }

    /** Of a number that two bytes carry exactly, the pattern with the least exponent. */
    private static String float2(double carried) {
        long hundredths = Math.round(carried * 100);
        int exponent = 0;
        while (hundredths >> exponent > 2047 || hundredths >> exponent < -2048) {
            exponent++;
        }
        long mantissa = hundredths >> exponent;
        return HexFormat.of()
                .toHexDigits((short) ((mantissa < 0 ? 0x8000 : 0) | (exponent << 11) | (mantissa & 0x7FF)));
    }

    private static String float4(double value) {
        return HexFormat.of().toHexDigits(Float.floatToIntBits((float) value));
    }

    /** Which words a handle takes is known to the method that returns it alone: at run time they are any enum. */
    private static Request<?> call(Group<?> group, String name, Enum<?> word) {
        return call(group, name, List.of(Enum.class), word);
    }

    private static Request<?> step(Group<?> group, Enum<?> word, StepInterval interval) {
        return call(group, "step", List.of(Enum.class, StepInterval.class), word, interval);
    }

    private static Request<?> call(Group<?> group, String name, List<Class<?>> types, Object... values) {
        try {
            Method method = group.getClass().getMethod(name, types.toArray(Class<?>[]::new));
            return (Request<?>) method.invoke(group, values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(group + " has another " + name, e);
        }
    }
}
