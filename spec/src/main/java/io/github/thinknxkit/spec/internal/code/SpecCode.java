package io.github.thinknxkit.spec.internal.code;

import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecResult;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.text.JavaLiteral;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a tree of records, such as a spec, as Java code that builds it. A program that is built with the code need not read
 * YAML whenever it starts, which takes a cold JVM a quarter of a second.
 */
public final class SpecCode {

    /** A record with longer code becomes a statement of its own. */
    private static final int LONG_EXPRESSION = 3_000;

    /** Where a method ends: in class files it may have 64 kB, and is shorter than its source. */
    private static final int LONG_METHOD = 20_000;

    private final Set<Record> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Record> usedAgain = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Record, String> fields = new IdentityHashMap<>();
    private final StringBuilder declarations = new StringBuilder();
    private final StringBuilder calls = new StringBuilder();
    private final StringBuilder methods = new StringBuilder();
    private final StringBuilder statements = new StringBuilder();

    private SpecCode() {}

    /**
     * Writes the bundled spec. Builds run this.
     *
     * @param args the folder of the sources, and the qualified name of the class
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        SpecResult result = new SpecLoader().load(SpecSource.bundled());
        Record spec = result.spec()
                .orElseThrow(() -> new IllegalStateException(result.problems().toString()));
        Path file = Path.of(args[0], args[1].replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, of(spec, args[1]));
    }

    /**
     * Writes a tree of records.
     *
     * @param root its root
     * @param name the qualified name of the class
     * @return the source file of a class with the static method {@code load()}, which builds the tree
     */
    public static String of(Record root, String name) {
        SpecCode code = new SpecCode();
        code.collect(root);
        String last = code.expression(root);
        code.endMethod();
        String type = root.getClass().getCanonicalName();
        String simple = name.substring(name.lastIndexOf('.') + 1);
        return "package " + name.substring(0, name.lastIndexOf('.')) + ";\n\n"
                + "/** The bundled spec, as the build has read it. */\n"
                + "@SuppressWarnings(\"NullAway\")\n"
                + "public final class " + simple + " {\n\n" + code.declarations + "\nprivate " + simple + "() {}\n\n"
                + "/** {@return the spec} */\npublic static " + type + " load() {\nreturn new " + simple
                + "().build();\n}\n\nprivate " + type + " build() {\n" + code.calls + "return " + last + ";\n}\n\n"
                + code.methods
                + "private static <K, V> java.util.Map<K, V> map(java.util.List<K> keys, java.util.List<V> values) {\n"
                + "java.util.Map<K, V> map = new java.util.LinkedHashMap<>();\n"
                + "for (int i = 0; i < keys.size(); i++) {\nmap.put(keys.get(i), values.get(i));\n}\nreturn map;\n}\n}\n";
    }

    private void collect(Object value) {
        if (value instanceof Record tuple) {
            if (used.add(tuple)) {
                components(tuple).forEach(this::collect);
            } else {
                usedAgain.add(tuple);
            }
        } else if (value instanceof Collection<?> elements) {
            elements.forEach(this::collect);
        } else if (value instanceof Map<?, ?> map) {
            collect(map.keySet());
            collect(map.values());
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::collect);
        }
    }

    private static List<Object> components(Record tuple) {
        return Arrays.stream(tuple.getClass().getRecordComponents())
                .map(component -> component(component, tuple))
                .toList();
    }

    private static Object component(RecordComponent component, Record tuple) {
        try {
            return component.getAccessor().invoke(tuple);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private String expression(Object value) {
        if (value instanceof Record tuple) {
            String field = fields.get(tuple);
            return field == null ? record(tuple) : field;
        } else if (value instanceof Collection<?> elements) {
            return call("java.util.List.of", elements);
        } else if (value instanceof Map<?, ?> map) {
            return "map(" + expression(map.keySet()) + ", " + expression(map.values()) + ")";
        } else if (value instanceof Optional<?> optional) {
            return optional.map(present -> call("java.util.Optional.of", List.of(present)))
                    .orElse("java.util.Optional.empty()");
        }
        return scalar(value);
    }

    /** What is used more than once is built once. */
    private String record(Record tuple) {
        String type = tuple.getClass().getCanonicalName();
        String code = call("new " + type, components(tuple));
        if (!usedAgain.contains(tuple) && code.length() < LONG_EXPRESSION) {
            return code;
        }
        String field = "part" + fields.size();
        fields.put(tuple, field);
        declarations.append("private ").append(type).append(' ').append(field).append(";\n");
        statements.append(field).append(" = ").append(code).append(";\n");
        if (statements.length() > LONG_METHOD) {
            endMethod();
        }
        return field;
    }

    private void endMethod() {
        String method = "build" + methods.length() + "()";
        calls.append(method).append(";\n");
        methods.append("private void ").append(method).append(" {\n").append(statements);
        methods.append("}\n\n");
        statements.setLength(0);
    }

    private String call(String method, Collection<?> arguments) {
        return arguments.stream().map(this::expression).collect(Collectors.joining(", ", method + "(", ")"));
    }

    private static String scalar(Object value) {
        if (value instanceof String text) {
            return JavaLiteral.of(text);
        } else if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getCanonicalName() + "." + constant.name();
        } else if (value instanceof Integer || value instanceof Boolean) {
            return value.toString();
        } else if (value instanceof Long) {
            return value + "L";
        } else if (value instanceof OptionalInt number) {
            return "java.util.OptionalInt." + (number.isPresent() ? "of(" + number.getAsInt() + ")" : "empty()");
        } else if (value instanceof OptionalDouble number) {
            return "java.util.OptionalDouble." + (number.isPresent() ? "of(" + number.getAsDouble() + ")" : "empty()");
        }
        throw new IllegalArgumentException("there is no code for a " + value.getClass());
    }
}
