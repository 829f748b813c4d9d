package io.github.thinknxkit.samples.villa.documentation;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source that stands in no file. */
final class Unit extends SimpleJavaFileObject {

    /** What an IDE imports for who writes code about the villa in a package of his own. */
    private static final String HEAD = """
            package com.example;

            import io.github.thinknxkit.client.*;
            import io.github.thinknxkit.error.*;
            import io.github.thinknxkit.knx.*;
            import io.github.thinknxkit.plant.*;
            import io.github.thinknxkit.samples.villa.*;
            import java.time.LocalTime;

            public class Visitor {
            """;

    private final String source;

    private Unit(String name, String source) {
        super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
        this.source = source;
    }

    /** Statements about {@code villa}. */
    static Unit statements(String code) {
        return new Unit(
                "Visitor", HEAD + "    void visit(VillaRosa villa) throws Exception {\n" + code + "\n    }\n}\n");
    }

    /** A method {@code visit} that returns the value of an expression about {@code villa}. */
    static Unit expression(String code) {
        String method = "    public static Object visit(VillaRosa villa) {\n        return " + code + ";\n    }\n";
        return new Unit("Visitor", HEAD + method + "}\n");
    }

    static Unit packageInfo(String source) {
        return new Unit("package-info", source);
    }

    String source() {
        return source;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
    }
}
