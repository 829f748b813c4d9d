package io.github.thinknxkit.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.thinknxkit.caller.Api;
import io.github.thinknxkit.caller.Probe;
import io.github.thinknxkit.processor.harness.Compilation;
import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.harness.Specs;
import java.lang.reflect.Field;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a server is asked whether it answers, as the runtime gets it of generated code. */
class ProbeTest {

    @TempDir
    Path folder;

    @Test
    void theBundledApiAsksForTheStatusOfTheServer() throws Exception {
        Compilation compilation =
                new Project(folder).annotated("home", "").compile().succeeded();
        assertProbe("system/serverStatus", Optional.of("config_time"), api(compilation, "home.ThinknxOperations"));
    }

    @Test
    void anApiMayHaveNoProbe() throws Exception {
        assertEquals(Optional.empty(), shelly(Specs.shelly()).probe());
    }

    @Test
    void theRevisionMayBeMissing() throws Exception {
        assertProbe("status", Optional.empty(), shelly(probed("{operation: status}")));
    }

    @Test
    void theRevisionMayBeAFieldInsideAnother() throws Exception {
        Api api = shelly(probed("{operation: status, revision: 'relays[1].ison'}"));
        assertProbe("status", Optional.of("relays[1].ison"), api);
    }

    @Test
    void theRevisionIsATextAndNoCode() throws Exception {
        String field = "\"+\\u0022);//*/$L é";
        String yaml = "'" + field + "'";
        String spec = probed("{operation: shelly, revision: " + yaml + "}")
                .replace("      mac: {", "      " + yaml + ": {as: mac, ");
        assertProbe("shelly", Optional.of(field), shelly(spec));
    }

    @Test
    void noActionNeedBeBoundToTheProbe() throws Exception {
        String spec = probed("{operation: shelly, revision: fw}")
                .replace("      identity: {description: Tells what it is.}\n", "")
                .replace(", identity: shelly", "");
        assertFalse(spec.contains("identity: shelly"));
        assertProbe("shelly", Optional.of("fw"), shelly(spec));
    }

    private static String probed(String probe) {
        return Specs.shelly().replace("  port: 80\n", "  port: 80\n  probe: " + probe + "\n");
    }

    private Api shelly(String spec) throws Exception {
        Compilation compilation = new Project(folder)
                .annotated("shelly", "(spec = \"shelly.yaml\")")
                .resource("shelly.yaml", spec)
                .strict()
                .compile()
                .silent();
        return api(compilation, "shelly.ShellyOperations");
    }

    private static Api api(Compilation compilation, String type) throws Exception {
        try (URLClassLoader loader = compilation.loader()) {
            Field api = Class.forName(type, true, loader).getDeclaredField("API");
            api.setAccessible(true);
            return (Api) api.get(null);
        }
    }

    private static void assertProbe(String operation, Optional<String> revision, Api api) {
        Probe probe = api.probe().orElseThrow();
        assertEquals(operation, probe.operation().name());
        assertEquals(api.operations().get(probe.operation().index()), probe.operation());
        assertEquals(revision, probe.revision());
    }
}
