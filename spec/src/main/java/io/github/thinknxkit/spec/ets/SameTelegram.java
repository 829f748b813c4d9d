package io.github.thinknxkit.spec.ets;

import io.github.thinknxkit.spec.knx.Coding;
import io.github.thinknxkit.spec.knx.Coding.Choice;
import io.github.thinknxkit.spec.knx.Coding.Scaled;
import io.github.thinknxkit.spec.knx.Coding.Sendable;
import io.github.thinknxkit.spec.model.TelegramFormat;

/** Returns whether the same value makes the same telegram of two types, so that it does not matter which of them is meant. */
final class SameTelegram {

    private SameTelegram() {}

    static boolean of(Coding one, Coding other) {
        return one.equals(other) || (one.getClass() == other.getClass() && sameFormat(one, other) && alike(one, other));
    }

    private static boolean sameFormat(Coding one, Coding other) {
        return !(one instanceof Sendable a && other instanceof Sendable b) || a.format() == b.format();
    }

    /** Bits are the same whatever they are called, numbers whatever their unit; modes and scales are not. */
    private static boolean alike(Coding one, Coding other) {
        if (one instanceof Choice choice) {
            return choice.format() == TelegramFormat.BIT;
        } else if (one instanceof Scaled scaled && other instanceof Scaled second) {
            return scaled.max() == second.max();
        }
        return true;
    }
}
