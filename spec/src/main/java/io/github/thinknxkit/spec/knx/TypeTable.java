package io.github.thinknxkit.spec.knx;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All types, in the order of their main types. */
final class TypeTable {

    private TypeTable() {}

    /** {@return the types, each main type before its sub types} */
    static List<DatapointType> types() {
        return Stream.of(
                        BitTypes.all(),
                        ByteTypes.all(),
                        ModeTypes.all(),
                        Float2Types.all(),
                        Float4Types.all(),
                        UnsendableTypes.all())
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(MainType::main))
                .flatMap(MainType::types)
                .toList();
    }
}
