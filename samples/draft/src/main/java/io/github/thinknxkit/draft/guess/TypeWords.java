package io.github.thinknxkit.draft.guess;

import io.github.thinknxkit.draft.words.Term;
import io.github.thinknxkit.spec.knx.DatapointTypeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The datapoint types that addresses have most of the time whose names hold certain words. */
final class TypeWords {

    /** By meaning; the first that a name holds counts, what an address is for before what it is of. */
    private static final List<Map.Entry<String, String>> TYPES = List.of(
            Map.entry("setpoint", "9.001"),
            Map.entry("measured", "9.001"),
            Map.entry("movement", "1.008"),
            Map.entry("stop", "1.007"),
            Map.entry("dimming", "3.007"),
            Map.entry("position", "5.001"),
            Map.entry("slat", "5.001"),
            Map.entry("level", "5.001"),
            Map.entry("fault", "1.005"),
            Map.entry("alarm", "1.005"),
            Map.entry("blocking", "1.003"),
            Map.entry("switching", "1.001"),
            Map.entry("temperature", "9.001"),
            Map.entry("humidity", "9.007"),
            Map.entry("wind", "9.005"),
            Map.entry("brightness-sensor", "9.004"),
            Map.entry("pressure", "9.006"),
            Map.entry("air-quality", "9.008"),
            Map.entry("scene", "17.001"));

    private TypeWords() {}

    /** The type; empty if no word tells, or if the exports give another main type. */
    static Optional<DatapointTypeId> of(Address address) {
        List<String> keys = address.terms().stream().map(Term::key).toList();
        return TYPES.stream()
                .filter(entry -> keys.contains(entry.getKey()))
                .findFirst()
                .flatMap(entry -> DatapointTypeId.parse(entry.getValue()))
                .filter(type -> address.type()
                        .filter(main -> main.main() != type.main())
                        .isEmpty());
    }
}
