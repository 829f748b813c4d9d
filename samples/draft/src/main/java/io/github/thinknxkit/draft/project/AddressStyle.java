package io.github.thinknxkit.draft.project;

/** How a project writes its group addresses. */
enum AddressStyle {
    THREE_LEVELS,
    TWO_LEVELS,
    FREE;

    static AddressStyle of(String name) {
        return switch (name) {
            case "TwoLevel" -> TWO_LEVELS;
            case "Free" -> FREE;
            default -> THREE_LEVELS;
        };
    }

    /** The text of an address. */
    String text(int raw) {
        return switch (this) {
            case THREE_LEVELS -> (raw >> 11) + "/" + ((raw >> 8) & 7) + "/" + (raw & 0xFF);
            case TWO_LEVELS -> (raw >> 11) + "/" + (raw & 0x7FF);
            case FREE -> String.valueOf(raw);
        };
    }
}
