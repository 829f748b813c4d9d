package io.github.thinknxkit.spec.knx;

import io.github.thinknxkit.spec.model.TelegramFormat;

/** What the values of a datapoint type are, and how the API sends them. */
public sealed interface Coding {

    /** A coding that the API has a telegram for. */
    sealed interface Sendable extends Coding {

        /** {@return the layout of the telegram} */
        TelegramFormat format();
    }

    /** A coding whose values are words. */
    sealed interface Worded extends Sendable {

        /** {@return the words} */
        WordList words();
    }

    /**
     * One of a list of words: the two of a bit, or the modes of a byte.
     *
     * @param format a bit or an unsigned byte
     * @param words the words
     */
    record Choice(TelegramFormat format, WordList words) implements Worded {}

    /**
     * A word that is forced upon a device, or the release of it: a control bit and a bit.
     *
     * @param words the words of the bit
     */
    record Forced(WordList words) implements Worded {

        @Override
        public TelegramFormat format() {
            return TelegramFormat.BITS;
        }
    }

    /**
     * A step into a direction, or the end of one: a bit for the direction and a step code, 1 to 7, where code c is an
     * interval of 100 % / 2^(c-1), and 0 ends a step.
     *
     * @param words the two directions
     */
    record Steps(WordList words) implements Worded {

        @Override
        public TelegramFormat format() {
            return TelegramFormat.BITS;
        }
    }

    /**
     * A number from 0, which goes over the bus as 0 to 255.
     *
     * @param max the greatest value, sent as 255
     * @param unit the unit, such as {@code %}
     */
    record Scaled(int max, String unit) implements Sendable {

        @Override
        public TelegramFormat format() {
            return TelegramFormat.UNSIGNED_BYTE;
        }
    }

    /**
     * A whole number, sent as it is.
     *
     * @param format an unsigned or a signed byte
     * @param min the least value
     * @param max the greatest value
     * @param unit the unit; empty if there is none
     */
    record Whole(TelegramFormat format, int min, int max, String unit) implements Sendable {}

    /** A scene, 0 to 63 on the bus, that is to be activated. */
    record SceneNumber() implements Sendable {

        @Override
        public TelegramFormat format() {
            return TelegramFormat.UNSIGNED_BYTE;
        }
    }

    /** A scene, 0 to 63 on the bus, that is to be activated or learnt. */
    record SceneControl() implements Sendable {

        @Override
        public TelegramFormat format() {
            return TelegramFormat.UNSIGNED_BYTE;
        }
    }

    /**
     * A floating-point number of two bytes.
     *
     * @param min the least value
     * @param max the greatest value
     * @param unit the unit, such as {@code °C}; empty if there is none
     */
    record Float2(double min, double max, String unit) implements Sendable {

        @Override
        public TelegramFormat format() {
            return TelegramFormat.FLOAT2;
        }
    }

    /**
     * A floating-point number of four bytes, any that is finite.
     *
     * @param unit the unit, such as {@code W}; empty if there is none
     */
    record Float4(String unit) implements Sendable {

        @Override
        public TelegramFormat format() {
            return TelegramFormat.FLOAT4;
        }
    }

    /**
     * Values that the API cannot send.
     *
     * @param reason why, and what to do if something can be done: a clause without full stop
     */
    record Unsendable(String reason) implements Coding {}
}
