package io.github.thinknxkit.cli.prepared;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Writes a tree of records, for {@link RecordReader} to read. What occurs twice is written once: texts that are equal, and
 * records that are the same.
 */
final class RecordWriter {

    private final DataOutputStream out;
    private final Map<String, Integer> texts = new HashMap<>();
    private final IdentityHashMap<Object, Integer> records = new IdentityHashMap<>();

    RecordWriter(DataOutputStream out) {
        this.out = out;
    }

    void write(Object value) throws IOException {
        if (value instanceof Record tuple) {
            record(tuple);
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else if (value instanceof Enum<?> constant) {
            tag(Tag.ENUM);
            write(constant.getDeclaringClass().getName());
            write(constant.name());
        } else {
            scalar(value);
        }
    }

    private void scalar(Object value) throws IOException {
        if (value instanceof String text) {
            text(text);
        } else if (value instanceof Integer number) {
            tag(Tag.INT);
            out.writeInt(number);
        } else if (value instanceof Long number) {
            tag(Tag.LONG);
            out.writeLong(number);
        } else if (value instanceof Boolean flag) {
            tag(flag ? Tag.TRUE : Tag.FALSE);
        } else {
            optional(value);
        }
    }

    private void optional(Object value) throws IOException {
        if (value instanceof Optional<?> any) {
            tag(any.isPresent() ? Tag.PRESENT : Tag.EMPTY);
            if (any.isPresent()) {
                write(any.get());
            }
        } else if (value instanceof OptionalInt number) {
            tag(number.isPresent() ? Tag.PRESENT_INT : Tag.EMPTY_INT);
            if (number.isPresent()) {
                out.writeInt(number.getAsInt());
            }
        } else if (value instanceof OptionalDouble number) {
            tag(number.isPresent() ? Tag.PRESENT_DOUBLE : Tag.EMPTY_DOUBLE);
            if (number.isPresent()) {
                out.writeDouble(number.getAsDouble());
            }
        } else {
            throw new IllegalArgumentException("no form is known for a " + value.getClass());
        }
    }

    private void text(String text) throws IOException {
        Integer known = texts.putIfAbsent(text, texts.size());
        tag(known == null ? Tag.TEXT : Tag.KNOWN_TEXT);
        if (known == null) {
            out.writeUTF(text);
        } else {
            out.writeShort(known);
        }
    }

    private void list(List<?> list) throws IOException {
        tag(Tag.LIST);
        out.writeShort(list.size());
        for (Object element : list) {
            write(element);
        }
    }

    private void map(Map<?, ?> map) throws IOException {
        tag(Tag.MAP);
        out.writeShort(map.size());
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            write(entry.getKey());
            write(entry.getValue());
        }
    }

    private void record(Record tuple) throws IOException {
        Integer known = records.get(tuple);
        if (known != null) {
            tag(Tag.KNOWN_RECORD);
            out.writeShort(known);
            return;
        }
        tag(Tag.RECORD);
        write(tuple.getClass().getName());
        for (RecordComponent component : tuple.getClass().getRecordComponents()) {
            write(value(component, tuple));
        }
        records.put(tuple, records.size());
    }

    private static Object value(RecordComponent component, Record tuple) {
        try {
            return component.getAccessor().invoke(tuple);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private void tag(Tag tag) throws IOException {
        out.writeByte(tag.mark());
    }
}
