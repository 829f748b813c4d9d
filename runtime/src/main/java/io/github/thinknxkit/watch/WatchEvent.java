package io.github.thinknxkit.watch;

import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.plant.StateChange;
import java.time.Instant;
import java.util.Optional;

/** What a watch tells. */
public sealed interface WatchEvent {

    /**
     * A state that was not known before: each one once at the beginning, also to a subscriber that comes later.
     *
     * @param state the state
     * @param readAt when it was read; it was true then or a little later
     */
    record Told(DeviceState state, Instant readAt) implements WatchEvent {

        /** Returns where, what and how much, such as {@code Hall/Lamp power-level.level: 40 %}. */
        @Override
        public String toString() {
            return state.toString();
        }
    }

    /**
     * Everything has been read once, as far as the devices told.
     *
     * @param at when that was
     */
    record Synced(Instant at) implements WatchEvent {

        /** Returns {@code all was read once}. */
        @Override
        public String toString() {
            return "all was read once";
        }
    }

    /**
     * A state that is not what it was.
     *
     * @param change what it was and is
     * @param readAt when the new state was read; it was true then or a little later
     * @param cause why it was read
     */
    record Changed(StateChange change, Instant readAt, Cause cause) implements WatchEvent {

        /** Returns where, what, from what to what, such as {@code Hall/Lamp power.on: false -> true}. */
        @Override
        public String toString() {
            return change.toString();
        }
    }

    /** Why a changed state was read. */
    enum Cause {
        /** Its turn had come. */
        POLL,
        /** A hint said that the device may have changed, or {@link Watch#readSoon} asked for it. */
        HINT,
        /** This client sent the device a command. */
        COMMAND
    }

    /**
     * A reading that is too old: three attempts failed, or it is three times as old as it may become. Its states are kept as
     * they were. A subscriber that comes later is told of those that are stale then.
     *
     * @param device the device
     * @param reading what was to be read, such as {@code power}
     * @param readAt when it was read last; empty if it never was
     * @param failure why it could not be read again; empty if the budget left no time for it
     */
    record Stale(DeviceInfo device, String reading, Optional<Instant> readAt, Optional<RuntimeException> failure)
            implements WatchEvent {

        /** Returns where, what and why, such as {@code Hall/Lamp power is stale: no complete answer within 5 s …}. */
        @Override
        public String toString() {
            return device.path() + " " + reading + " is stale: "
                    + failure.map(RuntimeException::getMessage).orElse("the budget leaves no time for it");
        }
    }

    /**
     * A reading that was stale and was read again.
     *
     * @param device the device
     * @param reading what was read, such as {@code power}
     * @param at when
     */
    record Fresh(DeviceInfo device, String reading, Instant at) implements WatchEvent {

        /** Returns where and what, such as {@code Hall/Lamp power is fresh again}. */
        @Override
        public String toString() {
            return device.path() + " " + reading + " is fresh again";
        }
    }

    /**
     * A server that does not answer any more. It is asked for one thing, less and less often, until it does.
     *
     * @param connection the connection, such as {@code local 192.0.2.10:5051}
     * @param failure how the last attempt failed
     */
    record ServerLost(String connection, RuntimeException failure) implements WatchEvent {

        /** Returns which and why. */
        @Override
        public String toString() {
            return connection + " is lost: " + failure.getMessage();
        }
    }

    /**
     * A server that answers again. All is read again, the oldest first.
     *
     * @param connection the connection
     */
    record ServerBack(String connection) implements WatchEvent {

        /** Returns which. */
        @Override
        public String toString() {
            return connection + " is back";
        }
    }

    /**
     * A server that refuses the credentials. Nothing is read from it any more, since servers lock out whoever goes on; until
     * another call of the client is accepted, or {@link Watch#readSoon} asks for a reading.
     *
     * @param connection the connection
     * @param failure what it said
     */
    record AccessRefused(String connection, RuntimeException failure) implements WatchEvent {

        /** Returns which and why. */
        @Override
        public String toString() {
            return connection + " refuses access: " + failure.getMessage();
        }
    }

    /**
     * A server whose project was changed: devices may have come, gone or changed their meaning. All is read again.
     *
     * @param connection the connection
     * @param revision what the server says of its project, such as the time of its last change
     */
    record Reconfigured(String connection, String revision) implements WatchEvent {

        /** Returns which and what. */
        @Override
        public String toString() {
            return connection + " has another project: " + revision;
        }
    }
}
