package io.github.thinknxkit.gateway.key;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceType;
import io.github.thinknxkit.plant.Protection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which devices a scope takes in. */
class ScopeTest {

    private static final DeviceType LIGHT = new DeviceType("light", List.of("power"), Protection.NONE);

    /** The areas around the device, each ended by a semicolon. */
    @ParameterizedTest
    @CsvSource({
        "Ground floor, Ground floor;Bath;, true",
        "Ground floor/Bath, Ground floor;Bath;, true",
        "Ground, Ground floor;, false",
        "Bath, Ground floor;Bath;, false",
        "Bath, Bath/WC;, false",
        "Bath/WC, Bath/WC;, true",
        "Bath/WC, Bath/WC;Shower;, true",
        "Bath/WC/Shower, Bath/WC;Shower;, true",
        "Bath, '', false"
    })
    void anAreaIsFoundByWholeNames(String area, String around, boolean isCovered) {
        List<String> areas = around.isEmpty() ? List.of() : List.of(around.split(";"));
        Scope scope = new Scope(Set.of(Right.READ), List.of(area), List.of(), List.of());
        assertEquals(isCovered, scope.covers(DeviceInfo.of(LIGHT, "lamp", "Lamp", areas)));
    }
}
