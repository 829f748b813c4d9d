package io.github.thinknxkit.spec.knx;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The datapoint types of KNX: those that the API can send one by one, the others by main type.
 *
 * <pre>{@code
 * Optional<DatapointType> blind = DatapointTypeId.parse("DPST-1-8").flatMap(new DatapointTypes()::find);
 * }</pre>
 *
 * <p>The table never changes and may be used by several threads.
 */
public final class DatapointTypes {

    private static final class Loaded {

        private static final Map<DatapointTypeId, DatapointType> TABLE = TypeTable.read();
    }

    private final Map<DatapointTypeId, DatapointType> table = Loaded.TABLE;

    /** Opens the table, which is read when it is first needed. */
    public DatapointTypes() {}

    /**
     * Finds a type. A sub type that the table does not list is coded as its main type is.
     *
     * @param id its number
     * @return the type, with that number; or empty if KNX has no such main type
     */
    public Optional<DatapointType> find(DatapointTypeId id) {
        return listed(id)
                .or(() -> listed(id.mainType()).map(main -> new DatapointType(id, main.name(), main.coding())));
    }

    /**
     * Returns whether the table lists a type itself.
     *
     * @param id its number
     * @return whether it is known, and not only its main type
     */
    public boolean lists(DatapointTypeId id) {
        return table.containsKey(id);
    }

    private Optional<DatapointType> listed(DatapointTypeId id) {
        return Optional.ofNullable(table.get(id));
    }

    /** {@return the types that the table lists, each main type before its sub types, in the order of their numbers} */
    public List<DatapointType> all() {
        return List.copyOf(table.values());
    }

    /**
     * Finds the subtypes whose values are words of a list.
     *
     * @param words the words
     * @return the subtypes that the table lists, in the order of their numbers
     */
    public List<DatapointType> withWords(WordList words) {
        return table.values().stream()
                .filter(type -> type.id().sub().isPresent())
                .filter(type -> type.coding() instanceof Coding.Worded worded
                        && worded.words().equals(words))
                .toList();
    }
}
