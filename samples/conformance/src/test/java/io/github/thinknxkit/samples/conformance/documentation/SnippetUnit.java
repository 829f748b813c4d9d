package io.github.thinknxkit.samples.conformance.documentation;

import java.net.URI;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** A snippet as a compilation unit: whole as it stands, or put where a reader would put it. */
final class SnippetUnit extends SimpleJavaFileObject {

    /** What a reader of the page knows by then: the imports of an IDE, and the names that the text speaks of. */
    private static final String BEFORE = """
            import io.github.thinknxkit.call.*;
            import io.github.thinknxkit.client.*;
            import io.github.thinknxkit.connection.*;
            import io.github.thinknxkit.error.*;
            import io.github.thinknxkit.spec.load.*;
            import io.github.thinknxkit.spec.model.ApiSpec;
            import io.github.thinknxkit.spec.plant.DeviceKinds;
            import io.github.thinknxkit.spec.plant.PlantLoader;
            import io.github.thinknxkit.spec.plant.PlantResult;
            import io.github.thinknxkit.spi.Caller;
            import io.github.thinknxkit.value.*;
            import java.nio.file.*;
            import java.time.Duration;
            import java.util.*;
            import java.util.concurrent.*;

            abstract class Reader {
                Thinknx home;
                Caller caller;
                String password, key, otherKey;
                String guid, lamp, room, unit, shutter, evening, bell;
                Connection connection;
                Path path;
                boolean on;
            """;

    private final String source;

    private SnippetUnit(String name, String source) {
        super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
        this.source = source;
    }

    static JavaFileObject of(Snippet snippet) {
        String code = snippet.code();
        if (code.contains("\npackage ")) {
            return new SnippetUnit("com/example/home/package-info", code);
        } else if (code.startsWith("static ") || code.startsWith("public ")) {
            return new SnippetUnit("Reader", BEFORE + code + "}\n");
        }
        return new SnippetUnit("Reader", BEFORE + "    void follow() throws Exception {\n" + code + "    }\n}\n");
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
    }
}
