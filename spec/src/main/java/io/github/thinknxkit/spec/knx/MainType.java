package io.github.thinknxkit.spec.knx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A main type and its sub types, collected row by row. */
final class MainType {

    private final DatapointType main;
    private final List<DatapointType> subTypes = new ArrayList<>();

    MainType(int main, String name, Coding coding) {
        this.main = new DatapointType(DatapointTypeId.of(main), name, coding);
    }

    MainType sub(int sub, String name, Coding coding) {
        subTypes.add(new DatapointType(DatapointTypeId.of(main(), sub), name, coding));
        return this;
    }

    /** A sub type that the API sends like the main type. */
    MainType sub(int sub, String name) {
        return sub(sub, name, main.coding());
    }

    int main() {
        return main.id().main();
    }

    Stream<DatapointType> types() {
        Stream<DatapointType> sorted = subTypes.stream()
                .sorted(Comparator.comparingInt(type -> type.id().sub().orElseThrow()));
        return Stream.concat(Stream.of(main), sorted);
    }
}
