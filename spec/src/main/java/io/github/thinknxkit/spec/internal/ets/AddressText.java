package io.github.thinknxkit.spec.internal.ets;

/** What the text of an address says: a group, the block of addresses that belongs to a range, or nothing that could be told. */
sealed interface AddressText {

    /**
     * A group address.
     *
     * @param raw its 16 bits, 1 to 65535
     * @param levels how many levels it is written in
     */
    record Group(int raw, int levels) implements AddressText {}

    /**
     * A main or a middle group.
     *
     * @param block its addresses
     */
    record Range(Block block) implements AddressText {}

    /**
     * Neither.
     *
     * @param reason what is wrong: a clause
     */
    record Unreadable(String reason) implements AddressText {}
}
