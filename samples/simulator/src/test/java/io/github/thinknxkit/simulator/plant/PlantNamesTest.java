package io.github.thinknxkit.simulator.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.plant.ControllerTraits;
import io.github.thinknxkit.spec.plant.DeviceKinds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The simulator has its own reading of the document; a plant file must mean the same to it and to the compiler. */
class PlantNamesTest {

    @Test
    void controllersTakeWhatTheSpecLetsThemTake() {
        DeviceKinds kinds = DeviceKinds.of(
                new SpecLoader().load(SpecSource.bundled()).spec().orElseThrow());
        assertEquals(asSets(kinds), asSets(PlantNames.kinds()));
    }

    private static Map<String, Set<ControllerTraits>> asSets(DeviceKinds kinds) {
        Map<String, Set<ControllerTraits>> sets = new HashMap<>();
        for (Map.Entry<String, List<ControllerTraits>> kind :
                kinds.controllers().entrySet()) {
            sets.put(kind.getKey(), Set.copyOf(kind.getValue()));
        }
        return sets;
    }
}
