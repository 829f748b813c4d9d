package io.github.thinknxkit.dynamic.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.caller.Api;
import io.github.thinknxkit.caller.Probe;
import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecSource;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The facts of an API as the runtime takes them. */
class RuntimeApiTest {

    private static final String SPEC = new String(SpecSource.bundled().bytes(), StandardCharsets.UTF_8);
    private static final String PROBE = "  probe: {operation: system/serverStatus, revision: config_time}\n";

    @Test
    void theProbeIsOneOfTheOperations() {
        Api api = api(SPEC);
        Probe probe = api.probe().orElseThrow();
        assertEquals("system/serverStatus", probe.operation().name());
        assertEquals(api.operations().get(probe.operation().index()), probe.operation());
        assertEquals(Optional.of("config_time"), probe.revision());
    }

    @Test
    void anApiMayHaveNoProbeAndAProbeNoRevision() {
        assertEquals(Optional.empty(), api(SPEC.replace(PROBE, "")).probe());
        Api some = api(SPEC.replace(", revision: config_time", ""));
        assertEquals(Optional.empty(), some.probe().orElseThrow().revision());
    }

    private static Api api(String spec) {
        return RuntimeApi.of(
                new SpecLoader().load(SpecSource.of("spec.yaml", spec)).spec().orElseThrow());
    }
}
