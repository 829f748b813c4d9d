package io.github.thinknxkit.samples.conformance.documentation;

import java.util.regex.Pattern;

/** A snippet as a compilation unit: whole as it stands, or put where a reader would put it. */
final class SnippetUnit extends SourceUnit {

    /** What an IDE imports for a reader of the pages. */
    private static final String IMPORTS = """
            import io.github.thinknxkit.call.*;
            import io.github.thinknxkit.client.*;
            import io.github.thinknxkit.connection.*;
            import io.github.thinknxkit.dynamic.*;
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
            import io.github.thinknxkit.simulator.time.Timeline;
            import io.github.thinknxkit.spec.ets.*;
            import io.github.thinknxkit.spec.load.*;
            import io.github.thinknxkit.spec.model.ApiSpec;
            import io.github.thinknxkit.spec.plant.DeviceKinds;
            import io.github.thinknxkit.spec.load.PlantLoader;
            import io.github.thinknxkit.spec.load.PlantResult;
            import com.sun.net.httpserver.HttpServer;
            import io.github.thinknxkit.hook.*;
            import io.github.thinknxkit.knx.*;
            import io.github.thinknxkit.micrometer.*;
            import io.micrometer.core.instrument.Meter;
            import io.micrometer.core.instrument.MeterRegistry;
            import io.micrometer.core.instrument.config.MeterFilter;
            import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
            import io.micrometer.prometheusmetrics.*;
            import io.github.thinknxkit.plant.*;
            import io.github.thinknxkit.samples.villa.*;
            import io.github.thinknxkit.testing.*;
            import io.github.thinknxkit.testing.junit.*;
            import io.github.thinknxkit.caller.Caller;
            import io.github.thinknxkit.value.*;
            import io.github.thinknxkit.watch.*;
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
                GatewayHooks hooks;
                HttpServer server;
                Path path;
                boolean on;
                MeterRegistry registry;
            """;

    private static final Pattern MEMBER = Pattern.compile("(@\\w+\\s+)*(static|public) ");

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    private final Snippet snippet;

    private SnippetUnit(String place, String name, Snippet snippet, String source) {
        super(place + "/" + name, source);
        this.snippet = snippet;
    }

    /**
     * Makes a unit of a snippet.
     *
     * @param place a package of its own, so that snippets of the same names can be compiled together
     */
    static SnippetUnit of(Snippet snippet, String place) {
        String code = snippet.code();
        String begin = "package " + place + ";\n" + IMPORTS;
        if (code.startsWith("package ")) {
            return new SnippetUnit(
                    place, "Whole", snippet, PACKAGE.matcher(code).replaceFirst(begin));
        } else if (code.contains("\npackage ")) {
            return new SnippetUnit(
                    place, "package-info", snippet, PACKAGE.matcher(code).replaceFirst("package " + place + ";"));
        } else if (code.contains("\nclass ")) {
            return new SnippetUnit(place, "Whole", snippet, begin + code);
        } else if (MEMBER.matcher(code).lookingAt()) {
            return new SnippetUnit(place, "Reader", snippet, begin + NAMES + code + "}\n");
        }
        return new SnippetUnit(
                place,
                "Reader",
                snippet,
                begin + NAMES + "    void follow() throws Exception {\n" + code + "    }\n}\n");
    }

    /** Returns whether code is generated from the snippet. */
    boolean isAnnotated() {
        return getCharContent(true).contains("@Thinknx");
    }

    Snippet snippet() {
        return snippet;
    }
}
