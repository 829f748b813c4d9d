package io.github.thinknxkit.matrix;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.caller.Operation;
import io.github.thinknxkit.connection.Settings.Method;
import io.github.thinknxkit.testing.Sample;

/**
 * A call that meets a fault.
 *
 * @param fault what happens
 * @param effect what the call does
 * @param method how it is sent
 * @param style how its end is awaited
 * @param age what went before it
 * @param lasting how often the fault strikes
 * @param way how the client proves who it is
 */
record Cell(Fault fault, Effect effect, Method method, Style style, Age age, Lasting lasting, Way way) {

    enum Style {
        SYNC,
        ASYNC
    }

    enum Age {
        /** The call is the first of its client. */
        FIRST_CALL,
        /** Another call went before, and the server has ended its connection in order. */
        NEW_CONNECTION,
        /** Another call went before, over the same connection. */
        REUSED_CONNECTION
    }

    enum Lasting {
        ONCE,
        ALWAYS
    }

    enum Way {
        BASIC,
        DIGEST,
        /** By key, over https. */
        CLOUD
    }

    boolean once() {
        return lasting == Lasting.ONCE;
    }

    /** Whether the call changes anything. */
    boolean changes() {
        return effect != Effect.READ;
    }

    /** Whether the call may arrive twice. The kit has this rule, too, but is not to be held against itself. */
    boolean isHarmless() {
        return effect == Effect.READ || effect == Effect.ABSOLUTE;
    }

    Operation operation() {
        return switch (effect) {
            case READ -> Sample.STATUS;
            case ABSOLUTE -> Sample.POWER;
            case RELATIVE -> Sample.TRIGGER;
            case BUS -> Sample.TELEGRAM;
        };
    }

    @Override
    public String toString() {
        return "\"" + fault + "\" " + lasting + ", " + effect + " by " + method + ", " + style + ", " + age + ", "
                + way;
    }
}
