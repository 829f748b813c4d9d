package io.github.thinknxkit.cli.prepared;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads what {@link RecordWriter} wrote. */
final class RecordReader {

    private final DataInputStream in;
    private final List<String> texts = new ArrayList<>();
    private final List<Object> records = new ArrayList<>();
    private final Map<String, Constructor<?>> constructors = new HashMap<>();

    RecordReader(DataInputStream in) {
        this.in = in;
    }

    Object read() throws IOException {
        Tag tag = Tag.of(in.readUnsignedByte());
        return switch (tag) {
            case RECORD -> record();
            case KNOWN_RECORD -> records.get(in.readUnsignedShort());
            case TEXT -> text();
            case KNOWN_TEXT -> texts.get(in.readUnsignedShort());
            case INT -> in.readInt();
            case LONG -> in.readLong();
            case TRUE, FALSE -> tag == Tag.TRUE;
            case LIST -> list();
            case MAP -> map();
            case ENUM -> constant();
            case PRESENT -> Optional.of(read());
            case EMPTY -> Optional.empty();
            case PRESENT_INT -> OptionalInt.of(in.readInt());
            case EMPTY_INT -> OptionalInt.empty();
            case PRESENT_DOUBLE -> OptionalDouble.of(in.readDouble());
            case EMPTY_DOUBLE -> OptionalDouble.empty();
        };
    }

    private String text() throws IOException {
        String text = in.readUTF();
        texts.add(text);
        return text;
    }

    private List<?> list() throws IOException {
        Object[] elements = new Object[in.readUnsignedShort()];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = read();
        }
        return List.of(elements);
    }

    private Map<?, ?> map() throws IOException {
        Map<Object, Object> map = new LinkedHashMap<>();
        int size = in.readUnsignedShort();
        for (int i = 0; i < size; i++) {
            Object key = read();
            map.put(key, read());
        }
        return map;
    }

    private Object constant() throws IOException {
        Class<?> type = type((String) read());
        String name = (String) read();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the prepared spec has the unknown " + name));
    }

    private Object record() throws IOException {
        Constructor<?> constructor = constructors.computeIfAbsent((String) read(), RecordReader::constructor);
        Object[] components = new Object[constructor.getParameterCount()];
        for (int i = 0; i < components.length; i++) {
            components[i] = read();
        }
        try {
            Object tuple = constructor.newInstance(components);
            records.add(tuple);
            return tuple;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + constructor.getDeclaringClass(), e);
        }
    }

    private static Constructor<?> constructor(String type) {
        Class<?> found = type(type);
        Class<?>[] components = Arrays.stream(found.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return found.getDeclaredConstructor(components);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has a canonical constructor", e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the prepared spec is of another version than this program", e);
        }
    }
}
