package io.github.thinknxkit.samples.conformance.documentation;

import java.net.URI;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** A snippet as a compilation unit: whole as it stands, or put where a reader would put it. */
final class SnippetUnit extends SimpleJavaFileObject {

    /** What an IDE imports for a reader of the pages. */
    private static final String IMPORTS = """
            import io.github.thinknxkit.call.*;
            import io.github.thinknxkit.client.*;
            import io.github.thinknxkit.connection.*;
            import io.github.thinknxkit.error.*;
            import static org.junit.jupiter.api.Assertions.*;
            import io.github.thinknxkit.simulator.Simulator;
            import io.github.thinknxkit.simulator.http.RateLimit;
            import java.net.URI;
            import org.junit.jupiter.api.extension.RegisterExtension;
            import io.github.thinknxkit.simulator.event.Subscription;
            import io.github.thinknxkit.simulator.fault.*;
            import io.github.thinknxkit.simulator.junit.*;
            import io.github.thinknxkit.simulator.plant.*;
            import io.github.thinknxkit.spec.ets.*;
            import io.github.thinknxkit.spec.load.*;
            import io.github.thinknxkit.spec.model.ApiSpec;
            import io.github.thinknxkit.spec.plant.DeviceKinds;
            import io.github.thinknxkit.spec.plant.PlantLoader;
            import io.github.thinknxkit.spec.plant.PlantResult;
            import io.github.thinknxkit.knx.*;
            import io.github.thinknxkit.plant.*;
            import io.github.thinknxkit.samples.villa.*;
            import io.github.thinknxkit.spi.Caller;
            import io.github.thinknxkit.value.*;
            import java.nio.file.*;
            import java.time.Duration;
            import java.util.*;
            import java.util.concurrent.*;
            import org.junit.jupiter.api.Test;

            """;

    /** The names that the pages speak of. */
    private static final String NAMES = """
            abstract class Reader {
                Thinknx home;
                VillaRosa villa;
                Caller caller;
                Simulator simulator;
                String password, key, otherKey;
                String guid, lamp, room, unit, shutter, evening, bell;
                Connection connection;
                Path path;
                boolean on;
            """;

    private static final Pattern MEMBER = Pattern.compile("(@\\w+\\s+)*(static|public) ");

    private final String source;

    private SnippetUnit(String name, String source) {
        super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
        this.source = source;
    }

    static JavaFileObject of(Snippet snippet) {
        String code = snippet.code();
        if (code.startsWith("package ")) {
            return new SnippetUnit("Whole", code.replaceFirst("\n", "\n" + IMPORTS));
        } else if (code.contains("\npackage ")) {
            return new SnippetUnit("com/example/home/package-info", code);
        } else if (code.contains("\nclass ")) {
            return new SnippetUnit("Whole", IMPORTS + code);
        } else if (MEMBER.matcher(code).lookingAt()) {
            return new SnippetUnit("Reader", IMPORTS + NAMES + code + "}\n");
        }
        return new SnippetUnit(
                "Reader", IMPORTS + NAMES + "    void follow() throws Exception {\n" + code + "    }\n}\n");
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
    }
}
