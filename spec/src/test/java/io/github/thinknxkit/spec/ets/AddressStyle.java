package io.github.thinknxkit.spec.ets;

/** How a project writes its addresses. */
enum AddressStyle {
    THREE_LEVELS,
    TWO_LEVELS,
    FREE;

    String write(int raw) {
        return switch (this) {
            case THREE_LEVELS -> (raw >> 11) + "/" + (raw >> 8 & 7) + "/" + (raw & 0xFF);
            case TWO_LEVELS -> (raw >> 11) + "/" + (raw & 0x7FF);
            case FREE -> String.valueOf(raw);
        };
    }

    /** The address of a main group. */
    String writeMain(int number) {
        return this == THREE_LEVELS ? number + "/-/-" : number + "/-";
    }
}
