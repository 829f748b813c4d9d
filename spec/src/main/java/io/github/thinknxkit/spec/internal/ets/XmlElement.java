package io.github.thinknxkit.spec.internal.ets;

/** An element that is open. */
sealed interface XmlElement {

    /**
     * One that holds ranges and groups.
     *
     * @param draft takes them
     */
    record Range(RangeDraft draft) implements XmlElement {}

    /** A group address, which holds no elements. */
    record Group() implements XmlElement {}

    /** One of another namespace, or one that was refused: nobody looks into it. */
    record PassedOver() implements XmlElement {}
}
