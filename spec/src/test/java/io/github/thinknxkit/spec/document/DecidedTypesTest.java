package io.github.thinknxkit.spec.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.model.ValueType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the types have that is not the document's but KNX's, or a decision. */
class DecidedTypesTest {

    private static final ApiSpec SPEC = SpecText.bundled().load();

    /** DPT 3.007: bit 3 is 0 to decrease and 1 to increase, bits 2 to 0 are the step code. */
    @Test
    void dimmingHasTheDirectionInTheTopBit() {
        ValueType.Packed dimming = (ValueType.Packed) type("dimming");
        assertEquals(List.of("direction 1", "step 3"), parts(dimming));
        assertEquals(List.of("0 decrease", "1 increase"), constants(part(dimming, 0)));
        assertEquals("0 to 7", TypeFacts.limits(part(dimming, 1)));
    }

    /** DPT 3.008: bit 3 is 0 for up and 1 for down, bits 2 to 0 are the step code. */
    @Test
    void blindSteppingHasTheDirectionInTheTopBit() {
        ValueType.Packed stepping = (ValueType.Packed) type("blind-stepping");
        assertEquals(List.of("direction 1", "step 3"), parts(stepping));
        assertEquals(List.of("0 up", "1 down"), constants(part(stepping, 0)));
        assertEquals("0 to 7", TypeFacts.limits(part(stepping, 1)));
    }

    /** DPT 2: bit 1 is the control, bit 0 the value. */
    @Test
    void forcedHasTheControlInTheTopBit() {
        ValueType.Packed forced = (ValueType.Packed) type("forced");
        assertEquals(List.of("control 1", "value 1"), parts(forced));
        assertEquals(List.of("0 no-control", "1 control"), constants(part(forced, 0)));
        assertEquals(List.of("0 off", "1 on"), constants(part(forced, 1)));
    }

    @Test
    void percentAndAngleAreScaledToAByte() {
        ValueType.Scaled percent = (ValueType.Scaled) type("percent-byte");
        assertEquals(List.of(100, 255, "%"), List.of(percent.max(), percent.wireMax(), percent.unit()));
        ValueType.Scaled angle = (ValueType.Scaled) type("angle-byte");
        assertEquals(List.of(360, 255, "°"), List.of(angle.max(), angle.wireMax(), angle.unit()));
    }

    @Test
    void float4EndsWhereSinglePrecisionEnds() {
        ValueType.Decimal float4 = (ValueType.Decimal) type("float4");
        assertEquals(-Float.MAX_VALUE, float4.min().orElseThrow());
        assertEquals(Float.MAX_VALUE, float4.max().orElseThrow());
    }

    @Test
    void aDeviceIsNeverNamedByNothing() {
        List<Parameter> devices = SPEC.operations().stream()
                .map(Operation::deviceParameter)
                .flatMap(parameter -> parameter.stream())
                .toList();
        assertEquals(30, devices.size());
        assertTrue(devices.stream().allMatch(device -> ((ValueType.Text) device.type()).minLength() == 1));
    }

    @Test
    void anAssertionHasNoOtherValue() {
        List<String> limits = Stream.of("stop", "trigger")
                .map(name -> TypeFacts.limits(parameter(name, "cmd").type()))
                .toList();
        assertEquals(List.of("1 to 1", "1 to 1"), limits);
    }

    private static Parameter parameter(String operation, String wireName) {
        return SPEC.operations().stream()
                .filter(candidate -> candidate.name().text().equals(operation))
                .flatMap(candidate -> candidate.parameters().stream())
                .filter(candidate -> candidate.wireName().equals(wireName))
                .findFirst()
                .orElseThrow();
    }

    private static ValueType type(String name) {
        return SPEC.types().stream()
                .filter(candidate -> candidate.name().text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ValueType part(ValueType.Packed packed, int index) {
        return packed.parts().get(index).type();
    }

    private static List<String> parts(ValueType.Packed packed) {
        return packed.parts().stream()
                .map(part -> part.name() + " " + part.bits())
                .toList();
    }

    private static List<String> constants(ValueType type) {
        return ValueType.constantsOf(type).stream()
                .map(constant -> constant.wire() + " " + constant.name())
                .toList();
    }
}
