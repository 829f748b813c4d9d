package io.github.thinknxkit.samples.villa;

import io.github.thinknxkit.knx.Group;
import io.github.thinknxkit.knx.LockedGroup;
import io.github.thinknxkit.plant.PlantGroups;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A group address as code reaches it: by the methods that are generated for it.
 *
 * @param path the methods down to it, such as {@code garden().pool().filterPump()}
 * @param group the handle, unlocked if it was locked
 * @param type what the last method says that it returns, with the words that the handle takes
 */
record Handle(String path, Group<?> group, ParameterizedType type) {

    /** Follows every method of every range. */
    static List<Handle> of(PlantGroups groups) throws ReflectiveOperationException {
        List<Handle> found = new ArrayList<>();
        follow("", groups, found);
        return found;
    }

    private static void follow(String path, PlantGroups range, List<Handle> found) throws ReflectiveOperationException {
        for (Method method : range.getClass().getDeclaredMethods()) {
            if (method.getParameterCount() > 0) {
                continue;
            }
            String name = path + (path.isEmpty() ? "" : ".") + method.getName() + "()";
            if (PlantGroups.class.isAssignableFrom(method.getReturnType())) {
                follow(name, (PlantGroups) method.invoke(range), found);
            } else if (method.getGenericReturnType() instanceof ParameterizedType type
                    && !type.getRawType().equals(List.class)) {
                found.add(of(name, method.invoke(range), type));
            }
        }
    }

    private static Handle of(String path, Object returned, ParameterizedType type) {
        return returned instanceof LockedGroup<?> locked
                ? of(path, locked.unlock(), (ParameterizedType) type.getActualTypeArguments()[0])
                : new Handle(path, (Group<?>) returned, type);
    }

    /** Returns the words that the handle takes, if it takes words. */
    List<Enum<?>> words() {
        Type[] arguments = type.getActualTypeArguments();
        Class<?> last = (Class<?>) arguments[arguments.length - 1];
        return last.isEnum()
                ? Arrays.stream(last.getEnumConstants())
                        .<Enum<?>>map(word -> (Enum<?>) word)
                        .toList()
                : List.of();
    }

    /** Returns the main number of the datapoint type: 9 of 9.001. */
    int mainType() {
        String type = group.info().type();
        return Integer.parseInt(type.split("\\.", 2)[0]);
    }

    @Override
    public String toString() {
        return path + " " + group;
    }
}
