package io.github.thinknxkit.dynamic.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.model.ApiSpec;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The spec that the build has turned into code says what the YAML says. */
class BundledSpecTest {

    private static final ApiSpec YAML =
            new SpecLoader().load(SpecSource.bundled()).spec().orElseThrow();

    @Test
    void itIsTheSpecOfToday() {
        assertEquals(YAML, BundledSpec.load());
    }

    @Test
    void mapsKeepTheirOrder() {
        assertEquals(orders(YAML), orders(BundledSpec.load()));
    }

    private static List<List<String>> orders(ApiSpec spec) {
        return new ApiActions(spec)
                .all().stream()
                        .<List<String>>map(action ->
                                new ArrayList<>(action.action().fixed().keySet()))
                        .toList();
    }

    @Test
    void whatIsSharedStaysShared() {
        ApiSpec spec = BundledSpec.load();
        assertSame(
                spec.types().get(0),
                spec.operations().get(0).parameters().get(0).type());
    }
}
