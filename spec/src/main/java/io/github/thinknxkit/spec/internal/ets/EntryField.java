package io.github.thinknxkit.spec.internal.ets;

import java.util.Arrays;
import java.util.List;

/** What an export can say of an address or a range, with the attribute that says it in XML. */
enum EntryField {
    NAME("Name"),
    ADDRESS("Address"),
    CENTRAL("Central"),
    UNFILTERED("Unfiltered"),
    DESCRIPTION("Description"),
    COMMENT("Comment"),
    TYPES("DPTs"),
    SECURITY("Security");

    private final String attribute;

    EntryField(String attribute) {
        this.attribute = attribute;
    }

    String attribute() {
        return attribute;
    }

    static List<String> attributes() {
        return Arrays.stream(values()).map(EntryField::attribute).toList();
    }
}
